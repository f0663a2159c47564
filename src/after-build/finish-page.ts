import { hash } from "node:crypto";
import { checkFirstScreens } from "./check-first-screen.ts";
import { readHead, type HeadedPage } from "./check-heads.ts";
import { checkPage, type PageCheck } from "./check-page.ts";
import { picturesOn } from "./check-pictures.ts";
import { checkWeights } from "./check-weights.ts";
import { writePolicy } from "./content-policy.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import { hasSlot } from "./fill-slot.ts";
import { lightenPage } from "./lighten-page.ts";
import { isMoved } from "./moved-pages.ts";
import { idsIn, type StagedPage } from "./pages.ts";
import { pruneStyles } from "./prune-styles.ts";
import { makeLinksRelative } from "./relative-links.ts";
import { mayRun, type IndexedEntry } from "./search-index.ts";
import { sheetsOf } from "./sheets.ts";
import { holdStill, letGo, stillOf } from "../tree/still.ts";
import { SOURCE_PLACE } from "../urls/source-places.ts";
import { placeWords } from "./words-in-place.ts";
import { wordsIn } from "./words-of-source.ts";
import { shortenScopes } from "./write-page.ts";

/** What the content and the site around it give for one page. */
export interface PageTask {
  route: string;
  /** What the content declares of the page. */
  declared: Declared;
  /** The entries of the search that lead to the page. */
  entries: readonly IndexedEntry[];
}

/** A finished page as the rest of the build knows it: plain data, so that its tree can go. */
export interface FinishedPage extends Omit<HeadedPage, "ids"> {
  sha256: string;
  bytes: number;
  /** SHA-256 of its file as it is written. */
  file: string;
  /** True where it was too heavy for all that it might have. */
  isLightened: boolean;
  isMoved: boolean;
  /** True where a part of it is filled with what is measured on all pages. */
  hasSlot: boolean;
  /** Its style sheets as Astro wrote them, and the short names of its scopes. */
  sheets: readonly string[];
  scopes: ReadonlyMap<string, string>;
  ids: ReadonlySet<string>;
  /** The source's words at each place that a quotation may name, by its id. */
  words: ReadonlyMap<string, string>;
  /** The entries that lead to it, with those of its words noted that a browser would find elsewhere first. */
  entries: readonly IndexedEntry[];
  /** The files of the pictures that it shows. */
  pictures: readonly string[];
  /** What was found on it, and what is wrong with its weight and its pictures. */
  check: PageCheck;
  faults: readonly Fault[];
}

const OF_SOURCE = new RegExp(`^${SOURCE_PLACE}$`);

const wordsByPlace = (page: StagedPage): Map<string, string> =>
  new Map([...page.ids].filter(([id]) => OF_SOURCE.test(id)).map(([id, element]) => [id, wordsIn(element)]));

/**
 * A page of which everything is in its place: put under its policy, lightened where it has to be, signed with the hash
 * of what it shows, weighed and checked. Gives its HTML in UTF-8, and what the rest of the build needs of it.
 */
export function sealPage(page: StagedPage, task: PageTask): { html: Buffer; finished: FinishedPage } {
  const { route, tree, sheets = [], scopes = new Map() } = page;
  if (stillOf(tree) === undefined) holdStill(tree);
  writePolicy(tree);
  holdStill(tree);
  const { text, html, bytes, sha256, isLightened } = lightenPage(page);
  if (stillOf(tree) === undefined) holdStill(tree);
  page.ids = idsIn(tree);
  const { files: pictures, faults: lacking } = picturesOn(page);
  const faults = [...lacking, ...checkWeights([{ route, bytes }]), ...checkFirstScreens([{ route, html: text }])];
  const finished = {
    ...readHead(page, task.declared.address),
    sha256,
    bytes,
    file: hash("sha256", html, "hex"),
    isLightened,
    isMoved: isMoved(page),
    hasSlot: hasSlot(tree),
    sheets,
    scopes,
    ids: new Set(page.ids.keys()),
    words: wordsByPlace(page),
    entries: placeWords(task.entries, page),
    pictures,
    check: checkPage(page, task.declared),
    faults,
  };
  letGo(tree);
  return { html, finished };
}

/** Trims a page, and leaves its tree held still. */
function trim(page: StagedPage): void {
  const { route, tree } = page;
  holdStill(tree);
  page.sheets = sheetsOf(tree).map(({ value }) => value);
  if (!mayRun(route)) {
    pruneStyles(tree);
    holdStill(tree);
  }
  makeLinksRelative(route, tree);
  page.scopes = shortenScopes(tree);
}

/** Takes out styles of a page as Astro rendered it that fit no element, makes its links relative and shortens its scopes. */
export function trimPage(page: StagedPage): void {
  trim(page);
  letGo(page.tree);
}

/** One page as Astro rendered it → finished, its HTML in UTF-8. */
export function finishPage(page: StagedPage, task: PageTask): { html: Buffer; finished: FinishedPage } {
  trim(page);
  return sealPage(page, task);
}
