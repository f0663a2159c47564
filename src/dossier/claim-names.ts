import { MARKED_WORDS } from "../words/marks.ts";
import type { Claim } from "./dossier.ts";
import { quotedIn } from "./evidence.ts";
import { findNames } from "./names.ts";
import { findInEvidence } from "./quote-in-claim.ts";
import type { State } from "./state.ts";

/** A profile's name in a text, as it stands there. */
export interface NamedAs {
  slug: string;
  words: string;
}

const namesIn = (state: State, text: string): NamedAs[] =>
  findNames(text, state.names).map(({ start, end, slug }) => ({ slug, words: text.slice(start, end) }));

/**
 * The profiles that a claim of ours names. What it quotes from a held article means there what it
 * means in the article: “Moscow” may be Russia.
 */
export function namesInClaim(state: State, { text, evidence }: Claim): NamedAs[] {
  const quoted = quotedIn(evidence);
  const names: NamedAs[] = [];
  let rest = text;
  for (let pair = MARKED_WORDS.exec(rest); pair !== null; pair = MARKED_WORDS.exec(rest)) {
    const found = findInEvidence(quoted, pair[1] ?? "");
    if (found === undefined) break;
    names.push(...namesIn(state, rest.slice(0, pair.index)));
    for (const { article, sentence, start, end } of found.flat()) {
      const joined = state.articles.get(article);
      const words = joined?.units.get(sentence)?.text ?? "";
      for (const one of joined?.named.get(sentence) ?? []) {
        const [from, to] = [Math.max(one.start, start), Math.min(one.end, end)];
        if (from >= to) continue;
        const part = words.slice(from, to);
        // What a quotation cuts off a name may be a name of the same profile still.
        const isWhole = from === one.start && to === one.end;
        if (isWhole) names.push({ slug: one.slug, words: part });
        else names.push(...namesIn(state, part).filter(({ slug }) => slug === one.slug));
      }
    }
    rest = rest.slice(pair.index + pair[0].length);
  }
  return [...names, ...namesIn(state, rest)];
}
