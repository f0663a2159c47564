import type { Tie } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/**
 * How a tie reads on the page of one of its ends, in the direction and the tense that it has from there; in
 * none where nothing says until when it lasted.
 */
export function tieLabel({ kind, subject, past, open }: Tie, self: string, words: Words): string {
  const labels = words.ties.labels[kind];
  const [now, then, either] =
    subject.slug === self ? [labels.now, labels.then, labels.open] : [labels.ofNow, labels.ofThen, labels.ofOpen];
  if (open) return either;
  return past ? then : now;
}
