import { catalogue } from "../errors/catalogue.ts";
import { DOUBLE_MARK, MARKED_WORDS, SINGLE_MARKED_WORDS } from "../words/marks.ts";
import { findWrongWeekday } from "./bearing.ts";
import { checkDerived } from "./derived-text.ts";
import type { Claim } from "./dossier.ts";
import { fieldOf, report, type At } from "./entry-checks.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { findLikelihoods } from "./likelihood.ts";
import type { State } from "./state.ts";
import { takeTerm } from "./terms.ts";

/**
 * Fields whose text is not ours to word, or is looked into elsewhere: the source's own words, claims
 * (whose quotations are compared with their evidence), declared terms, addresses, and cities.
 */
const ELSEWHERE: ReadonlySet<PropertyKey> = new Set([
  ...["quote", "words", "claim", "terms", "url", "archived", "address", "path", "city"],
]);

/** Texts of ours in which no likelihood may stand: a judgement has rules of its own, and names are names. */
const SAYING: ReadonlySet<PropertyKey> = new Set([
  ...["title", "description", "summary", "notSaid", "point", "about", "issue", "reason", "why"],
]);

function refuseWrongWeekday(state: State, text: string, at: At): void {
  const wrong = findWrongWeekday(text, state.language);
  if (wrong !== undefined) report(state, at, catalogue.wrongWeekday(wrong.words, wrong.date, wrong.right));
}

/** Reports what a plain text puts between quotation marks, declared terms apart, and a weekday that its date has not. */
function checkText(state: State, text: string, at: At): void {
  let rest = text;
  for (let pair = MARKED_WORDS.exec(rest); pair !== null; pair = MARKED_WORDS.exec(rest)) {
    takeTerm(state, pair[0], text, at, catalogue.looseQuotation);
    rest = rest.slice(0, pair.index) + " " + rest.slice(pair.index + pair[0].length);
  }
  if (DOUBLE_MARK.test(rest)) report(state, at, catalogue.looseQuotation(rest));
  const single = SINGLE_MARKED_WORDS.exec(rest);
  if (single !== null) report(state, at, catalogue.singleMarks(single[0]));
  refuseWrongWeekday(state, text, at);
}

/** Reports a likelihood in a text that is neither a claim with evidence nor a judgement. */
function refuseLikelihood(state: State, text: string, at: At): void {
  const { tongue } = state.language;
  if (tongue === undefined) return;
  for (const { words } of findLikelihoods(text, tongue)) report(state, at, catalogue.likelihoodInText(words));
}

/**
 * Holds a heading against the claims that stand below it: it says nothing that none of them says. Its quotation marks are
 * looked into where it is read.
 */
export function checkHeading(state: State, text: string, claims: readonly Claim[], at: At): void {
  refuseWrongWeekday(state, text, at);
  refuseLikelihood(state, text, at);
  checkDerived(state, text, claims, {}, at);
}

/**
 * Checks every plain text of an entry's front matter: nothing there names a source for words between
 * quotation marks. `except` names further fields of the entry's top level.
 */
export function checkPlainTexts(state: State, entry: Entry<unknown>, except: readonly string[] = []): void {
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === "string") {
      checkText(state, value, fieldOf(entry, path));
      const field = path.findLast((key) => typeof key === "string") ?? "";
      if (SAYING.has(field)) refuseLikelihood(state, value, fieldOf(entry, path));
    } else if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        const skipped = ELSEWHERE.has(key) || (path.length === 0 && except.includes(key));
        if (!skipped) look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  look(entry.fields, []);
}
