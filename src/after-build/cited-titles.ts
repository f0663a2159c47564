import { DOUBLE_MARK } from "../words/marks.ts";

/** The words of a text; signs between them are no part of them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const SIGNS = "[^\\p{L}\\p{M}\\p{N}]*";
const MARKS = new RegExp(DOUBLE_MARK, "g");

/** Words in their order, with whatever signs between and round them; behind them begins no letter. */
const opening = (words: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}${words.join(`${SIGNS}(?<!\\p{L})`)}(?![\\p{L}\\p{M}\\p{N}])${SIGNS}`, "u");

/**
 * Takes from a citation the title with which it begins, with the signs round it: a style puts it between
 * marks, turns its own marks into single ones and moves its full stop. A citation that begins with none
 * of the titles, or whose marks round it are no pairs, is given back whole.
 */
export function citedTitles(titles: readonly string[]): (citation: string) => string {
  const byFirst = Map.groupBy(
    titles
      .map(wordsOf)
      .filter((words) => words.length > 0)
      .sort((a, b) => b.length - a.length),
    ([first]) => first,
  );
  return (citation) => {
    for (const words of byFirst.get(wordsOf(citation)[0]) ?? []) {
      const [head] = opening(words).exec(citation) ?? [];
      if (head !== undefined && (head.match(MARKS)?.length ?? 0) % 2 === 0) return citation.slice(head.length);
    }
    return citation;
  };
}
