import { writeFile } from "node:fs/promises";
import { checkPage } from "./check-page.ts";
import { checkWhole } from "./check-pages.ts";
import { checkSearchIndex } from "./check-search-index.ts";
import { declaredByPage, type DeclaredOfPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { fillCounts, fillWeights, type Measured } from "./fill-slot.ts";
import type { FinishedPage } from "./finish-page.ts";
import { closeSearch, openSearch } from "./finish-search.ts";
import type { CommonTask } from "./finish-thread.ts";
import { finishFiles } from "./finish-threads.ts";
import { writeHostFiles } from "./host-files.ts";
import type { SiteView } from "./lookups.ts";
import { filesOf, isPage, readPage, sizesOf } from "./pages.ts";
import { completeReport, REPORT } from "./report.ts";
import { mayRun } from "./search-index.ts";
import { htmlOf } from "./write-page.ts";

/** What the passes over the finished pages measured and found. */
export interface Finished {
  measured: Measured;
  /** The pages, without their trees. */
  pages: FinishedPage[];
  faults: Fault[];
}

const isPicture = (route: string): boolean => /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(route);

/** A view of a site of which all pages are finished. */
function viewOfFinished(pages: readonly FinishedPage[], files: ReadonlySet<string>): SiteView {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return {
    files,
    idsOf: (route) => byRoute.get(route)?.ids,
    wordsAt: (route, id) => byRoute.get(route)?.words.get(id),
  };
}

/** Finishes every page of a folder, the search last, and writes it. */
async function finishEach(common: CommonTask, declaredOf: (route: string) => DeclaredOfPage): Promise<FinishedPage[]> {
  const { folder, declared, pictures } = common;
  const routes = (await filesOf(folder)).filter(isPage);
  const searches = await Promise.all(routes.filter(mayRun).map((route) => openSearch(folder, route)));
  const tasks = routes
    .filter((route) => !mayRun(route))
    .map((route) => ({
      route,
      declared: declaredOf(route),
      entries: searches.flatMap((search) => search.entries.get(route) ?? []),
    }));
  const pages = await finishFiles(common, tasks);
  for (const search of searches) {
    const { route, path } = search.page;
    const task = { route, declared: { ...declared, ...declaredOf(route) }, pictures, entries: [] };
    const { html, finished } = await closeSearch(folder, search, pages, task);
    await writeFile(path, html);
    pages.push(finished);
  }
  return pages.sort((a, b) => (a.route < b.route ? -1 : 1));
}

/** Fills the slots of a page with what was measured on all pages, and checks it as it is then. */
async function fillPage(folder: string, page: FinishedPage, weighed: Measured["pages"], declared: Declared) {
  const staged = await readPage(folder, page.route);
  fillWeights(page.route, staged.tree, weighed);
  page.check = checkPage(staged, declared);
  return staged;
}

/**
 * The passes over a staged site: each page is finished by itself (finish-page.ts), what hosts read is added,
 * what pages say of one another is looked up, and what was measured is written into the method page and the report. A
 * page's bytes are those before its slot for measured figures is filled. `later` are files that are made from the
 * finished pages and to which these may lead already; `kept` is where finished pages are kept for the next build, if they are.
 */
export async function finishPages(
  folder: string,
  declared: Declared,
  later: readonly string[] = [],
  kept?: string,
): Promise<Finished> {
  const pictures = new Map([...(await sizesOf(folder))].filter(([route]) => isPicture(route)));
  const byPage = declaredByPage(declared);
  const pages = await finishEach({ folder, kept, declared: byPage.ofSite, pictures }, byPage.of);
  await writeHostFiles(folder, new Set(await filesOf(folder)), declared.moved);
  const files = new Set([...(await filesOf(folder)), ...later]);
  const weighed = pages.map(({ route, bytes, sha256 }) => ({ route, bytes, sha256 }));
  const slots = await Promise.all(
    pages
      .filter((page) => page.hasSlot)
      .map((page) => fillPage(folder, page, weighed, { ...byPage.ofSite, ...byPage.of(page.route) })),
  );
  const view = viewOfFinished(pages, files);
  const searches = await Promise.all(
    pages.filter(({ route }) => mayRun(route)).map(({ route }) => readPage(folder, route)),
  );
  const index = checkSearchIndex(searches, view, declared.sentences);
  const routes = new Set(pages.map(({ route }) => route));
  const checks = pages.map(({ check }) => check);
  const { counts, faults } = checkWhole(checks, routes, index, view, declared);
  const measured = { pages: weighed, ...counts };
  for (const { path, tree } of slots) {
    fillCounts(tree, measured);
    await writeFile(path, htmlOf(tree));
  }
  if (files.has(REPORT)) await completeReport(folder, measured);
  return { measured, pages, faults: [...faults, ...pages.flatMap((page) => page.faults)] };
}
