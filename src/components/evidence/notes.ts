import type { Block, Evidence } from "../../dossier/dossier.ts";

/** A piece of evidence, and the numbers of the claims of one block that rest on it. */
export interface Note {
  evidence: Evidence;
  /** Empty where the block carries no numbers. */
  numbers: number[];
}

const keyOf = (evidence: Evidence): string =>
  evidence.kind === "reference"
    ? evidence.reference.key
    : JSON.stringify([evidence.article.slug, evidence.parts, evidence.speaker.who]);

/** The evidence of a block, each piece once, in the order in which the claims first call on it. */
export function gatherNotes({ claims, numbered }: Block): Note[] {
  const notes = new Map<string, Note>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const key = keyOf(evidence);
      const note = notes.get(key) ?? { evidence, numbers: [] };
      if (numbered) note.numbers.push(claim.number);
      notes.set(key, note);
    }
  }
  return [...notes.values()];
}
