import { headOf, isArticle } from "../../urls/routes.ts";
import { SOURCE_PLACE } from "../../urls/source-places.ts";
import type { Words } from "../../words/words.ts";
import type { Chapter } from "../chapters.ts";

/** What a sentence, a heading or a foot line of an article is called by its id: `s4`, `heading-1`. */
const UNIT = new RegExp(`^${SOURCE_PLACE}$`);

/** The same anywhere in a line, with the number of its article before it where there are several. */
export const NAMED = new RegExp(`(?<![\\p{L}\\p{N}:-])(?:\\d+:)?${SOURCE_PLACE}(?![\\p{L}\\p{N}-])`, "gu");

/** True of the name of a sentence, with or without the number of its article. */
export const isUnitName = (words: string): boolean => UNIT.test(words.replace(/^\d+:/, ""));

/** Names the sentences of the held articles in plain text. */
export interface Units {
  /** The name of a sentence by the route of its article and its id; nothing where it is none: `s4`, or `2:s4` of the second of several articles. */
  nameOf: (route: string, id: string) => string | undefined;
  /** The number of an article among several; nothing where it is the only one. */
  numberOf: (route: string) => number | undefined;
}

const collator = new Intl.Collator("en", { numeric: true });

/** Names for the sentences of the articles among some routes, in the order of the chapters. */
export function unitsOf(routes: Iterable<string>): Units {
  const articles = [...new Set([...routes].filter(isArticle).map(headOf))].sort((a, b) => collator.compare(a, b));
  const numbers = new Map(articles.map((route, index) => [route, index + 1]));
  const numberOf = (route: string): number | undefined => (numbers.size > 1 ? numbers.get(headOf(route)) : undefined);
  return {
    numberOf,
    nameOf: (route, id) => {
      if (!numbers.has(headOf(route)) || !UNIT.test(id)) return undefined;
      const number = numberOf(route);
      return number === undefined ? id : `${number}:${id}`;
    },
  };
}

/** What the parts of a page need to know to be told in plain words. */
export interface Telling {
  chapter: Chapter;
  words: Words;
  units: Units;
  /** True where a quotation stays an element with its sentence in `data-to`; else it stands between marks. */
  keepsQuotations?: boolean;
  /** Where each work cited is read: its entry on the page of sources → its address. */
  addresses: ReadonlyMap<string, string>;
}
