import { DOUBLE_MARK } from "../words/marks.ts";

/** The words of a text; signs between them are no part of them. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const MARKS = new RegExp(DOUBLE_MARK, "g");

const keyOf = (words: readonly string[]): string => words.join(" ").toLowerCase();

/** A title as it is looked for: by its words; one with marks of its own may have them anyhow in a citation. */
const soughtOf = (title: string): { words: readonly string[]; marked: boolean } => ({
  words: title.match(WORD) ?? [],
  marked: DOUBLE_MARK.test(title),
});

/**
 * Takes from a citation the title with which it begins, with the signs round it: a style puts it between
 * marks, turns its own marks into single ones, writes words with capitals and moves its full stop. A citation
 * that begins with none of the titles, or whose marks round it are no pairs, is given back whole.
 */
export function citedTitles(titles: readonly string[]): (citation: string) => string {
  const sought = new Map(titles.map(soughtOf).map((one) => [keyOf(one.words), one]));
  const longest = Math.max(0, ...[...sought.values()].map(({ words }) => words.length));
  return (citation) => {
    const words = [...citation.matchAll(WORD)];
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      const title = sought.get(keyOf(words.slice(0, length).map(([word]) => word)));
      if (title === undefined) continue;
      const head = citation.slice(0, words[length]?.index);
      const isPaired = (head.match(MARKS)?.length ?? 0) % 2 === 0;
      if (isPaired || title.marked) return citation.slice(head.length);
    }
    return citation;
  };
}
