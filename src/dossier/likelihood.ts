import type { Tongue } from "../words/words.ts";

/** A word that says how likely something is. */
export interface Likelihood {
  words: string;
  /** True for one of the seven of ICD 203 (US Intelligence Community Directive 203, section D.6.e.2). */
  isOfTheSeven: boolean;
}

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}])(?:${longestFirst.join("|")})(?![\\p{L}])`, "giu");
  patterns.set(words, pattern);
  return pattern;
}

const lists = new WeakMap<Tongue, readonly string[]>();

function allOf(tongue: Tongue): readonly string[] {
  const all = lists.get(tongue) ?? [...tongue.likelihoods, ...tongue.otherLikelihoods];
  lists.set(tongue, all);
  return all;
}

/** The words of likelihood in a text, in their order. A capital tells the month of May from the verb. */
export const findLikelihoods = (text: string, tongue: Tongue): Likelihood[] =>
  [...text.matchAll(patternOf(allOf(tongue)))]
    .map(([words]) => ({ words, isOfTheSeven: tongue.likelihoods.includes(words.toLowerCase()) }))
    .filter(({ words }) => words !== "May");

/** True where a source leaves room for a likelihood: it has a word of likelihood itself, or one that hedges. */
export const leavesRoom = (text: string, tongue: Tongue): boolean =>
  findLikelihoods(text, tongue).length > 0 ||
  [...text.replaceAll("’", "'").matchAll(patternOf(tongue.hedges))].length > 0;
