import type { Evidence, Piece } from "../dossier/dossier.ts";

/**
 * Words of a held article as W3C Web Annotation selectors: the words, and their place in the received
 * text, in Unicode code points from 0, the end not included.
 */
const selectorsOf = (piece: Piece) => ({
  sentence: piece.sentence,
  selector: [
    { type: "TextQuoteSelector" as const, exact: piece.text },
    { type: "TextPositionSelector" as const, ...piece.received },
  ] as const,
});

/** A piece of evidence as data: words with their place, their speaker and manner; or a work, named. */
export function evidenceOf(one: Evidence) {
  if (one.kind === "reference") {
    const { key, publisher, kind, title, date, url } = one.reference;
    return { by: "reference" as const, reference: key, publisher, kind, title, date, url };
  }
  return {
    by: "quotation" as const,
    verdict: "verified" as const,
    article: one.article.slug,
    speaker: one.speaker.who,
    voice: one.speaker.voice,
    words: one.parts.flat().map(selectorsOf),
    dates: one.dates.map(({ words, date, rule }) => ({ words, date: date.edtf, rule })),
    beyond: one.beyond,
  };
}
