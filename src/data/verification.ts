import type { Article, Dossier, ListedClaim } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { evidenceOf } from "./evidence.ts";

const claimOf = ({ id, href, text, evidence }: ListedClaim) => ({
  id,
  page: fileOf(href),
  text,
  evidence: evidence.map(evidenceOf),
});

const articleOf = ({ slug, href, sha256, deviations, sentences, unused }: Article) => ({
  article: slug,
  page: fileOf(href),
  receivedText: sha256,
  deviations,
  sentences,
  unused,
});

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
