import type { ChangeableContent } from "./join-changed.ts";
import type { Mutation } from "./draw.ts";
import { JUDGED, isArticle, plainTitle, type Report, type Texts } from "./oracle.ts";
import { FORMS } from "./quotations.ts";

/** What the check made of one mutation. */
export interface Verdict {
  mutation: Mutation;
  /** What the oracle says has to be reported, and what of that was not. */
  expected: string[];
  missed: string[];
  /** What was reported although the oracle finds nothing wrong there. */
  falseAlarms: string[];
}

export const failed = ({ missed, falseAlarms }: Verdict): boolean => missed.length + falseAlarms.length > 0;

/** A report as it is compared: in an article by its line, in all other files by its column, too. */
export const told = ({ title, file, line, column }: Report): string =>
  `${file}:${line}${isArticle(file) ? "" : `:${column}`}  ${plainTitle(title)}`;

const isQuotation = ({ place }: Mutation): boolean => FORMS.some((form) => form === place);

/** Joins the content with a mutation and holds the report against the oracle. */
export async function judge(
  mutation: Mutation,
  content: ChangeableContent,
  oracle: (texts: Texts) => Report[],
): Promise<Verdict> {
  const { problems } = await content.join(mutation.changed);
  const expected = new Set(oracle(new Map([...content.texts, ...mutation.changed])).map(told));
  // Another shape of a sign in a quotation is no mistake of any sort.
  const all = mutation.ofShape && isQuotation(mutation);
  const reported = new Set(problems.filter((one) => all || JUDGED.has(plainTitle(one.title))).map(told));
  return {
    mutation,
    expected: [...expected],
    missed: [...expected].filter((one) => !reported.has(one)),
    falseAlarms: [...reported].filter((one) => !expected.has(one)),
  };
}
