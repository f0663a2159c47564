import { catalogue } from "../errors/catalogue.ts";
import { detailsOf } from "./bearing.ts";
import { report, type At } from "./entry-checks.ts";
import type { State } from "./state.ts";

/** So many words may stand between two claims, before the first or behind the last. */
const MOST = 6;

/** Reports words outside the claims that say more than joining words do: too many, a number, a date or a name. */
export function checkJoiningWords(state: State, text: string, at: At): void {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const [detail] = detailsOf(text, state.language, state.names);
  if (detail !== undefined) report(state, at, catalogue.detailOutsideClaim(detail.kind, detail.words));
  else if (words.length > MOST) {
    report(state, at, catalogue.wordsOutsideClaim(text.replace(/^[^\p{L}\p{N}“"]+/u, ""), MOST));
  }
}
