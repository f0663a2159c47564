import type { Element, Nodes } from "hast";
import { elementsIn, havingAny, namesOn } from "../tree/walk.ts";
import { absoluteFrom } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";
import { landingOf, settle, viewOf, type Finding } from "./lookups.ts";
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

/** Text that a browser reads for addresses: style sheets, style attributes, source sets. */
function fetchingTexts(node: Element): string[] {
  const { style, srcSet } = node.properties;
  const sheet =
    node.tagName === "style" ? node.children.map((child: Nodes) => ("value" in child ? child.value : "")) : [];
  return [style, ...(Array.isArray(srcSet) ? srcSet : [srcSet]), ...sheet].filter((one) => typeof one === "string");
}

/** What a text that a browser reads for addresses reaches outside, first of all; nothing without two slashes. */
const outsideOf = (text: string): string | undefined =>
  text.includes("//") ? FETCHED_TEXT.exec(text)?.[1] : undefined;

/** True of an address that names its scheme or its host. */
export const isOutside = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** One address on one page that leads outside: what is wrong with it; nothing where it is right. */
function readOutside(route: string, node: Element, name: string, address: string): Fault | undefined {
  if (!isFollowed(node)) return { route, message: `<${node.tagName} ${name}> fetches from outside: ${address}` };
  return /^https?:/i.test(address)
    ? undefined
    : { route, message: `link with a scheme that is not let through: ${address}` };
}

const EDITIONS = routes.edition("");

/** True of a link to an edition: which of them are there is told only once the pages are counted. */
function leadsToEdition(route: string, address: string, found: Finding): boolean {
  const target = "target" in found ? found.target : absoluteFrom(route, address);
  return target?.startsWith(EDITIONS) === true;
}

/** How many addresses inside the site a pass looked at, and what it found wrong anywhere. */
export interface LinkCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Every address on a page: relative inside the site; outside only in a link that a reader may follow, over
 * http or https. Whether the file is there, and the place in it, is left to be looked up.
 */
export function linksOn({ route, tree }: StagedPage): { checked: number; findings: Finding[] } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let checked = 0;
  const given = namesOn(tree);
  const names = ADDRESSES.filter((name) => given.includes(name));
  const fetching = new Set([...havingAny(tree, ["style", "srcSet"]), ...elementsIn(tree, "style")]);
  const naming = havingAny(tree, ["id", ...names]);
  for (const node of elementsIn(tree)) {
    if (!naming.has(node) && !fetching.has(node)) continue;
    const { id } = node.properties;
    if (typeof id === "string" && seen.size === seen.add(id).size) {
      findings.push({ route, message: `id “${id}” stands twice` });
    }
    for (const text of fetching.has(node) ? fetchingTexts(node) : []) {
      const outside = outsideOf(text);
      if (outside !== undefined) {
        findings.push({ route, message: `<${node.tagName}> fetches from outside: ${outside}` });
      }
    }
    for (const name of names) {
      const address = node.properties[name];
      if (typeof address !== "string") continue;
      const outside = isOutside(address);
      const found = outside ? readOutside(route, node, name, address) : landingOf(route, address);
      if (found === undefined) continue;
      findings.push(found);
      if (!outside && !leadsToEdition(route, address, found)) checked += 1;
    }
  }
  return { checked, findings };
}

/** Every address on every page, those looked up that lead to another: a file that is there, an id that is on it. */
export function checkLinks(pages: readonly StagedPage[], files: ReadonlySet<string>): LinkCheck {
  const view = viewOf(pages, files);
  const found = pages.map(linksOn);
  return {
    checked: found.reduce((sum, one) => sum + one.checked, 0),
    faults: found.flatMap(({ findings }) => settle(findings, view)),
  };
}
