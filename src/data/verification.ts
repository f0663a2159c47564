import type { Article, Dossier, Evidence, ListedClaim, Piece } from "../dossier/dossier.ts";

/**
 * Words of a held article as W3C Web Annotation selectors: the words, and their place in the received
 * text, in Unicode code points from 0, the end not included.
 */
const selectorsOf = (piece: Piece) => ({
  sentence: piece.sentence,
  selector: [
    { type: "TextQuoteSelector", exact: piece.text },
    { type: "TextPositionSelector", ...piece.received },
  ],
});

const evidenceOf = (one: Evidence) =>
  one.kind === "reference"
    ? { by: "reference", reference: one.reference.key, publisher: one.reference.publisher, kind: one.reference.kind }
    : {
        by: "quotation",
        verdict: "verified",
        article: one.article.slug,
        speaker: one.speaker.who,
        voice: one.speaker.voice,
        words: one.parts.flat().map(selectorsOf),
        dates: one.dates.map(({ words, date, rule }) => ({ words, date: date.edtf, rule })),
        beyond: one.beyond,
      };

const claimOf = ({ id, href, text, evidence }: ListedClaim) => ({
  id,
  page: href.slice(1),
  text,
  evidence: evidence.map(evidenceOf),
});

function articleOf({ slug, href, sha256, deviations, blocks }: Article) {
  const sentences = blocks
    .filter((block) => block.kind === "paragraph" || block.kind === "caption")
    .flatMap((block) => block.sentences);
  return {
    article: slug,
    page: href.slice(1),
    receivedText: sha256,
    deviations,
    sentences: sentences.length,
    unused: sentences
      .filter((one) => one.unusedBecause !== undefined)
      .map(({ id, unusedBecause }) => ({ sentence: id, reason: unusedBecause })),
  };
}

/**
 * The report on the checks, as data: what data/verification.json holds before the finished pages are
 * measured. The build then adds `onPages` and `pages`.
 */
export const verificationOf = (dossier: Dossier) => ({
  site: dossier.site.title,
  asOf: dossier.asOf?.edtf,
  content: { sha256: dossier.sha256 },
  counts: dossier.counts,
  terms: dossier.terms,
  articles: dossier.articles.map(articleOf),
  claims: dossier.claims.map(claimOf),
});
