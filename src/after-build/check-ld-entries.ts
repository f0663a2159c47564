import type { DeclaredEntry } from "./declared.ts";
import type { Node } from "./ld-blocks.ts";

/**
 * What a node may be. A ClaimReview is none of them: that words were found in a source does not make what they say
 * true, and the site rates no claim.
 */
const TYPES = new Set([
  ...["Person", "Country", "Organization", "Place", "GeoCoordinates", "Role", "OrganizationRole"],
  ...["Claim", "Quotation", "CreativeWork", "NewsArticle", "Report", "Event"],
  ...["WebSite", "BreadcrumbList", "ListItem"],
]);

/** A date of ISO 8601 that EDTF has too, and that is sure: a year, month or day. */
const SURE = /^\d{4}(?:-\d\d){0,2}$/;

/** The dates that a node about an entry may have: those that the content has, where they are sure. */
function datesOf({ type, edtf = "" }: DeclaredEntry): Record<string, string> {
  const [from = "", to] = edtf.split("/");
  if (!SURE.test(from) || (to !== undefined && !SURE.test(to))) return {};
  if (type === "Event") return { startDate: from, ...(to !== undefined && { endDate: to }) };
  if (to !== undefined) return {};
  return type === "Report" ? { dateCreated: from } : { datePublished: from };
}

const DATES = ["startDate", "endDate", "dateCreated", "datePublished", "dateModified"] as const;

/** The entries of a content by address and by page, and their types; made once a content, and asked for by every page. */
interface IndexedEntries {
  byAddress: ReadonlyMap<string, DeclaredEntry>;
  byPage: ReadonlyMap<string | undefined, readonly DeclaredEntry[]>;
  types: ReadonlySet<unknown>;
}

const INDEXES = new WeakMap<readonly DeclaredEntry[], IndexedEntries>();

function indexOf(entries: readonly DeclaredEntry[]): IndexedEntries {
  const known = INDEXES.get(entries);
  if (known !== undefined) return known;
  const index = {
    byAddress: new Map(entries.map((one) => [one.address, one])),
    byPage: Map.groupBy(entries, (one) => one.on),
    types: new Set<unknown>(entries.map((one) => one.type)),
  };
  INDEXES.set(entries, index);
  return index;
}

/** The entries that have to be told on a page. */
export const entriesOn = (route: string, entries: readonly DeclaredEntry[]): readonly DeclaredEntry[] =>
  indexOf(entries).byPage.get(route) ?? [];

/**
 * Holds the nodes of one page about events, briefs, articles and works against the content: each is one of it, and has
 * no date that it does not have there; those that belong on the page are there, with every date that is sure.
 * `placeOf` gives the address of a node from the site's root.
 */
export function entryFaults(
  route: string,
  nodes: readonly Node[],
  entries: readonly DeclaredEntry[],
  placeOf: (id: unknown) => string | undefined,
): string[] {
  const { byAddress, types } = indexOf(entries);
  const told = new Set<DeclaredEntry>();
  const faults: string[] = [];
  for (const node of nodes) {
    const { "@type": type, "@id": id } = node;
    if (type !== undefined && !TYPES.has(String(type))) faults.push(`a ${String(type)} has no place on a page`);
    if (!types.has(type)) continue;
    const entry = byAddress.get(placeOf(id) ?? "");
    if (entry === undefined || entry.type !== type) {
      faults.push(`${String(type)} ${String(id)} is none of the content`);
      continue;
    }
    const wanted = datesOf(entry);
    for (const name of DATES) {
      if (node[name] !== undefined && node[name] !== wanted[name]) {
        faults.push(`${String(id)} has ${name} ${String(node[name])}, the content ${wanted[name] ?? "none"}`);
      }
    }
    if (Object.keys(wanted).every((name) => node[name] !== undefined)) told.add(entry);
  }
  const missing = entriesOn(route, entries).filter((one) => !told.has(one));
  return [...faults, ...missing.map((one) => `${one.type} ${one.address} is missing, or its dates are`)];
}
