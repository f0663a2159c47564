import type { Dossier, Profile } from "../../dossier/dossier.ts";

const known = new WeakMap<Dossier, Map<string, { profile: Profile; place: number }>>();

/** Some profiles of a dossier, by their slugs, in their order among all; looked up, since every page asks. */
export function profilesBySlug(dossier: Dossier, slugs: Iterable<string>): Profile[] {
  const all =
    known.get(dossier) ?? new Map(dossier.profiles.map((profile, place) => [profile.slug, { profile, place }]));
  known.set(dossier, all);
  return [...slugs]
    .flatMap((slug) => all.get(slug) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ profile }) => profile);
}
