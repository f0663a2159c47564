import { relativeTo } from "../urls/relative.ts";
import { sealPage, trimPage, type FinishedPage, type PageTask } from "./finish-page.ts";
import { stagePage, type StagedPage } from "./pages.ts";
import { partIndex } from "./part-index.ts";
import { findIndex, type IndexedEntry } from "./search-index.ts";
import { placeWords } from "./words-in-place.ts";

/** The page to which an entry leads. */
export const pageOfEntry = ({ href }: IndexedEntry): string => href.split("#")[0] ?? "";

/** The page of the search as it was rendered, its index without entries, until the others are finished. */
export function openSearch(folder: string, route: string, rendered: string): StagedPage {
  const page = stagePage(folder, route, rendered);
  trimPage(page);
  return page;
}

/**
 * Finishes the search once the other pages have placed its entries: its index is filled, and parted where the page
 * would be too heavy with it. `entries` are all of them, with addresses from the site's root.
 */
export function closeSearch(
  folder: string,
  page: StagedPage,
  pages: readonly FinishedPage[],
  entries: readonly IndexedEntry[],
  task: Omit<PageTask, "entries">,
): { html: Buffer; finished: FinishedPage } {
  const { route } = page;
  const found = findIndex(page.tree);
  if (found !== undefined) {
    const placed = new Map(pages.map((one) => [one.route, one.entries.values()]));
    const own = entries.filter((one) => pageOfEntry(one) === route);
    placed.set(route, placeWords(own, page).values());
    const all = entries.map((one) => {
      const there = placed.get(pageOfEntry(one))?.next().value ?? one;
      return { ...there, href: relativeTo(route, one.href) };
    });
    partIndex(folder, page, { block: found.block, index: { ...found.index, entries: all } });
  }
  return sealPage(page, { ...task, entries: [] });
}
