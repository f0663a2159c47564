import { posix } from "node:path";
import type { Dossier } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import type { Words } from "../words/words.ts";
import type { HeadData } from "./schema-terms.ts";

/** The head of a data file: its schema, which lies beside it, whose it is, what it was made from, and on what terms. */
export const headOf = (dossier: Dossier, schema: string, words: Words): HeadData => ({
  $schema: posix.basename(schema),
  site: dossier.site.title,
  language: dossier.site.language,
  asOf: dossier.asOf?.edtf,
  content: { sha256: dossier.sha256 },
  licence: { prose: dossier.site.licence, quotations: words.takeAway.quoted },
  articles: dossier.articles.map(({ slug, title, language, href, licence, sha256 }) => ({
    article: slug,
    title,
    language,
    page: fileOf(href),
    licence,
    receivedText: sha256,
  })),
});
