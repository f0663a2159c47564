/**
 * A second, plainer search for words, written apart from the one that it judges: texts are folded by
 * a few replacements, and what stands before and behind the words is held against two patterns.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′`´]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\s\u200b]+/g, " "],
];

const foldPlainly = (text: string): string =>
  FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text).trim();

/** What ends inside a word, and what goes on inside one. */
const OPEN = /(?:[\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]['-]|\d[.,])$/u;
const GOES_ON = /^(?:[\p{L}\p{N}\p{M}]|['-][\p{L}\p{N}\p{M}]|[.,]\d)/u;
const FIRST = /^[\p{L}\p{N}\p{M}]/u;
const LAST = /[\p{L}\p{N}\p{M}]$/u;

interface PlainSearch {
  /** True where the words stand anywhere, words' borders or not. */
  stands(words: string): boolean;
  /** How often they stand from border to border, runs that overlap counted too. */
  count(words: string): number;
}

export function plainSearch(texts: readonly string[]): PlainSearch {
  const folded = texts.map(foldPlainly);
  return {
    stands(words) {
      const wanted = foldPlainly(words);
      return wanted !== "" && folded.some((text) => text.includes(wanted));
    },
    count(words) {
      const wanted = foldPlainly(words);
      let count = 0;
      for (const text of wanted === "" ? [] : folded) {
        for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
          const before = text.slice(0, at).slice(-2);
          const behind = text.slice(at + wanted.length, at + wanted.length + 2);
          if (FIRST.test(wanted) && OPEN.test(before) && !(/[.,]$/.test(before) && !/^\d/.test(wanted))) continue;
          if (LAST.test(wanted) && GOES_ON.test(behind) && !(/^[.,]/.test(behind) && !/\d$/.test(wanted))) continue;
          count += 1;
        }
      }
      return count;
    },
  };
}
