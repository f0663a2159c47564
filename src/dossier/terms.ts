import { catalogue } from "../errors/catalogue.ts";
import { detailsOf } from "./bearing.ts";
import { report, type At } from "./entry-checks.ts";
import { fold } from "./folding.ts";
import type { State } from "./state.ts";

/** True where a text tells what somebody says: it has a verb of saying, or names a person. */
function attributes(state: State, text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const says = state.language.tongue?.saying.some((verb) =>
    verb.includes(" ") ? text.includes(verb) : words.has(verb),
  );
  const person = detailsOf(text, state.language, state.names).some(
    ({ kind, slug }) => kind === "name" && state.profiles.get(slug ?? "")?.kind === "person",
  );
  return says === true || person;
}

/**
 * Words between double quotation marks that no claim's evidence holds: let through and counted where
 * site.yaml declares them as a term, reported otherwise. In attributed speech a term would be read as
 * the speaker's word, and is refused. `around` is the text that they stand in.
 */
export function takeTerm(state: State, words: string, around: string, at: At): void {
  const term = fold(words).text;
  const count = state.terms.get(term);
  if (count === undefined) report(state, at, catalogue.looseQuotation(`“${words}”`));
  else {
    state.terms.set(term, count + 1);
    if (attributes(state, around)) report(state, at, catalogue.termInSpeech(words));
  }
}
