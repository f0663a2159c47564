import type { Graph } from "schema-dts";
import type { Dossier } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { reportNode } from "./brief-ld.ts";
import { eventNode, idsOf } from "./ld-events.ts";
import { siteNode } from "./ld-site.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";

/** The front page: the site, its newest brief, with whom it is about, and every event of its timeline. */
function frontGraph({ site, briefs, events }: Dossier, words: Words): Graph {
  const at = addressesOn(routes.home, site);
  const [newest] = briefs;
  return graphOf([
    { ...siteNode(site, at), url: at(routes.home), description: site.description, inLanguage: site.language },
    ...(newest === undefined ? [] : [{ ...reportNode(newest, site, at), about: idsOf(newest.actors, at) }]),
    ...events.map((one) => eventNode(one, words, at)),
  ]);
}

/** The same as the text of a script element. */
export const frontLd = (dossier: Dossier, words: Words): string => ldText(frontGraph(dossier, words));
