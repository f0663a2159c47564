import { catalogue } from "../errors/catalogue.ts";
import { detailsOf } from "./bearing.ts";
import { report, type At } from "./entry-checks.ts";
import { findLikelihoods } from "./likelihood.ts";
import type { State } from "./state.ts";

/** So many words may stand between two claims, before the first or behind the last, or in a link to an entry. */
const MOST = 6;

/**
 * Reports words outside the claims that say more than joining words do: too many, a number, a date, a
 * name or a likelihood. A link to an entry may name a profile.
 */
export function checkJoiningWords(state: State, text: string, isLink: boolean, at: At): void {
  const { language, names } = state;
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const detail = detailsOf(text, language, names).find(({ kind }) => kind !== "name" || (!isLink && state.allNamed));
  const [likelihood] = language.tongue === undefined ? [] : findLikelihoods(text, language.tongue);
  if (detail !== undefined) report(state, at, catalogue.detailOutsideClaim(detail.kind, detail.words));
  else if (likelihood !== undefined) report(state, at, catalogue.likelihoodInText(likelihood.words));
  else if (words.length > MOST) {
    report(state, at, catalogue.wordsOutsideClaim(text.replace(/^[^\p{L}\p{N}“"]+/u, ""), MOST));
  }
}
