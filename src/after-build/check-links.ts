import type { Element, Nodes } from "hast";
import { visit } from "../tree/walk.ts";
import { absoluteFrom, fragmentOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** Elements that a reader follows; any other address is fetched by the browser itself. */
const FOLLOWED = new Set(["a", "area", "q", "blockquote", "ins", "del"]);
const ADDRESSES = ["href", "src", "cite", "data", "poster", "action", "formAction", "xLinkHref"] as const;

/** Relations of a link in the head that nobody fetches by himself (HTML, link types). */
const NAMED = new Set(["canonical", "alternate"]);

/** True of an element that leads somewhere, or names an address, without fetching it. */
const isFollowed = ({ tagName, properties: { rel } }: Element): boolean =>
  FOLLOWED.has(tagName) || (tagName === "link" && [rel].flat().every((one) => NAMED.has(String(one))));

/** What in styles and source sets reaches outside. */
const FETCHED_TEXT = /(?:url\(\s*["']?|@import\s+["']?|^|,\s*)((?:https?:)?\/\/[^\s"')]+)/i;

function addressesOf(node: Element): { name: string; address: string }[] {
  return ADDRESSES.flatMap((name) => {
    const address = node.properties[name];
    return typeof address === "string" ? [{ name, address }] : [];
  });
}

/** Text that a browser reads for addresses: style sheets, style attributes, source sets. */
function fetchingTexts(node: Element): string[] {
  const { style, srcSet } = node.properties;
  const sheet =
    node.tagName === "style" ? node.children.map((child: Nodes) => ("value" in child ? child.value : "")) : [];
  return [style, ...(Array.isArray(srcSet) ? srcSet : [srcSet]), ...sheet].filter((one) => typeof one === "string");
}

/** True of an address that names its scheme or its host. */
export const isOutside = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What is wrong with an address that a page has within the site; nothing where it is relative and lands. */
export function landingFault(
  { route, ids }: StagedPage,
  address: string,
  files: ReadonlySet<string>,
  byRoute: ReadonlyMap<string, StagedPage>,
): string | undefined {
  if (address.startsWith("/")) return `address is not relative: ${address}`;
  const target = absoluteFrom(route, address);
  if (target === undefined) return `address leads out of the site or is not well encoded: ${address}`;
  if (!files.has(target)) return `link to a file that is not there: ${address}`;
  const there = target === route ? ids : byRoute.get(target)?.ids;
  const missing = address.includes("#") && there?.has(fragmentOf(address)) !== true;
  return missing ? `link to a place that is not there: ${address}` : undefined;
}

/** What is wrong with one address on one page, where something is. */
function faultOf(
  page: StagedPage,
  node: Element,
  { name, address }: { name: string; address: string },
  files: ReadonlySet<string>,
  byRoute: ReadonlyMap<string, StagedPage>,
): string | undefined {
  if (!isOutside(address)) return landingFault(page, address, files, byRoute);
  if (!isFollowed(node)) return `<${node.tagName} ${name}> fetches from outside: ${address}`;
  return /^https?:/i.test(address) ? undefined : `link with a scheme that is not let through: ${address}`;
}

/** True of a link to an edition: which of them are there is told only once the pages are counted. */
const leadsToEdition = (route: string, address: string): boolean =>
  absoluteFrom(route, address)?.startsWith(routes.edition("")) === true;

/** How many addresses inside the site a pass looked at, and what it found wrong anywhere. */
export interface LinkCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Every address on every page: relative inside the site, naming a file that is there and an id that
 * is on it; outside only in a link that a reader may follow, over http or https.
 */
export function checkLinks(pages: readonly StagedPage[], files: ReadonlySet<string>): LinkCheck {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const faults: Fault[] = [];
  let checked = 0;
  for (const page of pages) {
    const { route } = page;
    const seen = new Set<string>();
    visit(page.tree, "element", (node) => {
      const { id } = node.properties;
      if (typeof id === "string" && seen.size === seen.add(id).size) {
        faults.push({ route, message: `id “${id}” stands twice` });
      }
      for (const text of fetchingTexts(node)) {
        const outside = FETCHED_TEXT.exec(text)?.[1];
        if (outside !== undefined)
          faults.push({ route, message: `<${node.tagName}> fetches from outside: ${outside}` });
      }
      for (const one of addressesOf(node)) {
        if (!isOutside(one.address) && !leadsToEdition(route, one.address)) checked += 1;
        const message = faultOf(page, node, one, files, byRoute);
        if (message !== undefined) faults.push({ route, message });
      }
    });
  }
  return { checked, faults };
}
