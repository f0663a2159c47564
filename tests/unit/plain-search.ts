/**
 * A second, plainer search for words, written apart from the one that it judges: the text is folded
 * by a few replacements, and a border of words is a regular expression.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′`´]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[\s\u200b]+/g, " "],
];

export const foldPlainly = (text: string): string =>
  FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text).trim();

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
const BEFORE = String.raw`(?<!${LETTER}|${LETTER}['-]|\d[.,](?=\d))`;
const AFTER = String.raw`(?!${LETTER}|['-]${LETTER}|(?<=\d)[.,]\d)`;

/** How often words stand in texts from border to border, runs that overlap counted too. */
export function countPlainly(texts: readonly string[], words: string): number {
  const folded = foldPlainly(words);
  if (folded === "") return 0;
  const literal = folded.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  // A hyphen or apostrophe at the edge of the words is itself no letter, so that it needs no border.
  const before = new RegExp(`^${LETTER}`, "u").test(folded) ? BEFORE : "";
  const after = new RegExp(`${LETTER}$`, "u").test(folded) ? AFTER : "";
  const pattern = new RegExp(`${before}(?=${literal}${after})`, "gu");
  return texts.reduce((count, text) => count + [...foldPlainly(text).matchAll(pattern)].length, 0);
}

/** True where the folded words stand anywhere in the folded texts, words' borders or not. */
export const standsPlainly = (texts: readonly string[], words: string): boolean => {
  const folded = foldPlainly(words);
  return folded !== "" && texts.some((text) => foldPlainly(text).includes(folded));
};
