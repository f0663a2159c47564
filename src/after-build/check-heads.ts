import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { elementsIn } from "../tree/walk.ts";
import { publicAddress } from "../urls/public.ts";
import { fragmentOf } from "../urls/relative.ts";
import { CARD_SIZE, routes } from "../urls/routes.ts";
import { isOutside } from "./check-links.ts";
import { isUnpacked } from "./check-sums.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { headOf, type Head } from "./head.ts";
import { filesOf, type StagedPage } from "./pages.ts";

/** Bytes of a card; who shows a link fetches it each time. */
const CARD_BUDGET = 60_000;

/** What a page that is shared has to say. */
const SHARED = ["og:title", "og:type", "og:description", "og:url", "og:image", "og:image:alt", "twitter:card"] as const;

/** A file of the site by its full address; nothing for any other address. */
function routeOf(address: string, site: string | undefined): string | undefined {
  if (site === undefined || !address.startsWith(`${site}/`)) return undefined;
  try {
    return decodeURIComponent(address.slice(site.length).split("#")[0] ?? "");
  } catch {
    return undefined;
  }
}

/** What every page has to have, and what only one that may be found and shared has. */
function headFaults(route: string, head: Head, site: string | undefined): string[] {
  const { titles, descriptions, language, canonical, noindex, shared } = head;
  const own = noindex ? undefined : publicAddress(site, route);
  const of = (name: string): string => shared.get(name) ?? "";
  const isSized =
    of("og:image:width") === String(CARD_SIZE.width) && of("og:image:height") === String(CARD_SIZE.height);
  const ones = [
    titles.length === 1 && titles[0] !== "" ? undefined : `has ${titles.length} titles, or an empty one`,
    noindex || (descriptions.length === 1 && descriptions[0] !== "")
      ? undefined
      : `has ${descriptions.length} descriptions, or an empty one`,
    language === "" ? "names no language" : undefined,
  ];
  if (own === undefined) {
    return [
      ...ones,
      noindex || canonical.length === 0 ? undefined : "names a canonical address, but the site has none",
      shared.size === 0 ? undefined : "says how it is shared, but has no address",
    ].filter((one) => one !== undefined);
  }
  return [
    ...ones,
    canonical.length === 1 && canonical[0] === own
      ? undefined
      : `its canonical address is ${canonical.join(", ") || "missing"}, not ${own}`,
    of("og:url") === own ? undefined : `og:url is ${of("og:url")}, not ${own}`,
    ...SHARED.filter((name) => of(name) === "").map((name) => `has no ${name}`),
    isSized ? undefined : `its card is said to be ${of("og:image:width")} × ${of("og:image:height")}`,
  ].filter((one) => one !== undefined);
}

/** What is wrong with the picture of a card: a PNG (its first chunk, IHDR, holds width and height) of the right size. */
async function cardFaults(folder: string, route: string): Promise<string[]> {
  const bytes = await readFile(join(folder, route));
  const [width, height] = bytes.length < 24 ? [0, 0] : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  return [
    isPng && width === CARD_SIZE.width && height === CARD_SIZE.height
      ? undefined
      : `${route} is no PNG of ${CARD_SIZE.width} × ${CARD_SIZE.height}`,
    bytes.length <= CARD_BUDGET ? undefined : `${route} has ${bytes.length} bytes, budget ${CARD_BUDGET}`,
  ].filter((one) => one !== undefined);
}

/** What a page says in its head, and the full addresses of the site that it names anywhere. */
export interface HeadedPage {
  route: string;
  head: Head;
  addresses: readonly string[];
  ids: { has: (id: string) => boolean };
}

/** Attributes that may name a full address. */
const NAMING = ["href", "src", "cite", "content"] as const;

/** Reads the head of a page; `site` is where the site is read, if it has an address. */
export function readHead(page: StagedPage, site: string | undefined): HeadedPage {
  const addresses = new Set<string>();
  for (const { properties } of site === undefined ? [] : elementsIn(page.tree)) {
    for (const name of NAMING) {
      const one = properties[name];
      if (typeof one === "string" && one.startsWith(`${site}/`)) addresses.add(one);
    }
  }
  return { route: page.route, head: headOf(page), addresses: [...addresses], ids: page.ids };
}

/** The page for unknown addresses is shown at any depth: it has no relative address but within itself. */
export function relativeOn({ route, tree }: StagedPage): Fault[] {
  const faults: Fault[] = [];
  if (route !== routes.notFound) return faults;
  for (const {
    properties: { href, src },
  } of elementsIn(tree)) {
    for (const one of [href, src]) {
      if (typeof one !== "string" || one.startsWith("#") || isOutside(one)) continue;
      faults.push({ route, message: `has a relative address: ${one}` });
    }
  }
  return faults;
}

/**
 * The heads of the pages of a finished site, cards and all: each has one title, one description and a language,
 * and no two pages that may be found have the same title. Where the site has an address, each names its own in full and says
 * how it is shared, with a card that is there; where it has none, nothing says so. Every full address of the site,
 * wherever a page has it, leads to a file of it and to a place there; in an unpacked archive, which holds the
 * pages alone, to one of these.
 */
export async function checkHeads(
  pages: readonly HeadedPage[],
  folder: string,
  { address: site }: Pick<Declared, "address">,
): Promise<Fault[]> {
  const files = new Set(await filesOf(folder));
  const holdsAll = !isUnpacked(files);
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const titled = new Map<string, string>();
  const faults: Fault[] = [];

  const landing = (address: string): string | undefined => {
    const target = routeOf(address, site);
    if (target === undefined || (!holdsAll && !target.endsWith(".html"))) return undefined;
    if (!files.has(target)) return `names a file that is not there: ${address}`;
    const isMissing = address.includes("#") && byRoute.get(target)?.ids.has(fragmentOf(address)) !== true;
    return isMissing ? `names a place that is not there: ${address}` : undefined;
  };

  for (const { route, head, addresses } of pages) {
    const messages = [...headFaults(route, head, site), ...addresses.map(landing).filter((one) => one !== undefined)];
    if (!head.noindex) {
      const [title = ""] = head.titles;
      const other = titled.get(title);
      if (other === undefined) titled.set(title, route);
      else messages.push(`has the title of ${other}: ${title}`);
    }
    const card = routeOf(head.shared.get("og:image") ?? "", site);
    if (card === undefined && head.shared.has("og:image")) messages.push("its card is no file of the site");
    if (card !== undefined && files.has(card)) messages.push(...(await cardFaults(folder, card)));
    faults.push(...messages.map((message) => ({ route, message })));
  }
  return faults;
}
