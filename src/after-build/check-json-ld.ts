import type { Element } from "hast";
import { isProfile } from "../urls/routes.ts";
import { absoluteFrom, fragmentOf, relativeTo } from "../urls/relative.ts";
import { fold, wordsOf } from "./check-claims.ts";
import { bookOf, entryFaults } from "./check-ld-entries.ts";
import { isOutside, landingFault } from "./check-links.ts";
import { wordsIn } from "./check-quotations.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { blocksOf, nodesIn, type Node } from "./ld-blocks.ts";
import type { StagedPage } from "./pages.ts";

/** Keys of which the value is an address. */
const ADDRESSES = ["@id", "url", "sameAs", "item"] as const;

/**
 * Every data block of the finished pages holds together with them. Each of its addresses within the site
 * lands; each of its claims is on the page, in those words, and on a profile every claim that the content declares for
 * the page is among them; each has a source: quoted words that stand in the sentence whose address they
 * give, or a work whose publisher and address the block gives too. What it tells of events, briefs, articles and
 * works is what the content declares of them.
 */
export function checkJsonLd(
  pages: readonly StagedPage[],
  files: ReadonlySet<string>,
  { address: site, claims: declared, entries }: Pick<Declared, "address" | "claims" | "entries">,
): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const claimsOf = Map.groupBy(declared, (claim) => claim.route);
  const entryBook = bookOf(entries);

  /** An address within the site as seen from the page; nothing for any other. */
  const within = (route: string, address: unknown): string | undefined => {
    if (typeof address !== "string") return undefined;
    if (site !== undefined && address.startsWith(`${site}/`)) return relativeTo(route, address.slice(site.length));
    return isOutside(address) ? undefined : address;
  };
  /** The address of a file of the site, and of a place in it, from its root. */
  const placeOf = (route: string, address: unknown): string | undefined => {
    const near = within(route, address);
    const file = near === undefined ? undefined : absoluteFrom(route, near);
    const fragment = fragmentOf(near ?? "");
    return file === undefined || fragment === "" ? file : `${file}#${fragment}`;
  };
  const elementAt = (route: string, address: unknown): Element | undefined => {
    const near = within(route, address);
    const target = near === undefined ? undefined : absoluteFrom(route, near);
    return target === undefined ? undefined : byRoute.get(target)?.ids.get(fragmentOf(near ?? ""));
  };

  /** What is wrong with one source of a claim: quoted words, or a node of the block that names a work. */
  const sourceFault = (route: string, source: Node, nodes: readonly Node[]): string | undefined => {
    const isGiven = (id: unknown, ...keys: string[]): boolean =>
      id !== undefined && nodes.some((one) => one["@id"] === id && keys.every((key) => one[key] !== undefined));
    const { "@type": type, "@id": id, url, text, isPartOf } = source;
    if (type !== "Quotation") {
      return isGiven(id, "publisher", "url") ? undefined : `work without publisher or address: ${String(id)}`;
    }
    const sentence = elementAt(route, url);
    if (sentence === undefined || typeof text !== "string" || text === "" || !wordsIn(sentence).includes(text)) {
      return `quotation does not stand at ${String(url)}: “${String(text)}”`;
    }
    const [whole] = nodesIn(isPartOf);
    return isGiven(whole?.["@id"], "name") ? undefined : `quotation out of no article that is named: “${String(text)}”`;
  };

  return pages.flatMap((page) => {
    const { route } = page;
    const blocks = blocksOf(page);
    const own = isProfile(route) ? (claimsOf.get(route) ?? []) : [];
    const wanted = own.length + (entryBook.on.get(route)?.length ?? 0) > 0 ? 1 : 0;
    if (blocks.length < wanted) return [{ route, message: "JSON-LD: there is none" }];
    const messages = blocks.flatMap((nodes) => {
      const addresses = new Set(nodes.flatMap((node) => ADDRESSES.map((key) => within(route, node[key]))));
      const claims = nodes.filter((node) => node["@type"] === "Claim");
      const ids = new Set(claims.map((claim) => fragmentOf(String(claim["@id"]))));
      return [
        ...[...addresses].map((address) =>
          address === undefined ? undefined : landingFault(page, address, files, byRoute),
        ),
        ...claims.flatMap(({ "@id": id, text, citation }) => {
          const shown = elementAt(route, id);
          const isShown = shown !== undefined && wordsOf(shown) === fold(String(text));
          const sources = [citation].flat().flatMap((one) => nodesIn(one).slice(0, 1));
          return [
            isShown ? undefined : `claim ${String(id)} is not on the page: ${String(text)}`,
            sources.length > 0 ? undefined : `claim ${String(id)} has no source`,
            ...sources.map((source) => sourceFault(route, source, nodes)),
          ];
        }),
        ...own.map((claim) => (ids.has(claim.id) ? undefined : `claim ${claim.id} of the content is not in it`)),
        ...entryFaults(route, nodes, entryBook, (id) => placeOf(route, id)),
      ].filter((one) => one !== undefined);
    });
    return messages.map((message) => ({ route, message: `JSON-LD: ${message}` }));
  });
}
