import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import { detailsOf, findWrongWeekday } from "./bearing.ts";
import type { Beyond, Evidence } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { quotedIn, quotedTexts } from "./evidence.ts";
import { findLikelihoods } from "./likelihood.ts";
import { findSlips } from "./slips.ts";
import type { State } from "./state.ts";

/** A claim as the checks see it. */
interface CheckedClaim {
  text: string;
  evidence: readonly Evidence[];
  at: At;
}

/** The declaration that words of a claim go beyond those of its evidence, where there is one: the very words. */
const declared = (words: string, beyond: readonly Beyond[]): Beyond | undefined =>
  beyond.find((one) => one.words === words);

/**
 * Reports each number, date, weekday and profile's name in a claim that stands in none of the words it
 * rests on, and each word that is almost one of a name, unless the evidence declares why it is there;
 * `used` gathers the declarations that were needed. A claim that rests on references alone is not looked
 * into: their words are not held.
 */
function checkDetails(state: State, { text, evidence, at }: CheckedClaim, used: Set<Beyond>): void {
  const quoted = quotedIn(evidence);
  if (quoted.length === 0 || quoted.length < evidence.length) return;
  const beyond = quoted.flatMap((one) => one.beyond);
  const tell = (words: string, message: NamedMessage): void => {
    const why = declared(words, beyond);
    if (why === undefined) report(state, at, message);
    else used.add(why);
  };
  for (const { kind, words, isIn } of detailsOf(text, state.language, state.names)) {
    if (quoted.some((one) => isIn(one.ground)) || (kind === "name" && !state.allNamed)) continue;
    tell(words, catalogue.notInEvidence(kind, words));
  }
  if (!state.allNamed) return;
  for (const { words, near, slug } of findSlips(text, state.names, quotedTexts(quoted))) {
    tell(words, catalogue.almostName(words, near, slug));
  }
}

/**
 * Reports a word of likelihood in a claim whose evidence has none: no source is given a likelihood that
 * it does not state. Of works that are not held a verb such as "could" may be their own.
 */
function checkLikelihood(state: State, { text, evidence, at }: CheckedClaim, used: Set<Beyond>): void {
  const { tongue } = state.language;
  const quoted = quotedIn(evidence);
  const rooms = quoted.map((one) => one.room);
  if (tongue === undefined || rooms.includes("all")) return;
  for (const { words, isModal } of findLikelihoods(text, tongue)) {
    if (isModal && (quoted.length === 0 || rooms.includes("modals"))) continue;
    const why = declared(
      words,
      quoted.flatMap((one) => one.beyond),
    );
    if (why === undefined) report(state, at, catalogue.likelihoodInClaim(words));
    else used.add(why);
  }
}

/** The checks of one claim against its evidence. */
export function checkClaim(state: State, claim: CheckedClaim, used: Set<Beyond>): void {
  const wrong = findWrongWeekday(claim.text, state.language);
  if (wrong !== undefined) report(state, claim.at, catalogue.wrongWeekday(wrong.words, wrong.date, wrong.right));
  else checkDetails(state, claim, used);
  if (claim.evidence.length > 0) checkLikelihood(state, claim, used);
}
