import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Element } from "hast";
import { fillEvenly } from "../parting/fill.ts";
import { visitParents } from "../tree/walk.ts";
import { relativeTo } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import { SEARCH_BUDGET, weightOf } from "./check-weights.ts";
import type { StagedPage } from "./pages.ts";
import { entryInPart, findIndex, partOf, writeIndex } from "./search-index.ts";
import { htmlOf } from "./write-page.ts";

/** About what a file of the index weighs, gzipped. */
const PART = 45_000;

/** So many entries behind one another are weighed together: alone, none would pack as it does beside its like. */
const RUN = 250;
/** Of so many entries all are weighed; of more, about so many, in runs from everywhere among them. */
const WEIGHED = 16 * RUN;

/** Written entries by which all are weighed. */
function weighedOf(written: readonly string[]): readonly string[] {
  const every = Math.ceil(written.length / WEIGHED);
  return written.filter((_, at) => Math.floor(at / RUN) % every === 0);
}

/** About what written entries weigh together in a file, gzipped; exactly that, where they are few. */
function weightOfAll(written: readonly string[]): number {
  const weighed = weighedOf(written);
  return (weightOf(partOf(weighed)) * written.length) / Math.max(1, weighed.length);
}

/** Written entries that weigh so much together in so many files that each weighs about as much as it may, in their order. */
function partsOf(written: readonly string[], weight: number): string[][] {
  const packing = weight / written.reduce((sum, entry) => sum + entry.length, 0);
  return fillEvenly(written, (entry) => entry.length * packing, PART);
}

const scriptFor = (src: string): Element => ({
  type: "element",
  tagName: "script",
  properties: { src, defer: true },
  children: [],
});

/**
 * Moves the index of the search out of its page where the page would be too heavy with it: into files
 * beside it, which it loads as classic scripts, since from a disk nothing can be fetched. They follow the
 * script that waits for them. `found` is the block of the index, and what it is to hold.
 */
export function partIndex(folder: string, page: StagedPage, found = findIndex(page.tree)): void {
  const { route, tree } = page;
  if (found === undefined) return;
  const { block, index } = found;
  const written = index.entries.map(entryInPart);
  const weight = weightOfAll(written);
  // A page weighs more than the index that stands in it.
  if (weight <= SEARCH_BUDGET) {
    writeIndex(block, index);
    if (weightOf(htmlOf(tree)) <= SEARCH_BUDGET) return;
  }
  const files = partsOf(written, weight).map((part, at) => [routes.searchPart(at + 1), partOf(part)] as const);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeIndex(block, { ...index, parts: files.length, entries: [] });
  visitParents(tree, "element", (node, ancestors) => {
    if (node !== block) return;
    ancestors.at(-1)?.children.push(...files.map(([file]) => scriptFor(relativeTo(route, file))));
  });
  page.scripts = new Map(files);
}
