import { catalogue } from "../errors/catalogue.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { NOBODY, findClashes, findRuns, indexNames, keyOf, type OwnedName } from "./names.ts";
import type { Metonym, State } from "./state.ts";

type ProfileEntry = Entry<ProfileFields>;

/** What names are looked up in, and the references, whose publishers are nobody. */
export type NameIndexes = Pick<State, "names" | "articleNames" | "metonyms"> & {
  references: ReadonlyMap<string, { publisher: string }>;
};

/** A name of a profile, and the field that gives it. */
interface GivenName extends OwnedName {
  path: readonly PropertyKey[];
}

/** Every name by which a profile is known. */
function namesOf({ slug, fields }: ProfileEntry): GivenName[] {
  const listed = (field: "aliases" | "spellings"): GivenName[] =>
    fields[field].map((name, index) => ({ name, slug, path: [field, index] }));
  return [
    { name: fields.name, slug, path: ["name"] },
    ...listed("aliases"),
    ...listed("spellings"),
    ...fields.native.map(({ name }, index) => ({ name, slug, path: ["native", index, "name"] })),
  ];
}

/** Metonyms by their keys, each with the profiles for which it may stand. */
function metonymsOf(entries: readonly ProfileEntry[]): Map<string, Metonym> {
  const all = entries.flatMap(({ slug, fields }) => fields.metonyms.map((name) => ({ key: keyOf(name), slug })));
  return new Map(
    [...Map.groupBy(all, (one) => one.key)].map(([key, given]) => [
      key,
      { slugs: [...new Set(given.map((one) => one.slug))], stands: false },
    ]),
  );
}

/**
 * Fills the indexes of names: that of our own prose, and that of articles, where metonyms are looked
 * for too. Publishers' names are in both as names of nobody: The Moscow Times is no mention of Moscow.
 */
export function indexProfiles(
  state: NameIndexes,
  entries: readonly ProfileEntry[],
  articles: readonly Entry<ArticleFields>[],
): void {
  const names: OwnedName[] = entries.flatMap(namesOf);
  const nobodys = (all: Iterable<string>): OwnedName[] => [...all].map((name) => ({ name, slug: NOBODY }));
  const publishers = nobodys([
    ...[...state.references.values()].map((one) => one.publisher),
    ...articles.map((one) => one.fields.publisher).filter((name) => name !== "unknown"),
  ]);
  state.names = indexNames([...names, ...publishers]);
  state.metonyms = metonymsOf(entries);
  state.articleNames = indexNames([...names, ...publishers, ...nobodys(entries.flatMap((one) => one.fields.metonyms))]);
}

/** The sentences of held articles in which a name stands, as `article: s1, s2`. */
function standingOf(state: State, name: string): { article: string; sentences: string[] }[] {
  const key = keyOf(name);
  return [...state.articles.values()]
    .map(({ article, units, named }) => ({
      article: article.slug,
      sentences: [...named.keys()].filter((id) =>
        findRuns(units.get(id)?.text ?? "", state.articleNames).some((one) => one.key === key),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function refuseClashes(state: State, entries: readonly ProfileEntry[]): void {
  const names = entries.flatMap(namesOf);
  for (const { name, slugs } of findClashes(names)) {
    const all = names.filter((one) => keyOf(one.name) === keyOf(name) && slugs.includes(one.slug));
    // An alias is more easily given up than a name; of two aliases the second is to blame.
    const given = all.filter((one) => one.path[0] !== "name");
    const second =
      (given.length < all.length ? given[0] : given.find((one) => one.slug !== given[0]?.slug)) ?? all.at(-1);
    const entry = entries.find((one) => one.slug === second?.slug);
    if (entry === undefined || second === undefined) continue;
    report(state, fieldOf(entry, second.path), catalogue.ambiguousName(second.name, slugs, standingOf(state, name)));
  }
}

/** Reports a name that the profile gives twice; two languages may share one. */
function refuseDoubles(state: State, entry: ProfileEntry): void {
  const given = namesOf(entry).filter(({ path }) => path[0] !== "native");
  const keys = given.map((one) => keyOf(one.name));
  given.forEach(({ name, path }, index) => {
    if (keys.indexOf(keys[index] ?? "") < index) report(state, fieldOf(entry, path), catalogue.listedTwice(name));
  });
}

function checkMetonyms(state: State, entry: ProfileEntry): void {
  const own = new Set(namesOf(entry).map((one) => keyOf(one.name)));
  const keys = entry.fields.metonyms.map(keyOf);
  entry.fields.metonyms.forEach((metonym, index) => {
    const at = fieldOf(entry, ["metonyms", index]);
    const key = keyOf(metonym);
    if (own.has(key)) report(state, at, catalogue.metonymIsName(metonym));
    else if (keys.indexOf(key) < index) report(state, at, catalogue.listedTwice(metonym));
    else if (state.metonyms.get(key)?.stands === false && state.complete) {
      report(state, at, catalogue.idleMetonym(metonym));
    }
  });
}

/** Reports names of several profiles, and metonyms that are none or stand nowhere; all articles are joined. */
export function checkProfileNames(state: State, { profiles }: Content): void {
  refuseClashes(state, profiles);
  for (const entry of profiles) {
    refuseDoubles(state, entry);
    checkMetonyms(state, entry);
  }
}
