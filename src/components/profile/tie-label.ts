import type { Tie } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/** How a tie reads on the page of one of its ends, in the direction and the tense that it has from there. */
export function tieLabel({ kind, subject, past }: Tie, self: string, words: Words): string {
  const { now, then, ofNow, ofThen } = words.ties.labels[kind];
  if (subject.slug === self) return past ? then : now;
  return past ? ofThen : ofNow;
}
