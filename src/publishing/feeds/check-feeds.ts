import type { Root } from "hast";
import { rehype } from "rehype";
import { parseFeed } from "feedsmith";
import { visit } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import { quotationsOn } from "../../after-build/check-quotations.ts";
import type { Fault } from "../../after-build/faults.ts";
import { landingOf, settle, viewOf } from "../../after-build/lookups.ts";
import { idsIn, type StagedPage } from "../../after-build/pages.ts";
import { relativeTo } from "../../urls/relative.ts";

const parser = rehype().data("settings", { fragment: true });

/** What a feed holds as HTML, as a reader’s program takes it out of the file. */
function contentsOf(file: string): string[] {
  const { format, feed } = parseFeed(file);
  if (format === "json") return (feed.items ?? []).map((one) => one.content_html ?? "");
  if (format === "atom") return (feed.entries ?? []).map((one) => one.content?.value ?? "");
  if (format === "rss") return (feed.items ?? []).map((one) => one.content?.encoded ?? "");
  return [];
}

/**
 * An entry as a page of the site, so that the checks of pages can be made of it: full addresses within the site
 * become relative. An address that is not full is a fault.
 */
function pageOf(route: string, html: string, address: string, faults: Fault[]): StagedPage {
  const tree: Root = parser.parse(html);
  visit(tree, "element", ({ properties }) => {
    for (const name of ["href", "cite", "src"]) {
      const value = properties[name];
      if (typeof value !== "string") continue;
      if (!isOutside(value)) faults.push({ route, message: `address is not a full one: ${value}` });
      if (value.startsWith(`${address}/`)) properties[name] = relativeTo(route, value.slice(address.length));
    }
  });
  return { route, path: route, tree, ids: idsIn(tree) };
}

/**
 * Reads the feeds again, as a stranger would: each entry holds something, every address in it is full and lands,
 * and every quotation stands in the sentence that it names, on the article’s page. `pages` and `files` are those
 * of the finished site.
 */
export function checkFeeds(
  feeds: ReadonlyMap<string, string>,
  address: string,
  pages: readonly StagedPage[],
  files: ReadonlySet<string>,
): Fault[] {
  const view = viewOf(pages, files);
  return [...feeds].flatMap(([route, file]) => {
    const faults: Fault[] = [];
    const contents = contentsOf(file);
    if (contents.some((html) => html === "")) faults.push({ route, message: "an entry holds nothing" });
    for (const page of contents.map((html) => pageOf(route, html, address, faults))) {
      visit(page.tree, "element", ({ properties: { href, cite } }) => {
        for (const to of [href, cite]) {
          if (typeof to !== "string" || isOutside(to)) continue;
          faults.push(...settle([landingOf(route, to)], view));
        }
      });
      faults.push(...settle(quotationsOn(page).findings, view));
    }
    return faults;
  });
}
