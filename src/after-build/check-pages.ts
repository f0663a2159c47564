import { checkClaims } from "./check-claims.ts";
import { checkPage, shownOn, type PageCheck } from "./check-page.ts";
import { missingQuotations } from "./check-quotations.ts";
import { checkSearchIndex, type IndexCheck } from "./check-search-index.ts";
import { checkSentences } from "./check-sentences.ts";
import { declaredByPage } from "./declared-by-page.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { Measured } from "./fill-slot.ts";
import { settle, viewOf, type SiteView } from "./lookups.ts";
import { checkMoved } from "./moved-pages.ts";
import type { StagedPage } from "./pages.ts";

/** What the checks of the finished pages counted, and what they found wrong. */
export interface Checked {
  counts: Omit<Measured, "pages">;
  faults: Fault[];
}

/** What the content declares of pages that are not there: each claim, sentence and moved address is missed. */
function missingFaults(routes: ReadonlySet<string>, declared: Declared): Fault[] {
  const byPage = declaredByPage(declared);
  return [...byPage.routes]
    .filter((route) => !routes.has(route))
    .map(byPage.of)
    .flatMap(({ sentences, claims, moved }) => [
      ...checkSentences([], sentences),
      ...checkClaims([], claims).faults,
      ...checkMoved([], moved),
    ]);
}

/**
 * The checks of the pages of a site, one by one, → those of the whole: what pages say of one another is looked up, and
 * nothing that the content declares is missing. `routes` are the pages that are there; `index` is what was found of the search.
 */
export function checkWhole(
  checks: readonly PageCheck[],
  routes: ReadonlySet<string>,
  index: IndexCheck,
  view: SiteView,
  declared: Declared,
): Checked {
  const sum = (name: keyof Checked["counts"]): number => checks.reduce((total, { counts }) => total + counts[name], 0);
  const quotations = sum("quotations");
  return {
    counts: {
      links: sum("links") + index.checked,
      quotations,
      claims: sum("claims"),
      terms: sum("terms"),
      facts: sum("facts"),
      summaries: sum("summaries"),
    },
    faults: [
      ...checks.flatMap(({ findings }) => settle(findings, view)),
      ...index.faults,
      ...missingFaults(routes, declared),
      ...missingQuotations(quotations, declared.quotations),
    ],
  };
}

function checkTrees(
  pages: readonly StagedPage[],
  files: ReadonlySet<string>,
  declared: Declared,
  checkOne: typeof checkPage,
): Checked {
  const view = viewOf(pages, files);
  const byPage = declaredByPage(declared);
  const checks = pages.map((page) => checkOne(page, { ...byPage.ofSite, ...byPage.of(page.route) }));
  const index = checkSearchIndex(pages, view, declared.sentences);
  return checkWhole(checks, new Set(pages.map(({ route }) => route)), index, view, declared);
}

/** The checks of what a reader sees on the finished pages; `files` are the addresses of all files of the site. */
export const checkShown = (pages: readonly StagedPage[], files: ReadonlySet<string>, declared: Declared): Checked =>
  checkTrees(pages, files, { ...declared, moved: new Map() }, shownOn);

/** All checks of the finished pages but those of weight. */
export const checkPages = (pages: readonly StagedPage[], files: ReadonlySet<string>, declared: Declared): Checked =>
  checkTrees(pages, files, declared, checkPage);
