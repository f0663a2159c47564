import type {
  CountryLeaf,
  Graph,
  OrganizationLeaf,
  OrganizationRoleLeaf,
  PersonLeaf,
  PlaceLeaf,
  RoleLeaf,
} from "schema-dts";
import type { EventDate } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Dossier, Profile, Tie } from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { articleOf, claimOf, exactDate, named, workOf, type AddressOf } from "./ld-sources.ts";
import { crumbs } from "./ld-site.ts";
import { addressesOn, graphOf, ldText } from "./ld-text.ts";
import { ownClaims } from "./own-claims.ts";
import { itemAddress } from "./wikidata.ts";

/** The type of schema.org for each kind. A place is a Place: that it is a city is claimed nowhere. */
const TYPES = { person: "Person", state: "Country", organisation: "Organization", place: "Place" } as const;

type Named = PersonLeaf | CountryLeaf | OrganizationLeaf | PlaceLeaf;

/**
 * When a Role was held; nothing where it is past and its end has no exact date, because without one it
 * would read as lasting. What lasts does so as of the day of the profile.
 */
function termOf({ from, to, past }: Pick<Tie, "from" | "to" | "past">, asOf: EventDate | undefined, words: Words) {
  const [startDate, endDate] = [exactDate(from), exactDate(to)];
  if (past && endDate === undefined) return undefined;
  return {
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(!past && asOf !== undefined && { description: words.asOf(sayDate(asOf, words)) }),
  };
}

/** Memberships and holdings, where the other end is of a type that schema.org has for them. */
function belongingsOf({ slug, ties, asOf }: Profile, words: Words, at: AddressOf) {
  const memberOf: OrganizationRoleLeaf<OrganizationLeaf, "memberOf">[] = [];
  const owns: RoleLeaf<Named, "owns">[] = [];
  for (const tie of ties) {
    const { kind, subject, object } = tie;
    const term = termOf(tie, asOf, words);
    if (subject.slug !== slug || term === undefined) continue;
    if (kind === "owns") owns.push({ "@type": "Role", owns: named(TYPES[object.kind], object, at), ...term });
    if ((kind === "member-of" || kind === "party-to") && object.kind === "organisation") {
      memberOf.push({ "@type": "OrganizationRole", memberOf: named("Organization", object, at), ...term });
    }
  }
  return { ...(memberOf.length > 0 && { memberOf }), ...(owns.length > 0 && { owns }) };
}

function jobOf({ office, asOf }: Profile, words: Words): Pick<PersonLeaf, "jobTitle"> {
  const term = office && termOf({ ...office, past: office.to !== undefined }, asOf, words);
  const jobTitle = office?.block.claims[0]?.text;
  return term === undefined || jobTitle === undefined ? {} : { jobTitle: { "@type": "Role", jobTitle, ...term } };
}

/** The profile itself. In schema.org a Country is a Place, and has neither memberships nor holdings. */
function profileNode(profile: Profile, home: string, words: Words, at: AddressOf): Named {
  const { kind, summary, spellings, native, wikidata, at: lies } = profile;
  const alternateName = [...new Set([...spellings, ...native.map((one) => one.name)])];
  const shared = {
    ...(alternateName.length > 0 && { alternateName }),
    description: summary,
    ...(wikidata !== undefined && { sameAs: itemAddress(wikidata.id) }),
    subjectOf: ownClaims(profile).map((claim) => claimOf(claim, home, at)),
  };
  switch (kind) {
    case "person":
      return {
        ...named(TYPES.person, profile, at),
        ...shared,
        ...jobOf(profile, words),
        ...belongingsOf(profile, words, at),
      };
    case "organisation":
      return { ...named(TYPES.organisation, profile, at), ...shared, ...belongingsOf(profile, words, at) };
    case "state":
      return { ...named(TYPES.state, profile, at), ...shared };
    case "place": {
      const geo: Pick<PlaceLeaf, "geo"> =
        lies === undefined ? {} : { geo: { "@type": "GeoCoordinates", longitude: lies[0], latitude: lies[1] } };
      return { ...named(TYPES.place, profile, at), ...shared, ...geo };
    }
  }
}

const onceEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/**
 * JSON-LD of one profile that has a page, in the words of schema.org: the profile with every claim of its
 * own, each with its sources, then the works and articles to which those point, once each, and the way to its page.
 */
export function profileGraph(
  profile: Profile & { href: string },
  { site }: Pick<Dossier, "site">,
  words: Words,
): Graph {
  const { href: home } = profile;
  const at = addressesOn(home, site);
  const evidence = ownClaims(profile).flatMap((claim) => claim.evidence);
  const works = evidence.flatMap((one) => (one.kind === "reference" ? [one.reference] : []));
  const articles = evidence.flatMap((one) => (one.kind === "quoted" ? [one.article] : []));
  return graphOf([
    profileNode(profile, home, words, at),
    ...onceEach(works, (one) => one.key).map((one) => workOf(one, at)),
    ...onceEach(articles, (one) => one.slug).map((one) => articleOf(one, at)),
    crumbs(site, [{ name: words.pages.profiles, route: routes.profiles }, { name: profile.name }], at),
  ]);
}

/** The same as the text of a script element. */
export const profileLd = (profile: Profile & { href: string }, of: Pick<Dossier, "site">, words: Words): string =>
  ldText(profileGraph(profile, of, words));
