import { sealPage, trimPage, type FinishedPage, type PageTask } from "./finish-page.ts";
import { readPage, type StagedPage } from "./pages.ts";
import { partIndex } from "./part-index.ts";
import { findIndex, writeIndex, type IndexedEntry } from "./search-index.ts";
import { entriesByPage, placeWords } from "./words-in-place.ts";

/** The page of the search before the others are finished, and the entries of its index by the page to which they lead. */
export interface OpenSearch {
  page: StagedPage;
  entries: ReadonlyMap<string | undefined, readonly IndexedEntry[]>;
}

/** Reads the search before the other pages: each of these has to be told which entries lead to it. */
export async function openSearch(folder: string, route: string): Promise<OpenSearch> {
  const page = await readPage(folder, route);
  trimPage(page);
  return { page, entries: entriesByPage(route, findIndex(page.tree)?.index.entries ?? []) };
}

/**
 * Finishes the search once the other pages have placed its entries: its index is written anew, and parted where the page
 * would be too heavy with it.
 */
export async function closeSearch(
  folder: string,
  { page, entries }: OpenSearch,
  pages: readonly FinishedPage[],
  task: PageTask,
): Promise<{ html: string; finished: FinishedPage }> {
  const found = findIndex(page.tree);
  if (found !== undefined) {
    const placed = new Map(
      [...entries].map(([route, own]) => [route, route === page.route ? placeWords(own, page.tree) : own]),
    );
    for (const one of pages) placed.set(one.route, [...one.entries]);
    const next = new Map([...placed].map(([route, own]) => [route, own.values()]));
    const inOrder = entriesByPage(page.route, found.index.entries);
    const routeOf = new Map([...inOrder].flatMap(([route, own]) => own.map((one) => [one, route] as const)));
    const all = found.index.entries.map((one) => next.get(routeOf.get(one))?.next().value ?? one);
    writeIndex(found.block, { ...found.index, entries: all });
  }
  await partIndex(folder, page);
  return sealPage(page, { ...task, entries: [] });
}
