import { sentenceOfDate } from "../../drafting/resolved-day.ts";
import { scaffold, writeBody, writeFile } from "../../drafting/scaffold.ts";
import { dateInSlug } from "../../drafting/slug-of.ts";
import { event } from "../../schemas/event.ts";
import { fieldsOf } from "../../schemas/field-list.ts";
import type { Command } from "./command.ts";
import { claimOf, claimWanted, fieldWanted, profileChoices, slugWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { gather, one, sure, type Given, type Wanted } from "./wanted.ts";

const { shape } = event;

const wanted = (site: Site): Wanted[] => [
  fieldWanted(shape, "title"),
  fieldWanted(shape, "date"),
  fieldWanted(shape, "kind", { choices: shape.kind.options.map((kind) => ({ value: kind, label: kind })) }),
  {
    flag: "actors",
    asks: shape.actors.description ?? "",
    choices: profileChoices(site),
    ...{ many: true, optional: true },
  },
  fieldWanted(shape, "place", { choices: profileChoices(site, "place"), optional: true }),
  ...claimWanted(site, "What happened, as a claim of ours; more can be written into the file."),
  slugWanted("events", site, "title", (given: Given) => {
    const date = one(given, "date");
    return date === undefined ? "" : dateInSlug(date);
  }),
];

/** Where the date was worked out from a word of the article that is quoted. */
function dateFrom({ content }: Site, given: Given): { article: string; sentence: string } | undefined {
  const [slug, quote] = [one(given, "article"), one(given, "quote")];
  const article = content.articles.find((found) => found.slug === slug);
  if (article === undefined || quote === undefined) return undefined;
  const sentence = sentenceOfDate(article, quote, sure(given, "date"));
  return sentence === undefined ? undefined : { article: article.slug, sentence };
}

/** `npm run new event`: one dated happening. */
export const eventCommand: Command = {
  about: "one dated happening on the timeline",
  wanted,
  make: async (site, flags, asker) => {
    const given = await gather(wanted(site), flags, asker);
    const claim = claimOf(given);
    const front = scaffold(fieldsOf(event), {
      title: sure(given, "title"),
      date: sure(given, "date"),
      kind: sure(given, "kind"),
      actors: (given["actors"]?.length ?? 0) > 0 ? given["actors"] : undefined,
      place: one(given, "place"),
      dateFrom: dateFrom(site, given),
    });
    const source = writeFile(front, writeBody(claim === undefined ? [] : [claim], "paragraphs"));
    return { files: [{ path: `events/${sure(given, "slug")}.md`, content: source }] };
  },
};
