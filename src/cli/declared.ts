import type { Declared } from "../after-build/declared.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";

const routeOf = (href: string): string => href.split("#")[0] ?? "";

/** What a dossier declares, for the finished pages to be held against. */
export const declaredOf = (dossier: Dossier): Declared => ({
  quotations: dossier.counts.quotations,
  claims: dossier.claims.map(({ href, id }) => ({ route: routeOf(href), id })),
  sentences: new Map(
    dossier.articles.flatMap(({ slug, blocks }) =>
      blocks
        .flatMap((block) => block.sentences)
        .filter((one) => one.published)
        .map((one) => [routes.sentence(slug, one.id), one.text] as const),
    ),
  ),
  terms: dossier.terms.map((one) => one.term),
});
