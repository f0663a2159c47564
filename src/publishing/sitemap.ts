import { x } from "xastscript";
import { toXml } from "xast-util-to-xml";
import type { StagedPage } from "../after-build/pages.ts";
import { routes } from "../urls/routes.ts";
import type { Published } from "./facts.ts";
import { isIndexable } from "./indexable.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** A sitemap with more addresses is refused (sitemaps.org, protocol 0.9). */
const MOST = 50_000;

/** XML with its declaration, in UTF-8. */
const document = (root: ReturnType<typeof x>): string => `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The sitemap of a site that has an address (sitemaps.org, protocol 0.9), as files by their addresses: each
 * page that may be listed, with the day of its last change where the content knows one; over 50,000 pages, an
 * index and the sitemaps that it names.
 */
export function sitemapOf(
  pages: readonly StagedPage[],
  address: string,
  { changed }: Pick<Published, "changed">,
  most = MOST,
): Map<string, string> {
  const listed = pages
    .filter(isIndexable)
    .map(({ route }) => route)
    .sort();
  const entry = (route: string) => {
    const day = changed.get(route);
    return x("url", [x("loc", address + encodeURI(route)), ...(day === undefined ? [] : [x("lastmod", dayOf(day))])]);
  };
  const mapOf = (some: readonly string[]) => document(x("urlset", { xmlns: NAMESPACE }, some.map(entry)));
  if (listed.length <= most) return new Map([[routes.sitemap, mapOf(listed)]]);
  const parts: [string, string][] = [];
  for (let from = 0; from < listed.length; from += most) {
    parts.push([routes.sitemapPart(parts.length + 1), mapOf(listed.slice(from, from + most))]);
  }
  const named = parts.map(([route]) => x("sitemap", [x("loc", address + route)]));
  return new Map([[routes.sitemap, document(x("sitemapindex", { xmlns: NAMESPACE }, named))], ...parts]);
}
