import { catalogue } from "../errors/catalogue.ts";
import type { Content } from "../schemas/content.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { findNames } from "./names.ts";
import type { State } from "./state.ts";

type Slugs = Set<string | undefined>;

/** Adds the profiles that the held articles name, or that speak in them or are spoken to. */
function addOfArticles(slugs: Slugs, { articles }: State): void {
  for (const { blocks, named } of articles.values()) {
    for (const names of named.values()) for (const { slug } of names) slugs.add(slug);
    for (const { sentences } of blocks) {
      for (const { speaker, to } of sentences) slugs.add(speaker.profile?.slug).add(speaker.of?.slug).add(to?.slug);
    }
  }
}

/** Adds those that claims name, but for those of their own files. */
function addOfClaims(slugs: Slugs, state: State, { profiles }: Content): void {
  const owners = new Map(profiles.map(({ slug, file }) => [file, slug]));
  for (const { use, at } of state.claims) {
    const owner = use.kind === "profile" ? owners.get(at().file) : undefined;
    for (const { slug } of findNames(use.text, state.names)) if (slug !== owner) slugs.add(slug);
  }
}

/** Adds those that front matter names by their slugs; a tie counts for both of its ends. */
function addOfFields(slugs: Slugs, { site, briefs, events, profiles }: Content): void {
  const add = (some: Iterable<string | undefined>): void => {
    for (const slug of some) slugs.add(slug);
  };
  add([site?.fields.map?.outline, ...(site?.fields.map?.frame ?? [])]);
  for (const { fields } of briefs) add(fields.positions?.actors ?? []);
  for (const { fields } of events) add([...fields.actors, fields.place]);
  for (const { slug, fields } of profiles) {
    const others = [fields.role?.in, ...fields.ties.map((tie) => tie.with)].filter((one) => one !== undefined);
    if (others.length > 0) add([slug, ...others]);
  }
}

/**
 * Reports a profile that nothing names: no article, no claim of another file, no event, no tie. Not so
 * where a mistake may have lost what names it.
 */
export function checkIdleProfiles(state: State, content: Content): void {
  if (!state.complete) return;
  const named: Slugs = new Set(state.linked);
  addOfArticles(named, state);
  addOfClaims(named, state, content);
  addOfFields(named, content);
  for (const entry of content.profiles) {
    if (!named.has(entry.slug)) report(state, fieldOf(entry, ["name"]), catalogue.idleProfile(entry.fields.name));
  }
}
