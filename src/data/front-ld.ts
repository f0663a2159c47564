import type { Graph, ReportLeaf } from "schema-dts";
import type { Brief, Dossier } from "../dossier/dossier.ts";
import type { SiteFields } from "../schemas/site.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { reportNode } from "./brief-ld.ts";
import { frontEvents } from "./front-events.ts";
import { eventNode, idsOf } from "./ld-events.ts";
import { siteNode } from "./ld-site.ts";
import type { AddressOf } from "./ld-sources.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";

/** The newest brief, as part of the site, and whom it is about. */
const newestNode = (newest: Brief, site: SiteFields, at: AddressOf): ReportLeaf => ({
  ...reportNode(newest, site, at),
  isPartOf: { "@id": at(routes.home) },
  about: idsOf(newest.actors, at),
});

/** The front page: the site, its newest brief, with whom it is about, and the events of its timeline. */
function frontGraph(dossier: Dossier, words: Words): Graph {
  const { site, briefs } = dossier;
  const at = addressesOn(routes.home, site);
  const [newest] = briefs;
  return graphOf([
    siteNode(site, at),
    ...(newest === undefined ? [] : [newestNode(newest, site, at)]),
    ...frontEvents(dossier).map((one) => eventNode(one, words, at)),
  ]);
}

/** The same as the text of a script element. */
export const frontLd = (dossier: Dossier, words: Words): string => ldText(frontGraph(dossier, words));
