import type { Dossier } from "../../dossier/dossier.ts";
import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";

/** A page that a site has only where it has something for it. */
export interface OptionalPage {
  name: "map" | "briefs" | "disagreements";
  route: string;
  title: string;
  description: string;
  /** The day up to which it tells of events. */
  asOf: Dossier["asOf"];
}

/** Those of them that a site has. */
export function optionalPages(dossier: Dossier, words: Words): OptionalPage[] {
  const { map, lists } = dossier;
  const pages: [OptionalPage["name"], { title: string; description: string }, Pick<Dossier, "asOf"> | undefined][] = [
    ["map", words.map, map],
    ["briefs", words.archive, lists.briefs.length > 0 ? dossier : undefined],
    ["disagreements", words.disagreements, lists.disagreements.length > 0 ? dossier : undefined],
  ];
  return pages.flatMap(([name, { title, description }, told]) =>
    told === undefined ? [] : [{ name, route: routes[name], title, description, asOf: told.asOf }],
  );
}
