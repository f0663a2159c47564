import { mapPart } from "../parting/list.ts";
import type { Part } from "../parting/parts.ts";
import type { Content } from "../schemas/content.ts";
import { PROFILE_KINDS } from "../schemas/profile.ts";
import type { Article, Correction, Lists, Profile, Reference } from "./dossier.ts";
import type { UnitBlock } from "./article-units.ts";
import { planArticle } from "./plan-articles.ts";
import { planMethod, type MethodLists } from "./plan-method.ts";
import { planProfiles, type ProfileLists } from "./plan-profiles.ts";
import { quotedOften } from "./quoted-often.ts";
import { planSources, type SourceLists } from "./plan-sources.ts";

/** Every list that has to be parted before anything is joined, because entries lead to its parts. */
export interface ListPlan {
  sources: SourceLists;
  profiles: ProfileLists;
  method: MethodLists;
  articles: ArticleParts;
}

/** The parts of articles by their slugs; none of one that is whole. */
type ArticleParts = ReadonlyMap<string, Part<string>[]>;

/** Parts the lists of a content: where an entry will stand rests on its files alone. `texts` are the articles’ own, by their slugs. */
export function planLists(content: Content, texts: ReadonlyMap<string, { blocks: readonly UnitBlock[] }>): ListPlan {
  const sources = planSources(content);
  const often = quotedOften(content);
  const corrected = Map.groupBy(content.corrections?.fields ?? [], ({ entry }) => entry);
  const articles = new Map(
    content.articles.map((entry) => {
      const blocks = texts.get(entry.slug)?.blocks ?? [];
      const corrections = corrected.get(`article/${entry.slug}`)?.length ?? 0;
      return [entry.slug, planArticle(blocks, entry, { uses: often.get(entry.slug) ?? 0, corrections })];
    }),
  );
  const method = planMethod(content, sources.held, articles);
  return { sources, profiles: planProfiles(content), method, articles };
}

/** The pages on which entries of lists stand, by their slugs, keys and ids. */
export interface ListPlaces {
  references: ReadonlyMap<string, string>;
  profiles: ReadonlyMap<string, string>;
  corrections: ReadonlyMap<string, string>;
  articles: ArticleParts;
}

const pagesOf = (parts: readonly Part<string>[]): Map<string, string> =>
  new Map(parts.flatMap(({ items, route }) => items.map((id) => [id, route] as const)));

/** Where the entries of a plan stand. */
export const placesOf = ({ sources, profiles, method, articles }: ListPlan): ListPlaces => ({
  references: pagesOf(sources.cited),
  profiles: pagesOf(PROFILE_KINDS.flatMap((kind) => profiles.kinds[kind])),
  corrections: pagesOf(method.corrections),
  articles,
});

/** The lists that are planned from files alone. */
type PlannedLists = Omit<Lists, "briefs" | "disagreements">;

/** What was joined, by slug, key or id. */
interface Joined {
  articles: readonly Article[];
  references: readonly Reference[];
  profiles: readonly Profile[];
  corrections: readonly Correction[];
}

/** A plan with what was joined in place of slugs, keys and ids. */
export function fillLists({ sources, profiles, method }: Omit<ListPlan, "articles">, joined: Joined): PlannedLists {
  const fillWith = <Item>(all: readonly Item[], idOf: (item: Item) => string) => {
    const byId = new Map(all.map((one) => [idOf(one), one]));
    return (parts: readonly Part<string>[]): Part<Item>[] =>
      parts.map((part) => ({ ...part, items: part.items.flatMap((id) => byId.get(id) ?? []) }));
  };
  const withProfiles = fillWith(joined.profiles, (one) => one.slug);
  const addresses = new Map(joined.profiles.map(({ slug, address }) => [slug, address]));
  const { person, state, organisation, place } = profiles.kinds;
  return {
    held: fillWith(joined.articles, (one) => one.slug)(sources.held),
    cited: fillWith(joined.references, (one) => one.key)(sources.cited),
    names: withProfiles(profiles.names),
    kinds: {
      person: withProfiles(person),
      state: withProfiles(state),
      organisation: withProfiles(organisation),
      place: withProfiles(place),
    },
    natives: profiles.natives.map(({ lang, parts }) => ({
      lang,
      parts: parts.map((part) =>
        mapPart(part, ({ slug, name, filedUnder }) => ({ name, filedUnder, href: addresses.get(slug) ?? "" })),
      ),
    })),
    unused: method.unused,
    corrections: fillWith(joined.corrections, (one) => one.id)(method.corrections),
  };
}
