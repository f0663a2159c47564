import { dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import { detailsOf, findWrongWeekday, groundOf, type Ground } from "./bearing.ts";
import type { Claim } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { quotedIn, quotedTexts } from "./evidence.ts";
import { findNames } from "./names.ts";
import { findSlips } from "./slips.ts";
import type { State } from "./state.ts";

/** What claims bear out: their own words, and those of their evidence. */
function groundsOf(state: State, claims: readonly Claim[]): Ground[] {
  return claims.flatMap(({ text, evidence }) => {
    const names = findNames(text, state.names).map((one) => one.slug);
    const own = groundOf([text], state.language, names, []);
    return [own, ...evidence.flatMap((one) => (one.kind === "quoted" ? [one.ground] : []))];
  });
}

/**
 * The claims on which a text that sums them up rests: for each number, date, weekday and other profile's
 * name in it the first that has it, and all of them where it has none. `self` is the profile that it is about; the claim of
 * a tie has the name of the profile at its other end, which `tied` gives.
 */
export function claimsUnder(
  state: State,
  text: string,
  claims: readonly Claim[],
  self: string,
  tied: ReadonlyMap<Claim, string>,
): Claim[] {
  const details = detailsOf(text, state.language, state.names).filter((one) => one.slug !== self);
  const grounds = claims.map((claim) => {
    const other = tied.get(claim);
    return [...groundsOf(state, [claim]), groundOf([], state.language, other === undefined ? [] : [other], [])];
  });
  const found = new Set(details.map((one) => grounds.findIndex((own) => own.some(one.isIn))));
  const under = claims.filter((_, index) => found.has(index));
  return under.length === 0 ? [...claims] : under;
}

/** What a text that sums up claims may name besides: the entry's own dates and profiles. */
export interface Besides {
  dates?: readonly string[];
  profiles?: readonly string[];
}

/**
 * Holds a text that sums up claims (a title, a summary, a judgement) against them: each number, date,
 * weekday and profile's name in it stands in one of them or in its evidence, and no word is a letter away from a name. Not so where a mistake has
 * lost a claim, or where a weekday is wrong in itself.
 */
export function checkDerived(
  state: State,
  text: string,
  claims: readonly Claim[],
  { dates = [], profiles = [] }: Besides,
  at: At,
): void {
  if (!state.complete || findWrongWeekday(text, state.language) !== undefined) return;
  const besides = groundOf([], state.language, profiles, dates.map(dateOf));
  const grounds = [besides, ...groundsOf(state, claims)];
  for (const detail of detailsOf(text, state.language, state.names)) {
    if (grounds.some(detail.isIn) || (detail.kind === "name" && !state.allNamed)) continue;
    report(state, at, catalogue.notInClaims(detail.kind, detail.words));
  }
  if (!state.allNamed) return;
  const words = claims.flatMap((claim) => [claim.text, ...quotedTexts(quotedIn(claim.evidence))]);
  for (const slip of findSlips(text, state.names, words)) {
    report(state, at, catalogue.almostName(slip.words, slip.near, slip.slug));
  }
}
