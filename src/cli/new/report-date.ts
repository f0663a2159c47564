import type { ArticleDraft } from "../../drafting/article.ts";
import { LATER } from "../../drafting/questions.ts";
import { one, type Given } from "./wanted.ts";

/** Where the date comes from that the text itself proposes for the report. */
const sourceOf = ({ isCaption, sentence }: ArticleDraft["dates"][number]): string =>
  isCaption ? `the day of a photo caption, ${sentence}` : `a day that ${sentence} names`;

/** The flags without a date that was left for later: then none is taken from the text either. */
export function withoutLater({ date, ...rest }: Given): { flags: Given; isLater: boolean } {
  const isLater = date?.length === 1 && date[0] === LATER;
  return { flags: isLater || date === undefined ? rest : { ...rest, date }, isLater };
}

/** The date of the report as an open question, as a script reads it. */
export function toldDate({ dates: [found] }: ArticleDraft): string {
  const proposed = found === undefined ? LATER : `${found.date}, ${sourceOf(found)}`;
  return (
    `  --date\n    What is the date of the report? Days such as Friday are asked about once it is known.\n` +
    `    a date in EDTF, ${LATER}; proposed: ${proposed}`
  );
}

/** Says so where the date of the report is the one that the text proposes, and nobody gave it. */
export function dateNote(given: Given, { dates: [found] }: ArticleDraft): string[] {
  if (found === undefined || one(given, "date") !== found.date) return [];
  return [`The date of the report, ${found.date}, is taken from ${sourceOf(found)}: --date gives another.`];
}
