import { isProfile } from "../urls/routes.ts";
import { absoluteFrom, fragmentOf, relativeTo } from "../urls/relative.ts";
import { fold, wordsOf } from "./check-claims.ts";
import { entriesOn, entryFaults } from "./check-ld-entries.ts";
import { isOutside } from "./check-links.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { blocksOf, nodesIn, type Node } from "./ld-blocks.ts";
import { landingOf, settle, viewOf, type Finding } from "./lookups.ts";
import type { StagedPage } from "./pages.ts";

/** Keys of which the value is an address. */
const ADDRESSES = ["@id", "url", "sameAs", "item"] as const;

/** What the content declares, as far as data blocks are held against it. */
type DeclaredData = Pick<Declared, "address" | "claims" | "entries">;

/** Addresses of a block as seen from its page; `site` is where the site is read, if it has an address. */
function addressesFrom(route: string, site: string | undefined) {
  /** An address within the site; nothing for any other. */
  const within = (address: unknown): string | undefined => {
    if (typeof address !== "string") return undefined;
    if (site !== undefined && address.startsWith(`${site}/`)) return relativeTo(route, address.slice(site.length));
    return isOutside(address) ? undefined : address;
  };
  /** A file of the site, and a place in it. */
  const placeOf = (address: unknown): { file: string; id: string } | undefined => {
    const near = within(address);
    const file = near === undefined ? undefined : absoluteFrom(route, near);
    return file === undefined ? undefined : { file, id: fragmentOf(near ?? "") };
  };
  return { within, placeOf };
}

type Addresses = ReturnType<typeof addressesFrom>;

/** One source of a claim, its words to be looked up, or what is wrong with it: quoted words, or a node of the block that names a work. */
function readSource(route: string, source: Node, nodes: readonly Node[], { placeOf }: Addresses): Finding[] {
  const isGiven = (id: unknown, ...keys: string[]): boolean =>
    id !== undefined && nodes.some((one) => one["@id"] === id && keys.every((key) => one[key] !== undefined));
  const { "@type": type, "@id": id, url, text, isPartOf } = source;
  if (type !== "Quotation") {
    const isRight = isGiven(id, "publisher", "url");
    return isRight ? [] : [{ route, message: `work without publisher or address: ${String(id)}` }];
  }
  const place = placeOf(url);
  const [whole] = nodesIn(isPartOf);
  const noPlace = `quotation does not stand at ${String(url)}: “${String(text)}”`;
  const isRight = isGiven(whole?.["@id"], "name");
  return [
    place === undefined || typeof text !== "string" || text === ""
      ? { route, message: noPlace }
      : { route, address: String(url), target: place.file, id: place.id, words: text },
    ...(isRight ? [] : [{ route, message: `quotation out of no article that is named: “${String(text)}”` }]),
  ];
}

/** One claim of a block: it is on the page, in those words, and has sources. */
function readClaim(page: StagedPage, claim: Node, nodes: readonly Node[], addresses: Addresses): Finding[] {
  const { route, ids } = page;
  const { "@id": id, text, citation } = claim;
  const place = addresses.placeOf(id);
  const shown = place?.file === route ? ids.get(place.id) : undefined;
  const isShown = shown !== undefined && wordsOf(shown) === fold(String(text));
  const sources = [citation].flat().flatMap((one) => nodesIn(one).slice(0, 1));
  return [
    ...(isShown ? [] : [{ route, message: `claim ${String(id)} is not on the page: ${String(text)}` }]),
    ...(sources.length > 0 ? [] : [{ route, message: `claim ${String(id)} has no source` }]),
    ...sources.flatMap((source) => readSource(route, source, nodes, addresses)),
  ];
}

/** A message as one about a data block. */
const told = (found: Finding): Finding =>
  "message" in found ? { ...found, message: `JSON-LD: ${found.message}` } : { ...found, inData: true };

/**
 * Every data block of a page holds together with it. Each of its claims is on the page, in those words, and on a
 * profile every claim that the content declares for the page is among them; each has a source: quoted words
 * with the address of their sentence, or a work whose publisher and address the block gives too. What it tells of
 * events, briefs, articles and works is what the content declares of them. Whether addresses within the site land, and
 * quoted words stand where they are said to, is left to be looked up.
 */
export function dataOn(page: StagedPage, declared: DeclaredData): Finding[] {
  const { route } = page;
  const { claims, entries } = declared;
  const blocks = blocksOf(page);
  const own = isProfile(route) ? claims.filter((claim) => claim.route === route) : [];
  const wanted = own.length + entriesOn(route, entries).length > 0 ? 1 : 0;
  if (blocks.length < wanted) return [{ route, message: "JSON-LD: there is none" }];
  const addresses = addressesFrom(route, declared.address);
  return blocks.flatMap((nodes) => {
    const named = new Set(nodes.flatMap((node) => ADDRESSES.map((key) => addresses.within(node[key]))));
    const claimed = nodes.filter((node) => node["@type"] === "Claim");
    const ids = new Set(claimed.map((claim) => fragmentOf(String(claim["@id"]))));
    const missing = own.filter((claim) => !ids.has(claim.id));
    const placeOf = (id: unknown): string | undefined => {
      const place = addresses.placeOf(id);
      return place && (place.id === "" ? place.file : `${place.file}#${place.id}`);
    };
    const found: Finding[] = [
      ...[...named].filter((one) => one !== undefined).map((address) => landingOf(route, address)),
      ...claimed.flatMap((claim) => readClaim(page, claim, nodes, addresses)),
      ...missing.map((claim) => ({ route, message: `claim ${claim.id} of the content is not in it` })),
      ...entryFaults(route, nodes, entries, placeOf).map((message) => ({ route, message })),
    ];
    return found.map(told);
  });
}

/** The data blocks of all pages, what they say of other pages looked up. */
export function checkJsonLd(pages: readonly StagedPage[], files: ReadonlySet<string>, declared: DeclaredData): Fault[] {
  const view = viewOf(pages, files);
  return pages.flatMap((page) => settle(dataOn(page, declared), view));
}
