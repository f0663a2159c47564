import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import { detailsOf } from "./bearing.ts";
import { report, type At } from "./entry-checks.ts";
import { fold } from "./folding.ts";
import type { State } from "./state.ts";

/** True where a text tells what somebody says: it has a verb of saying, or names a person. */
function attributes(state: State, text: string): boolean {
  const small = text.toLowerCase();
  const words = new Set(small.match(/\p{L}+/gu));
  const says = state.language.tongue?.saying.some((verb) =>
    verb.includes(" ") ? small.includes(verb) : words.has(verb),
  );
  const person = detailsOf(text, state.language, state.names).some(
    ({ kind, slug = "" }) =>
      kind === "name" && state.profiles.get(slug)?.kind === "person" && !state.kindless.has(slug),
  );
  return says === true || person;
}

/** True for words that site.yaml declares as a term. */
export const isTerm = (state: State, words: string): boolean => state.terms?.has(fold(words).text) === true;

/**
 * Words between double quotation marks, marks and all, that no claim's evidence holds: let through and
 * counted where site.yaml declares them as a term, reported otherwise, as `refusal` words it. In
 * attributed speech a term would be read as the speaker's word, and is refused. `around` is the text
 * that they stand in. Where site.yaml cannot be read, nobody knows which terms it declares.
 */
export function takeTerm(
  state: State,
  marked: string,
  around: string,
  at: At,
  refusal: (marked: string) => NamedMessage,
): void {
  const term = fold(marked.slice(1, -1)).text;
  const count = state.terms?.get(term);
  if (state.terms === undefined) return;
  if (count === undefined) report(state, at, refusal(marked));
  else {
    state.terms.set(term, count + 1);
    if (attributes(state, around)) report(state, at, catalogue.termInSpeech(marked));
  }
}
