import type { Tongue } from "../words/words.ts";

/** A word that says how likely something is. */
export interface Likelihood {
  words: string;
  /** True for one of the seven of ICD 203 (US Intelligence Community Directive 203, section D.6.e.2). */
  isOfTheSeven: boolean;
  /** True for a verb that may have another meaning, such as "could". */
  isModal: boolean;
}

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((one) => one.replaceAll(" ", "\\s+"));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${longestFirst.join("|")})(?![\\p{L}])`, "iu");
  patterns.set(words, pattern);
  return pattern;
}

const lists = new WeakMap<Tongue, readonly string[]>();

function allOf(tongue: Tongue): readonly string[] {
  const all = lists.get(tongue) ?? [
    ...tongue.likelihoods,
    ...Object.keys(tongue.likelihoodForms),
    ...tongue.otherLikelihoods,
    ...tongue.modals,
  ];
  lists.set(tongue, all);
  return all;
}

/** True where a clause that asks goes on up to an offset: "whether he could". */
const isAsked = (text: string, at: number, tongue: Tongue): boolean =>
  patternOf(tongue.asking).test(/[^.;:,]*$/.exec(text.slice(0, at))?.[0] ?? "");

/** A capital tells the month of May from the verb. */
const statesOne = (words: string): boolean => words !== "May";

/** All words of likelihood in a text; most texts have none. */
function wordsIn(text: string, tongue: Tongue): RegExpExecArray[] {
  const pattern = patternOf(allOf(tongue));
  return pattern.test(text) ? [...text.matchAll(new RegExp(pattern, "giu"))] : [];
}

/** The words of likelihood that a text states, in their order; a clause that asks states none. */
export const findLikelihoods = (text: string, tongue: Tongue): Likelihood[] =>
  wordsIn(text, tongue)
    .filter(({ 0: words, index }) => statesOne(words) && !isAsked(text, index, tongue))
    .map(([words]) => {
      const plain = words.toLowerCase().replace(/\s+/g, " ");
      const term = tongue.likelihoodForms[plain] ?? plain;
      return { words, isOfTheSeven: tongue.likelihoods.includes(term), isModal: tongue.modals.includes(plain) };
    });

/** For which words of likelihood a source leaves room: for all where it has one itself, for verbs alone where it hedges. */
export function roomIn(text: string, tongue: Tongue): "all" | "modals" | "none" {
  const own = wordsIn(text, tongue)
    .map(([words]) => words)
    .filter(statesOne);
  if (own.some((words) => !tongue.modals.includes(words.toLowerCase()))) return "all";
  return own.length > 0 || patternOf(tongue.hedges).test(text.replaceAll("’", "'")) ? "modals" : "none";
}
