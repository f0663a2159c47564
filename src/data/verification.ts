import type { Article, Dossier, ListedClaim } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { evidenceOf } from "./evidence.ts";

const claimOf = ({ id, href, text, evidence }: ListedClaim) => ({
  id,
  page: fileOf(href),
  text,
  evidence: evidence.map(evidenceOf),
});

function articleOf({ slug, href, sha256, deviations, blocks }: Article) {
  const sentences = blocks
    .filter((block) => block.kind === "paragraph" || block.kind === "caption")
    .flatMap((block) => block.sentences);
  return {
    article: slug,
    page: fileOf(href),
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
