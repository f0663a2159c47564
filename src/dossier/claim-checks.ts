import { catalogue } from "../errors/catalogue.ts";
import { detailsOf, findWrongWeekday, type Detail } from "./bearing.ts";
import type { Beyond, Evidence } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { findLikelihoods } from "./likelihood.ts";
import type { State } from "./state.ts";

/** A claim as the checks see it. */
interface CheckedClaim {
  text: string;
  evidence: readonly Evidence[];
  at: At;
}

/** The declaration that a detail of a claim goes beyond the words of its evidence, where there is one. */
const declared = (detail: Detail, beyond: readonly Beyond[]): Beyond | undefined =>
  beyond.find((one) => one.words.includes(detail.words));

/**
 * Reports each number, date, weekday and profile's name in a claim that stands in none of the words it
 * rests on, unless the evidence declares why it is there; `used` gathers the declarations that were
 * needed. A claim that rests on references alone is not looked into: their words are not held.
 */
function checkDetails(state: State, { text, evidence, at }: CheckedClaim, used: Set<Beyond>): void {
  const quoted = evidence.filter((one) => one.kind === "quoted");
  if (quoted.length === 0 || quoted.length < evidence.length) return;
  const beyond = quoted.flatMap((one) => one.beyond);
  for (const detail of detailsOf(text, state.language, state.names)) {
    if (quoted.some((one) => detail.isIn(one.ground))) continue;
    const why = declared(detail, beyond);
    if (why === undefined) report(state, at, catalogue.notInEvidence(detail.kind, detail.words));
    else used.add(why);
  }
}

/** Reports a word of likelihood in a claim whose evidence has none: no source is given a likelihood that it does not state. */
function checkLikelihood(state: State, { text, evidence, at }: CheckedClaim): void {
  const { tongue } = state.language;
  if (tongue === undefined || evidence.some((one) => one.kind === "quoted" && one.leavesRoom)) return;
  for (const { words } of findLikelihoods(text, tongue)) report(state, at, catalogue.likelihoodInClaim(words));
}

/** The checks of one claim against its evidence. */
export function checkClaim(state: State, claim: CheckedClaim, used: Set<Beyond>): void {
  const wrong = findWrongWeekday(claim.text, state.language.tag);
  if (wrong !== undefined) report(state, claim.at, catalogue.wrongWeekday(wrong.words, wrong.date, wrong.right));
  else checkDetails(state, claim, used);
  checkLikelihood(state, claim);
}
