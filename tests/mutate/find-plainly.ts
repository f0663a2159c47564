const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200e\u200f\u2060\ufeff]/g, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′`´]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\s\u200b]+/g, " "],
];

/** A word with its apostrophes and hyphens, a number with its points, or any one other sign. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:(?:['-](?=[\p{L}\p{N}\p{M}])|(?<=\d)[.,:](?=\d))[\p{L}\p{N}\p{M}]+)*|[^]/gu;

const foldPlainly = (text: string): string => FOLDS.reduce((so, [from, to]) => so.replace(from, to), text).trim();

/** A text cut into its words and signs, each between two bars, so that no search can cut a word. */
function cut(text: string): string {
  const folded = foldPlainly(text);
  return `|${(folded.match(PIECE) ?? []).join("|")}|`;
}

/** Stands for words that a quotation leaves out. */
export const ELLIPSIS = /\[?(?:…|\.\.\.)\]?/;

/** True of words that stand in a text, wherever its lines and words are parted; those that are left out apart. */
export const standIn = (text: string, words: string): boolean => {
  const close = (one: string): string => foldPlainly(one).replaceAll(" ", "");
  return words.split(ELLIPSIS).every((part) => close(text).includes(close(part)));
};

interface Hit {
  block: number;
  start: number;
  end: number;
}

/** In how many ways words can be found in some blocks of text; parts between ellipses follow each other. */
export function openSearch(blocks: readonly string[]): (words: string) => number {
  const texts = blocks.map(cut);
  const hitsOf = (part: string): Hit[] =>
    texts.flatMap((text, block) => {
      const hits: Hit[] = [];
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
        hits.push({ block, start: at, end: at + part.length });
      }
      return hits;
    });
  const waysFrom = (parts: readonly string[], before: Hit): number => {
    const [part, ...rest] = parts;
    if (part === undefined) return 1;
    return hitsOf(part)
      .filter((hit) => hit.block > before.block || (hit.block === before.block && hit.start >= before.end - 1))
      .reduce((ways, hit) => ways + waysFrom(rest, hit), 0);
  };
  return (words) => {
    const parts = words
      .split(ELLIPSIS)
      .filter((part) => part.trim() !== "")
      .map(cut);
    return parts.length === 0 ? 0 : waysFrom(parts, { block: -1, start: 0, end: 0 });
  };
}
