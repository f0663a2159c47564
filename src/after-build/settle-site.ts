import { writeFile } from "node:fs/promises";
import { checkPage } from "./check-page.ts";
import { checkWhole } from "./check-pages.ts";
import { checkPictureWeights } from "./check-pictures.ts";
import { checkSearchIndex } from "./check-search-index.ts";
import { declaredByPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { fillCounts, fillWeights, type Measured } from "./fill-slot.ts";
import type { FinishedPage } from "./finish-page.ts";
import { writeHostFiles } from "./host-files.ts";
import type { SiteView } from "./lookups.ts";
import { filesOf, readPage, sizesOf } from "./pages.ts";
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

/** A view of a site of which all pages are finished. */
function viewOfFinished(pages: readonly FinishedPage[], files: ReadonlySet<string>): SiteView {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  return {
    files,
    idsOf: (route) => byRoute.get(route)?.ids,
    wordsAt: (route, id) => byRoute.get(route)?.words.get(id),
  };
}

/** Fills the slots of a page with what was measured on all pages, and checks it as it is then. */
async function fillPage(folder: string, page: FinishedPage, weighed: Measured["pages"], declared: Declared) {
  const staged = await readPage(folder, page.route);
  fillWeights(page.route, staged.tree, weighed);
  page.check = checkPage(staged, declared);
  return staged;
}

/**
 * Settles a site of which every page is finished (finishing.ts): what hosts read is added, what pages say of one
 * another is looked up, and what was measured is written into the method page and the report. A page's bytes are those
 * before its slot for measured figures is filled. `later` are files that are made from the finished pages and to which
 * these may lead already.
 */
export async function settleSite(
  folder: string,
  declared: Declared,
  pages: FinishedPage[],
  later: readonly string[] = [],
): Promise<Finished> {
  const byPage = declaredByPage(declared);
  await writeHostFiles(folder, new Set(await filesOf(folder)), declared.moved);
  const sizes = await sizesOf(folder);
  const files = new Set([...sizes.keys(), ...later]);
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
  return {
    measured,
    pages,
    faults: [...faults, ...pages.flatMap((page) => page.faults), ...checkPictureWeights(pages, sizes)],
  };
}
