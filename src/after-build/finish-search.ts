import { absoluteFrom } from "../urls/relative.ts";
import { sealPage, trimPage, type FinishedPage, type PageTask } from "./finish-page.ts";
import { stagePage, type StagedPage } from "./pages.ts";
import { partIndex } from "./part-index.ts";
import { findIndex, type IndexedEntry } from "./search-index.ts";
import { entriesByPage, placeWords } from "./words-in-place.ts";

/** The page of the search before the others are finished, and the entries of its index by the page to which they lead. */
export interface OpenSearch {
  page: StagedPage;
  /** Its index as it was rendered, and where that stands. */
  found: ReturnType<typeof findIndex>;
  entries: ReadonlyMap<string | undefined, readonly IndexedEntry[]>;
}

/** Opens the search before the other pages: each of these has to be told which entries lead to it. */
export async function openSearch(folder: string, route: string, rendered: string): Promise<OpenSearch> {
  const page = await stagePage(folder, route, rendered);
  trimPage(page);
  const found = findIndex(page.tree);
  return { page, found, entries: entriesByPage(route, found?.index.entries ?? []) };
}

/**
 * Finishes the search once the other pages have placed its entries: its index is written anew, and parted where the page
 * would be too heavy with it.
 */
export async function closeSearch(
  folder: string,
  { page, found, entries }: OpenSearch,
  pages: readonly FinishedPage[],
  task: PageTask,
): Promise<{ html: string; finished: FinishedPage }> {
  if (found !== undefined) {
    const placed = new Map(pages.map((one) => [one.route, one.entries.values()]));
    placed.set(page.route, placeWords(entries.get(page.route) ?? [], page.tree).values());
    const all = found.index.entries.map((one) => {
      const there = placed.get(absoluteFrom(page.route, one.href) ?? "");
      return there?.next().value ?? one;
    });
    await partIndex(folder, page, { block: found.block, index: { ...found.index, entries: all } });
  }
  return sealPage(page, { ...task, entries: [] });
}
