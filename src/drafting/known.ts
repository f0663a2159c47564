import { indexNames } from "../dossier/names.ts";
import { indexProfiles, type NameIndexes } from "../dossier/profile-names.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileKind } from "../schemas/profile.ts";

/** A profile that the site has. */
interface KnownProfile {
  slug: string;
  name: string;
  kind: ProfileKind;
}

/** What the site knows already: its profiles, by all the names that they have. */
export interface Known extends NameIndexes {
  profiles: ReadonlyMap<string, KnownProfile>;
}

/** The names that the site knows, found as the join finds them; files with mistakes are left out. */
export function knownIn(content: Pick<Content, "profiles" | "articles" | "references">): Known {
  const known: Known = {
    names: indexNames([]),
    articleNames: indexNames([]),
    metonyms: new Map(),
    references: new Map(Object.entries(content.references?.fields ?? {})),
    profiles: new Map(
      content.profiles.map(({ slug, fields: { name, kind } }) => [slug, { slug, name, kind }] as const),
    ),
  };
  indexProfiles(known, content.profiles, content.articles);
  return known;
}
