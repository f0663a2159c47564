import type { Graph, ReportLeaf } from "schema-dts";
import type { Brief, Dossier } from "../dossier/dossier.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Words } from "../words/words.ts";
import { articleOf, exactDate, type AddressOf } from "./ld-sources.ts";
import { crumbs } from "./ld-site.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";

/** A brief as a Report: ours, and made on a day. */
export function reportNode({ href, title, written }: Brief, { language }: SiteFields, at: AddressOf): ReportLeaf {
  const dateCreated = exactDate(written);
  return {
    "@type": "Report",
    "@id": at(href),
    headline: title,
    inLanguage: language,
    ...(dateCreated !== undefined && { dateCreated }),
  };
}

const byPage = new WeakMap<Dossier["claims"], Map<string | undefined, Dossier["claims"]>>();

/** The claims of one page; grouped once, for all briefs. */
function claimsOn(claims: Dossier["claims"], page: string): Dossier["claims"] {
  const pages = byPage.get(claims) ?? Map.groupBy(claims, ({ href }) => href.split("#")[0]);
  byPage.set(claims, pages);
  return pages.get(page) ?? [];
}

/**
 * The page of a brief: the Report, the articles that it is based on, and the works that its claims cite, by their
 * places among the sources. Its site, the licence and whom the newest is about stand on the front page, which has more
 * room. No review of claims: that words were found does not make them true.
 */
function briefGraph(brief: Brief, dossier: Dossier, words: Words): Graph {
  const { site, claims } = dossier;
  const at = addressesOn(brief.href, site);
  const own = claimsOn(claims, brief.href);
  const works = own.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === "reference" ? [one.reference] : [])),
  );
  const citation = [...new Set(works.map((one) => one.href))].map((href) => ({ "@id": at(href) }));
  return graphOf([
    {
      ...reportNode(brief, site, at),
      description: brief.description,
      isBasedOn: brief.articles.map((one) => articleOf(one, at)),
      ...(citation.length > 0 && { citation }),
    },
    crumbs(site, [{ name: words.pages.brief }], at),
  ]);
}

/** The same as the text of a script element. */
export const briefLd = (brief: Brief, dossier: Dossier, words: Words): string =>
  ldText(briefGraph(brief, dossier, words));
