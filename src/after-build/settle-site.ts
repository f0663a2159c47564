import { statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
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
import { filesOf, readPage } from "./pages.ts";
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

/** What else is known of a site than its pages. */
export interface Beside {
  /** Files that are made from the finished pages and to which these may lead already. */
  later?: readonly string[];
  /** SHA-256 of files as they were written, by their addresses. */
  digests?: ReadonlyMap<string, string>;
}

/** Bytes of a file of a folder by its address; none where it is not there, which is told elsewhere. */
const sizeIn =
  (folder: string) =>
  (file: string): number =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;

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
 * before its slot for measured figures is filled.
 */
export async function settleSite(
  folder: string,
  declared: Declared,
  pages: FinishedPage[],
  { later = [], digests = new Map() }: Beside = {},
): Promise<Finished> {
  const byPage = declaredByPage(declared);
  const there = await filesOf(folder);
  const forHosts = await writeHostFiles(folder, new Set(there), declared.moved);
  const files = new Set([...there, ...forHosts, ...later]);
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
  const changed = new Set(slots.map(({ route }) => route));
  const asWritten = pages.filter(({ route }) => !changed.has(route)).map(({ route, file }) => [route, file] as const);
  if (files.has(REPORT)) await completeReport(folder, measured, new Map([...digests, ...asWritten]));
  return {
    measured,
    pages,
    faults: [...faults, ...pages.flatMap((page) => page.faults), ...checkPictureWeights(pages, sizeIn(folder))],
  };
}
