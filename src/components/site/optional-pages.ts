import type { Dossier } from "../../dossier/dossier.ts";
import { routes } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";

/** A page that a site has only where it has something for it. */
export interface OptionalPage {
  name: "map" | "briefs" | "disagreements";
  route: string;
  title: string;
  description: string;
}

/** Those of them that a site has. */
export function optionalPages({ map, lists }: Dossier, words: Words): OptionalPage[] {
  const pages: [OptionalPage["name"], { title: string; description: string }, boolean][] = [
    ["map", words.map, map !== undefined],
    ["briefs", words.archive, lists.briefs.length > 0],
    ["disagreements", words.disagreements, lists.disagreements.length > 0],
  ];
  return pages.flatMap(([name, { title, description }, has]) =>
    has ? [{ name, route: routes[name], title, description }] : [],
  );
}
