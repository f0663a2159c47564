import { dateOf } from "../dates/parse.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { openClaimBook } from "./claim-book.ts";
import { correctionsTo } from "./corrections.ts";
import { cityOf } from "./place-map.ts";
import type { ProfileLink } from "./dossier.ts";
import { checkDerived, claimsUnder } from "./derived-text.ts";
import type { OwnProfile } from "./gather.ts";
import { catalogue } from "../errors/catalogue.ts";
import { findNames, indexNames } from "./names.ts";
import { hasLost, isLost } from "../schemas/lost.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { hasPage } from "./profile-page.ts";
import type { State } from "./state.ts";
import { joinTies } from "./ties.ts";

/** What an article's front matter calls speakers and meanings that are no profile. */
const RESERVED: ReadonlySet<string> = new Set(["reporter", "caption", "nothing"]);

/** A profile as others name it; made before any text is read, because every text may name it. `row`: where the index has it. */
export function profileLink(entry: Entry<ProfileFields>, row: string): ProfileLink {
  const { name, filedUnder = name, kind, summary, role } = entry.fields;
  const href = hasPage(entry) ? routes.profile(entry.slug) : undefined;
  return { slug: entry.slug, name, filedUnder, kind, summary, role: role?.claim, href, address: href ?? row };
}

/** Reports a word by which a name is to be filed and which it has not. */
function checkFiling(state: State, entry: Entry<ProfileFields>): void {
  const { name, filedUnder, native } = entry.fields;
  const named = [{ name, filedUnder, path: [] as PropertyKey[] }];
  for (const one of [...named, ...native.map((own, index) => ({ ...own, path: ["native", index] }))]) {
    if (one.filedUnder === undefined || isLost(entry, [...one.path, "name"])) continue;
    const word = indexNames([{ name: one.filedUnder, slug: entry.slug }]);
    if (findNames(one.name, word).length > 0) continue;
    report(state, fieldOf(entry, [...one.path, "filedUnder"]), catalogue.filedUnderNoWord(one.filedUnder, one.name));
  }
}

/** Reports an item of Wikidata that two profiles claim to be. */
export function checkItems(state: State, entries: readonly Entry<ProfileFields>[]): void {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const { id } = entry.fields.wikidata ?? {};
    const owner = id === undefined ? undefined : owners.get(id);
    if (id === undefined) continue;
    if (owner === undefined) owners.set(id, entry.slug);
    else report(state, fieldOf(entry, ["wikidata", "id"]), catalogue.sharedItem(id, owner));
  }
}

/** Joins what a profile's own file says; the rest is gathered from the others (gather.ts). */
export function joinProfile(state: State, entry: Entry<ProfileFields>): OwnProfile {
  const link = state.profiles.get(entry.slug) ?? profileLink(entry, routes.profileRow(entry.slug));
  const { fields, slug } = entry;
  const book = openClaimBook(state, entry, {
    kind: "profile",
    title: fields.name,
    href: link.address,
    idOf: (number) => (link.href === undefined ? `${slug}.${number}` : `f${number}`),
    anchored: link.href !== undefined,
    self: slug,
  });
  checkFiling(state, entry);
  if (RESERVED.has(slug)) report(state, fieldOf(entry, ["name"]), catalogue.reservedSlug(slug));
  const { role } = fields;
  const [block] = book.addClaims(
    role === undefined ? [] : [{ fields: { claim: role.claim, evidence: role.evidence }, path: ["role"] }],
  );
  const office =
    role === undefined || block === undefined
      ? undefined
      : {
          block,
          from: role.from === undefined ? undefined : dateOf(role.from),
          to: role.to === undefined ? undefined : dateOf(role.to),
        };
  const facts = book.renderBody().flatMap((section) => section.blocks);
  const ties = joinTies(state, entry, book, link, block);
  book.close();
  const spans = [...(role === undefined ? [] : [role]), ...fields.ties];
  const besides = {
    dates: spans
      .flatMap(({ from, to }) => [from, to])
      .filter((one) => one !== undefined)
      .filter((one) => one !== "unknown"),
    profiles: [slug, role?.in, ...fields.ties.map((tie) => tie.with)].filter((one) => one !== undefined),
  };
  if (!hasLost(entry, ["role"]) && !hasLost(entry, ["ties"])) {
    checkDerived(state, fields.summary, book.all(), besides, fieldOf(entry, ["summary"]));
  }
  const tied = new Map(ties.flatMap(({ object, block: own }) => own.claims.map((claim) => [claim, object.slug])));
  const { formerly, aliases, spellings, notSaid, portrait, wikidata } = fields;
  const native = fields.native.map((one) => ({ ...one, filedUnder: one.filedUnder ?? one.name }));
  const at = cityOf(state, entry);
  return {
    ...link,
    formerly,
    aliases,
    spellings,
    native,
    portrait,
    wikidata,
    office,
    facts,
    ties,
    restsOn: claimsUnder(state, fields.summary, book.all(), slug, tied),
    notSaid,
    corrections: correctionsTo(state, "profile", slug),
    at,
  };
}
