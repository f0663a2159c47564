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
  const pattern = new RegExp(`(?<![\\p{L}])(?:${longestFirst.join("|")})(?![\\p{L}])`, "iu");
  patterns.set(words, pattern);
  return pattern;
}

const lists = new WeakMap<Tongue, readonly string[]>();

function allOf(tongue: Tongue): readonly string[] {
  const all = lists.get(tongue) ?? [...tongue.likelihoods, ...tongue.otherLikelihoods];
  lists.set(tongue, all);
  return all;
}

/** True where a clause that asks goes on up to an offset: "whether he could". */
const isAsked = (text: string, at: number, tongue: Tongue): boolean =>
  patternOf(tongue.asking).test(
    text
      .slice(0, at)
      .split(/[.;:,]/)
      .at(-1) ?? "",
  );

/**
 * The words of likelihood that a text states, in their order. A capital tells the month of May from the
 * verb; a clause that asks states none.
 */
export const findLikelihoods = (text: string, tongue: Tongue): Likelihood[] =>
  [...text.matchAll(new RegExp(patternOf(allOf(tongue)), "giu"))]
    .filter(({ 0: words, index }) => words !== "May" && !isAsked(text, index, tongue))
    .map(([words]) => ({ words, isOfTheSeven: tongue.likelihoods.includes(words.toLowerCase()) }));

/** True where a source leaves room for a likelihood: it has a word of likelihood itself, or one that hedges. */
export const leavesRoom = (text: string, tongue: Tongue): boolean =>
  patternOf(allOf(tongue)).test(text) || patternOf(tongue.hedges).test(text.replaceAll("’", "'"));
