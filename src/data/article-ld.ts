import type { Graph } from "schema-dts";
import type { Article, Dossier } from "../dossier/dossier.ts";
import type { Words } from "../words/words.ts";
import { exactDate } from "./ld-sources.ts";
import { crumbs } from "./ld-site.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";

/**
 * The page of a held article: its headline and language, and, where they are known, who published it and when. It has
 * no licence: it is under none of ours.
 */
function articleGraph(article: Article, { site }: Pick<Dossier, "site">, words: Words): Graph {
  const { href, title, language, published, publisher } = article;
  const at = addressesOn(href, site);
  const datePublished = exactDate(published);
  return graphOf([
    {
      "@type": "NewsArticle",
      "@id": at(href),
      headline: title,
      inLanguage: language,
      ...(datePublished !== undefined && { datePublished }),
      ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    },
    crumbs(site, [{ name: words.pages.article }], at),
  ]);
}

/** The same as the text of a script element. */
export const articleLd = (article: Article, of: Pick<Dossier, "site">, words: Words): string =>
  ldText(articleGraph(article, of, words));
