import { scaffold, writeBody, writeFile } from "../../drafting/scaffold.ts";
import { brief } from "../../schemas/brief.ts";
import { fieldsOf } from "../../schemas/field-list.ts";
import type { Command } from "./command.ts";
import { articleChoices, claimOf, claimWanted, fieldWanted, slugWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { gather, one, sure, type Given, type Wanted } from "./wanted.ts";

const { shape } = brief;

/** The day of the newest article that is read. */
const dayOfArticles = ({ content }: Site, given: Given): string | undefined =>
  content.articles
    .filter(({ slug }) => given["articles"]?.includes(slug) === true)
    .map(({ fields }) => fields.date.date)
    .sort()
    .at(-1);

const today = (): string => new Date().toISOString().slice(0, 10);

const wanted = (site: Site): Wanted[] => [
  fieldWanted(shape, "title"),
  fieldWanted(shape, "description"),
  { flag: "articles", asks: shape.articles.description ?? "", choices: articleChoices(site), many: true },
  fieldWanted(shape, "events", { initial: (given) => dayOfArticles(site, given) }),
  fieldWanted(shape, "written", { initial: today }),
  ...claimWanted(site, "What it comes to: the first claim of the bottom line; more can be written into the file."),
  fieldWanted(shape, "sourcesRead", {
    optional: true,
    initial: (given) => (one(given, "reference") === undefined ? undefined : one(given, "written")),
  }),
  slugWanted("briefs", site, "title"),
];

/** `npm run new brief`: a reading of one or more articles. */
export const briefCommand: Command = {
  about: "our reading of one or more articles",
  wanted,
  make: async (site, flags, asker) => {
    const given = await gather(wanted(site), flags, asker);
    const claim = claimOf(given);
    const front = scaffold(fieldsOf(brief), {
      title: sure(given, "title"),
      description: sure(given, "description"),
      articles: given["articles"],
      events: sure(given, "events"),
      written: sure(given, "written"),
      sourcesRead: one(given, "sourcesRead"),
      bottomLine: claim === undefined ? undefined : [{ claim: claim.claim, evidence: [claim.evidence] }],
    });
    return {
      files: [{ path: `briefs/${sure(given, "slug")}.md`, content: writeFile(front, writeBody([], "paragraphs")) }],
    };
  },
};
