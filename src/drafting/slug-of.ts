import { slug } from "github-slugger";
import { dateOf } from "../dates/parse.ts";
import { faultOfSlug, LONGEST_SLUG } from "../reader/slug.ts";
import { romanise } from "./languages/languages.ts";

/** Words that leave a phrase open behind them; as slugs have them, in Latin letters. */
const OPEN_END = new RegExp(
  `(?:-(?:${[
    ...["a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "over", "under", "after"],
    ...["before", "as", "and", "or", "but", "that", "who", "which", "its", "his", "her", "their", "is", "are", "was"],
    ...["were", "be", "has", "have", "had", "will", "not", "no", "than", "one", "two", "three", "four", "five"],
    ...["i", "y", "ta", "na", "v", "u", "z", "s", "do", "po", "za", "vid", "ot", "pro", "o", "shcho", "chto", "ne"],
  ].join("|")}))+$`,
);

/** A slug of at most so many characters, cut behind a word that carries meaning. */
const shortened = (words: string, longest: number): string =>
  words.length <= longest
    ? words
    : words
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, longest)
        .replace(OPEN_END, "");

/**
 * Proposes the slug of a title: its letters in Latin ones, small, with hyphens between words. Nothing where that
 * leaves none, or a name that cannot be one. `before`: what it begins with.
 */
export function proposeSlug(title: string, language: string, before = ""): string | undefined {
  const latin = romanise(title.normalize("NFC").toLowerCase().replaceAll(/[’'ʼ]/g, ""), language).normalize("NFD");
  const words = slug(
    latin
      .replaceAll(/[\p{M}]/gu, "")
      .replaceAll(/[\s\p{P}]+/gu, " ")
      .trim(),
  )
    .replaceAll(/[^a-z0-9-]/g, "")
    .replaceAll(/-{2,}/g, "-")
    .replaceAll(/^-|-$/g, "");
  const proposed = before + shortened(words, LONGEST_SLUG - before.length);
  return words === "" || faultOfSlug(proposed) !== undefined ? undefined : proposed;
}

/** What the slug of an event begins with: its date as it is written, of several the first. Takes a date in EDTF. */
export const dateInSlug = (date: string): string => `${dateOf(date).points[0]?.edtf.replace("~", "") ?? ""}-`;
