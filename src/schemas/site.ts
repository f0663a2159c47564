import { z } from "zod";
import { erasOf, scale } from "./drawing.ts";
import { address, fields, language, list, maybe, slug, text } from "./fields.ts";

const wordmark = fields({
  path: z
    .string()
    .regex(/^[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]+$/, "SVG path data")
    .meta({ title: "SVG path data", description: "The strokes.", examples: ["M1 1l6 14L13 1"] }),
  width: z
    .number()
    .positive()
    .meta({ description: "Width of the box round them.", examples: [120] }),
  height: z
    .number()
    .positive()
    .meta({ description: "Height of that box.", examples: [16] }),
});

const timeline = fields({
  ...scale,
  eras: erasOf(
    "Spans of whole years, in order, none within another; an event belongs to that in which it begins, and they part the list, too. They name the years of every story that has no timeline: of its own.",
  ),
  split: z.boolean().default(false).meta({
    description:
      "True: each span of years has a page of its own; from 200 events on, or where one page would be too heavy, that is so in any case.",
  }),
});

const map = fields({
  outline: slug.meta({
    description:
      "The profile of the one country whose outline is drawn: choose one on whose border no dispute hangs, for the lines are Natural Earth’s; one with a very long coast makes the page too heavy, and the build says so.",
    examples: ["belarus"],
  }),
  country: z
    .string()
    .regex(/^\d{3}$/, "a country’s three digits, such as 112")
    .meta({
      title: "three digits",
      description: "The numeric code of that country (ISO 3166-1).",
      examples: ["112"],
    }),
  frame: z
    .array(slug)
    .min(1)
    .meta({
      description: "Profiles of the places round which, and round the outline, the map is cut.",
      examples: [["minsk", "brest", "moscow"]],
    }),
});

/** The site as a whole. */
/** True of the address of a folder: nothing of a query, a place, a password or a page belongs to that of a site. */
function isOfFolder(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password, search, hash, pathname } = new URL(text);
  return `${username}${password}${search}${hash}` === "" && !/\.(?:html?|php|aspx?)$/i.test(pathname);
}

export const site = fields({
  title: text.meta({ description: "The name of the site.", examples: ["Verbatim"] }),
  wordmark: wordmark.optional().meta({
    description: "The title drawn as strokes; without it the title is set in type.",
  }),
  description: text.meta({ description: "One sentence, for search engines." }),
  language: language.meta({
    description: "Of the interface and of our prose; src/words has those that it speaks.",
    examples: ["en"],
  }),
  address: maybe(
    address.refine(isOfFolder, "the address of a folder, without a page, a password, and anything behind ? or #"),
  ).meta({
    description:
      "Where the site stands. With it pages name their own address, have a card for where they are shared, and the 404 page leads back to the site; without it no canonical address, card, feed or sitemap is made.",
    examples: ["https://example.org", "https://example.org/a/path"],
  }),
  licence: text.meta({ description: "The licence of our own prose.", examples: ["CC BY 4.0"] }),
  contact: maybe(text).meta({ description: "Where to ask for a correction or a removal; may be empty." }),
  sourcesNote: maybe(text).meta({ description: "A word of care at the head of the works cited; may be empty." }),
  terms: list(
    z
      .string()
      .regex(/^[\p{L}\p{N}\p{M}’'-]+(?: [\p{L}\p{N}\p{M}’'-]+){0,2}$/u, "a term of one to three words")
      .meta({ title: "one to three words" }),
  ).meta({
    description: "Terms that may stand between double quotation marks without a source, where nobody speaks.",
    examples: [["road map"]],
  }),
  timeline: timeline.meta({ description: "How the timeline is drawn." }),
  map: map.optional().meta({
    description: "The map; left out, there is none. Every place of an event is on it, those beyond its edge as arrows.",
  }),
});

export type SiteFields = z.infer<typeof site>;
