import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import { routes } from "../urls/routes.ts";
import { sentencesFrom } from "../words/numerals.ts";
import type { MovedPage } from "./dossier.ts";
import { fieldOf, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

const FOLDERS = ["articles", "briefs", "events", "profiles"] as const;

/**
 * Reports a former slug that leads nowhere for certain: one that an entry of the folder has today, its own
 * or another’s, or that two entries lay claim to.
 */
export function checkFormerSlugs(state: State, content: Content): void {
  for (const folder of FOLDERS) {
    const owners = new Map<string, string>();
    for (const entry of content[folder]) {
      entry.fields.formerly.forEach((slug, index) => {
        const at = fieldOf(entry, ["formerly", index]);
        const owner = owners.get(slug);
        if (content.present[folder].has(slug)) report(state, at, catalogue.formerSlugInUse(slug, slug === entry.slug));
        else if (owner === entry.slug) report(state, at, catalogue.namedTwice(slug));
        else if (owner !== undefined) report(state, at, catalogue.formerSlugShared(slug, owner));
        owners.set(slug, owner ?? entry.slug);
      });
    }
  }
}

/** The addresses at which pages stood before, with those at which they stand now; an event has an anchor in its entry instead. */
export function movedPages({ articles, briefs, profiles }: Content, state: State): MovedPage[] {
  const pages = [
    ...articles.map(({ slug, fields }) => ({ kind: "article", slug, title: fields.title, fields }) as const),
    ...briefs.map(({ slug, fields }) => ({ kind: "brief", slug, title: fields.title, fields }) as const),
    ...profiles.map(({ slug, fields }) => ({ kind: "profile", slug, title: fields.name, fields }) as const),
  ];
  return pages.flatMap(({ kind, slug, title, fields }) => {
    const to = kind === "profile" ? (state.profiles.get(slug)?.address ?? routes.profileRow(slug)) : routes[kind](slug);
    const language = kind === "article" ? fields.language : state.language.tag;
    const further = kind === "article" ? (state.places.articles.get(slug) ?? []).slice(1) : [];
    return fields.formerly.flatMap((old) => [
      { kind, from: routes[kind](old), to, title, language },
      ...further.map(({ part, route, from, to: last }) => ({
        ...{ kind, from: routes.articlePart(old, part), to: route, language },
        title: `${title}, ${sentencesFrom(from, last)}`,
      })),
    ]);
  });
}
