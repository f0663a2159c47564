import { en } from "./en.ts";
import type { Manner } from "./manner.ts";
import { ru } from "./ru.ts";
import { uk } from "./uk.ts";

const MANNERS: Readonly<Record<string, Manner>> = { en, uk, ru };

/** A pattern that is never found. */
const NEVER = /(?!)/;

/** Of a language without a file: what holds of any. */
const UNKNOWN: Manner = {
  ...{
    leading: [],
    beforeNumber: [],
    units: [],
    closing: [],
    mayEnd: [],
    starters: [],
    saying: [],
    telling: [],
    documents: [],
    pronouns: [],
    linking: [],
    clauses: [],
    joining: [],
    bodies: [],
    placeWords: [],
    placing: [],
    offices: [],
  },
  ...{
    inNames: [],
    headsOfNames: [],
    marks: [],
    nouns: NEVER,
    attributing: NEVER,
    auxiliaries: NEVER,
    unsure: NEVER,
    captions: NEVER,
    bylines: NEVER,
    feet: /©|\([cс]\)\s*\d{4}/i,
    future: NEVER,
    bounds: NEVER,
    past: NEVER,
    ofThatYear: NEVER,
    later: NEVER,
    onDay: NEVER,
    generic: NEVER,
    next: NEVER,
  },
  ...{ days: {}, weeks: {}, months: {}, years: {}, romanised: {} },
};

/** The languages that have a file. */
export const LANGUAGES: readonly string[] = Object.keys(MANNERS);

/** What is known of a language, by its tag. */
export const mannerOf = (language: string): Manner => MANNERS[language.split("-")[0] ?? ""] ?? UNKNOWN;

/** All letters that a language with a file has in another script, in Latin ones; Ukrainian's go first. */
export const romanise = (text: string, language: string): string => {
  const own = mannerOf(language).romanised;
  return Array.from(text, (sign) => own[sign] ?? uk.romanised[sign] ?? ru.romanised[sign] ?? sign).join("");
};

/** The language of a script that one is commonest in; only to be proposed. */
const OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[іїєґІЇЄҐ]/g, "uk"],
  [/[ыэъёЫЭЪЁ]/g, "ru"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hiragana}/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language that a text seems to be in, by its letters, for a proposal: that of the site where the script is
 * the same; nothing where the letters do not tell.
 */
export function guessLanguage(text: string, site: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  const [best] = OF_SCRIPT.map(([pattern, tag]) => ({ tag, found: count(text, pattern) })).sort(
    (a, b) => b.found - a.found,
  );
  if (best !== undefined && best.found > letters / 50) return best.tag;
  const script = new Intl.Locale(site).maximize().script;
  if (count(text, /\p{Script=Latin}/gu) > letters / 2) return script === "Latn" ? site : "en";
  return count(text, /\p{Script=Cyrillic}/gu) > letters / 2 && script === "Cyrl" ? site : undefined;
}
