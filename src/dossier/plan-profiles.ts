import { filingOrder, type Filed } from "../parting/filed.ts";
import { listOf, mapPart, sharePage, type List } from "../parting/list.ts";
import type { Part, Places } from "../parting/parts.ts";
import { TIES_IN_A_ROW } from "../parting/row.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileFields, ProfileKind } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes, type ListName } from "../urls/routes.ts";
import { hasPage } from "./profile-page.ts";

type ProfileEntry = Entry<ProfileFields>;

/** A native name, and whose it is. */
interface NativeEntry extends Filed {
  slug: string;
}

/** The lists of the index of profiles in parts, by the slugs of the profiles. */
export interface ProfileLists {
  /** Every profile A–Z. */
  names: Part<string>[];
  /** Every profile with who it is, by kind. */
  kinds: Record<ProfileKind, Part<string>[]>;
  /** Native names by their languages. */
  natives: { lang: string; parts: Part<NativeEntry>[] }[];
}

/** What an entry of each list adds to its page beside its words, in bytes gzipped. */
const NAME = 26;
const PROFILE = 22;
const NATIVE = 10;
/** What a profile without a page shows of a piece of evidence, and of a tie of which others tell. */
const EVIDENCE = 45;
const TIE = 130;

/** How often a profile is at the other end of a tie that another’s file tells. */
function tiesTo(profiles: readonly ProfileEntry[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { fields } of profiles) {
    for (const slug of [fields.role?.in, ...fields.ties.map((tie) => tie.with)]) {
      if (slug !== undefined) times.set(slug, (times.get(slug) ?? 0) + 1);
    }
  }
  return times;
}

const filedAs = ({ fields: { name, filedUnder = name } }: ProfileEntry): Filed => ({ name, filedUnder });

/** The lists of one kind each. */
function kindsOf(profiles: readonly ProfileEntry[], language: string): Record<ProfileKind, List<ProfileEntry>> {
  const order = new Intl.Collator(language);
  const times = tiesTo(profiles);
  const rowOf = ({ source, slug }: ProfileEntry): number =>
    PROFILE +
    EVIDENCE * (source.match(/reference:|evidence:/g)?.length ?? 0) +
    TIE * Math.min(TIES_IN_A_ROW, times.get(slug) ?? 0);
  const own = (kind: ProfileKind): List<ProfileEntry> =>
    listOf(
      profiles
        .filter(({ fields }) => fields.kind === kind)
        .sort(
          (a, b) =>
            order.compare(filedAs(a).filedUnder, filedAs(b).filedUnder) || order.compare(a.fields.name, b.fields.name),
        ),
      (entry) => (hasPage(entry) ? `${entry.slug}\n${entry.fields.name}\n${entry.fields.summary}` : entry.source),
      (entry) => (hasPage(entry) ? PROFILE : rowOf(entry)),
    );
  return { person: own("person"), state: own("state"), organisation: own("organisation"), place: own("place") };
}

/** The native names of one language, in its own order. */
function nativesOf(profiles: readonly ProfileEntry[], lang: string): List<NativeEntry> {
  const names = profiles.flatMap(({ slug, fields }) =>
    fields.native
      .filter((one) => one.lang === lang)
      .map(({ name, filedUnder = name }): NativeEntry => ({ slug, name, filedUnder })),
  );
  return listOf(
    names.sort(filingOrder(lang)),
    ({ slug, name }) => `${slug}\n${name}`,
    () => NATIVE,
  );
}

/** The lists of the index of profiles. */
export function planProfiles({ profiles, site }: Content): ProfileLists {
  const language = site?.fields.language ?? "en";
  const order = filingOrder(language);
  const langs = [...new Set(profiles.flatMap(({ fields }) => fields.native.map((one) => one.lang)))].sort();
  const names = listOf(
    profiles.toSorted((a, b) => order(filedAs(a), filedAs(b))),
    ({ slug, fields: { name, role } }) => `${slug}\n${name}\n${role?.claim ?? ""}`,
    () => NAME,
  );
  const kinds = kindsOf(profiles, language);
  const natives = langs.map((lang) => ({ lang, name: `native-${lang}` as const, list: nativesOf(profiles, lang) }));
  const byLanguage = Object.fromEntries(natives.map(({ name, list }) => [name, list]));
  const places: Places<ListName> = { home: routes.profiles, routeOf: routes.listPart };
  const partsOf = sharePage(places, { names, ...kinds, ...byLanguage });
  const slugs = (name: ListName, list: List<ProfileEntry>): Part<string>[] =>
    partsOf(name, list).map((part) => mapPart(part, (one) => one.slug));
  return {
    names: slugs("names", names),
    kinds: {
      person: slugs("person", kinds.person),
      state: slugs("state", kinds.state),
      organisation: slugs("organisation", kinds.organisation),
      place: slugs("place", kinds.place),
    },
    natives: natives.map(({ lang, name, list }) => ({ lang, parts: partsOf(name, list) })),
  };
}
