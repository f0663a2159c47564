import { DOUBLE_MARK } from "../words/marks.ts";

/** The words of a text; signs between them are no part of them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const SIGNS = "[^\\p{L}\\p{M}\\p{N}]*";
const MARKS = new RegExp(DOUBLE_MARK, "g");

/** Words in their order, with whatever signs between and round them; behind them begins no letter. */
const opening = (words: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}${words.join(`${SIGNS}(?<!\\p{L})`)}(?![\\p{L}\\p{M}\\p{N}])${SIGNS}`, "iu");

/** A title as it is looked for: by its words; one with marks of its own may have them anyhow in a citation. */
const soughtOf = (title: string): { words: string[]; marked: boolean } => ({
  words: wordsOf(title),
  marked: title.match(MARKS) !== null,
});

/**
 * Takes from a citation the title with which it begins, with the signs round it: a style puts it between
 * marks, turns its own marks into single ones, writes words with capitals and moves its full stop. A citation that begins with none
 * of the titles, or whose marks round it are no pairs, is given back whole.
 */
export function citedTitles(titles: readonly string[]): (citation: string) => string {
  const byFirst = Map.groupBy(
    titles
      .map(soughtOf)
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length),
    ({ words: [first] }) => first?.toLowerCase(),
  );
  return (citation) => {
    for (const { words, marked } of byFirst.get(wordsOf(citation)[0]?.toLowerCase()) ?? []) {
      const [head] = opening(words).exec(citation) ?? [];
      const isPaired = (head?.match(MARKS)?.length ?? 0) % 2 === 0;
      if (head !== undefined && (isPaired || marked)) return citation.slice(head.length);
    }
    return citation;
  };
}
