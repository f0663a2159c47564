import { DOUBLE_MARK } from "../words/marks.ts";

/** The words of a text; signs between them are no part of them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const SIGNS = "[^\\p{L}\\p{M}\\p{N}]*";
const MARKS = new RegExp(DOUBLE_MARK, "g");

/** Words in their order, with whatever signs between and round them; behind them begins no letter. */
const opening = (words: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}${words.join(`${SIGNS}(?<!\\p{L})`)}(?![\\p{L}\\p{M}\\p{N}])${SIGNS}`, "iu");

const keyOf = (words: readonly string[]): string => words.join(" ").toLowerCase();

/** A title as it is looked for: by its words; one with marks of its own may have them anyhow in a citation. */
const soughtOf = (title: string): { words: string[]; marked: boolean } => ({
  words: wordsOf(title),
  marked: title.match(MARKS) !== null,
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
    const words = wordsOf(citation);
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      const title = sought.get(keyOf(words.slice(0, length)));
      const [head] = title === undefined ? [] : (opening(title.words).exec(citation) ?? []);
      const isPaired = (head?.match(MARKS)?.length ?? 0) % 2 === 0;
      if (head !== undefined && (isPaired || title?.marked === true)) return citation.slice(head.length);
    }
    return citation;
  };
}
