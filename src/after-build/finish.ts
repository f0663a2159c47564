import { writeFile } from "node:fs/promises";
import { checkFirstScreens } from "./check-first-screen.ts";
import { checkPages } from "./check-pages.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkWeights, weightOf } from "./check-weights.ts";
import { writePolicy } from "./content-policy.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { fillCounts, fillWeights, type Measured } from "./fill-slot.ts";
import { writeHostFiles } from "./host-files.ts";
import { signPage } from "./page-hash.ts";
import { partIndex } from "./part-index.ts";
import { filesOf, readPages, sizesOf, type StagedPage } from "./pages.ts";
import { pruneStyles } from "./prune-styles.ts";
import { lightenPage } from "./lighten-page.ts";
import { completeReport, REPORT } from "./report.ts";
import { makeLinksRelative } from "./relative-links.ts";
import { mayRun } from "./search-index.ts";
import { sheetsOf } from "./sheets.ts";
import { placeWords } from "./words-in-place.ts";
import { htmlOf, shortenScopes } from "./write-page.ts";

/** What the passes over the finished pages measured and found. */
export interface Finished {
  measured: Measured;
  /** Pages that were too heavy for all that they might have. */
  lightened: string[];
  /** The pages as they were written. */
  staged: StagedPage[];
  faults: Fault[];
}

/**
 * The passes over a staged site: links made relative, an index that is too long
 * parted, styles without an element taken out, each page put under its policy, lightened where it has to be, signed with the hash of what it shows,
 * weighed, what hosts read added, everything checked, and what was measured written into the method page and the report. A
 * page's bytes are those before its slot for measured figures is filled. `later` are files that are made from the
 * finished pages and to which these may lead already.
 */
export async function finishPages(
  folder: string,
  declared: Declared,
  later: readonly string[] = [],
): Promise<Finished> {
  const pages = await readPages(folder);
  for (const page of pages) {
    makeLinksRelative(page.route, page.tree);
    page.sheets = sheetsOf(page.tree).map(({ value }) => value);
    if (!mayRun(page.route)) pruneStyles(page.tree);
    page.scopes = shortenScopes(page.tree);
  }
  for (const page of pages.filter(({ route }) => mayRun(route))) {
    placeWords(page, pages);
    await partIndex(folder, page);
  }
  for (const { tree } of pages) writePolicy(tree);
  const lightened = pages.filter(lightenPage).map(({ route }) => route);
  await writeHostFiles(folder, new Set(await filesOf(folder)), declared.moved);
  const sizes = await sizesOf(folder);
  const files = new Set([...sizes.keys(), ...later]);
  const signed = pages.map(({ route, tree }) => {
    const sha256 = signPage(tree);
    return { route, sha256, html: htmlOf(tree) };
  });
  const weighed = signed.map(({ route, sha256, html }) => ({ route, bytes: weightOf(html), sha256 }));
  for (const { route, tree } of pages) fillWeights(route, tree, weighed);
  const { counts, faults } = checkPages(pages, files, declared);
  const measured = { pages: weighed, ...counts };
  await Promise.all(
    pages.map(async ({ path, tree }) => {
      fillCounts(tree, measured);
      await writeFile(path, htmlOf(tree));
    }),
  );
  if (files.has(REPORT)) await completeReport(folder, measured);
  return {
    measured,
    lightened,
    staged: pages,
    faults: [...faults, ...checkPictures(pages, sizes), ...checkWeights(weighed), ...checkFirstScreens(signed)],
  };
}
