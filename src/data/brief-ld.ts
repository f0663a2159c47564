import type { Graph, ReportLeaf } from "schema-dts";
import type { Brief, Dossier } from "../dossier/dossier.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Words } from "../words/words.ts";
import { articleOf, exactDate, type AddressOf } from "./ld-sources.ts";
import { crumbs, licenceAddress, siteNode } from "./ld-site.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";

/** A brief as a Report: ours, made on a day, under the licence of our prose where that has an address. */
export function reportNode({ href, title, written }: Brief, site: SiteFields, at: AddressOf): ReportLeaf {
  const [dateCreated, license] = [exactDate(written), licenceAddress(site.licence)];
  return {
    "@type": "Report",
    "@id": at(href),
    headline: title,
    inLanguage: site.language,
    ...(dateCreated !== undefined && { dateCreated }),
    ...(license !== undefined && { license }),
  };
}

/**
 * The page of a brief: the Report, the articles that it is based on, and the works that its claims cite, by their
 * places among the sources. Whom the newest is about stands on the front page, which has more room. No review of claims:
 * that words were found does not make them true.
 */
function briefGraph(brief: Brief, dossier: Dossier, words: Words): Graph {
  const { site, claims } = dossier;
  const at = addressesOn(brief.href, site);
  const own = claims.filter(({ kind, href }) => kind === "brief" && href.split("#")[0] === brief.href);
  const works = own.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === "reference" ? [one.reference] : [])),
  );
  const citation = [...new Set(works.map((one) => one.href))].map((href) => ({ "@id": at(href) }));
  return graphOf([
    {
      ...reportNode(brief, site, at),
      description: brief.description,
      isPartOf: siteNode(site, at),
      isBasedOn: brief.articles.map((one) => articleOf(one, at)),
      ...(citation.length > 0 && { citation }),
    },
    crumbs(site, [{ name: words.pages.brief }], at),
  ]);
}

/** The same as the text of a script element. */
export const briefLd = (brief: Brief, dossier: Dossier, words: Words): string =>
  ldText(briefGraph(brief, dossier, words));
