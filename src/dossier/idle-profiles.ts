import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { findNames } from "./names.ts";
import type { State } from "./state.ts";

type Slugs = Iterable<string | undefined>;

/** Profiles that the held articles name, or that speak in them or are spoken to. */
function* inArticles({ articles }: State): Slugs {
  for (const { blocks, named } of articles.values()) {
    for (const names of named.values()) yield* names.map((one) => one.slug);
    for (const { speaker, to } of blocks.flatMap((block) => block.sentences)) {
      yield* [speaker.profile?.slug, speaker.of?.slug, to?.slug];
    }
  }
}

/** Profiles that claims name, those of their own files apart. */
function* inClaims(state: State, { profiles }: Content): Slugs {
  const owners = new Map(profiles.map(({ slug, file }) => [file, slug]));
  for (const { use, at } of state.claims) {
    const owner = use.kind === "profile" ? owners.get(at().file) : undefined;
    yield* findNames(use.text, state.names)
      .map((one) => one.slug)
      .filter((slug) => slug !== owner);
  }
}

/** Profiles that front matter names by their slugs; a tie counts for both of its ends. */
function* inFields({ site, briefs, events, profiles }: Content): Slugs {
  yield* [site?.fields.map?.outline, ...(site?.fields.map?.frame ?? [])];
  for (const { fields } of briefs) yield* fields.positions?.actors ?? [];
  for (const { fields } of events) yield* [...fields.actors, fields.place];
  for (const { slug, fields } of profiles) {
    const others = [fields.role?.in, ...fields.ties.map((tie) => tie.with)].filter((one) => one !== undefined);
    if (others.length > 0) yield* [slug, ...others];
  }
}

/**
 * Reports a profile that nothing names: no article, no claim of another file, no event, no tie. Not so
 * where a mistake may have lost what names it.
 */
export function checkIdleProfiles(state: State, content: Content): void {
  if (!state.complete) return;
  const named = new Set<string | undefined>([
    ...inArticles(state),
    ...inClaims(state, content),
    ...inFields(content),
    ...state.linked,
  ]);
  for (const entry of content.profiles) {
    if (!named.has(entry.slug)) report(state, fieldOf(entry, ["name"]), catalogue.idleProfile(entry.fields.name));
  }
}
