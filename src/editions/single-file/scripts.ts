import type { Element } from "hast";
import { elementsIn } from "../../tree/walk.ts";
import { isRunning } from "../../after-build/content-policy.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { entriesOfPage, findIndex, writeIndex } from "../../after-build/search-index.ts";
import { idWithin, keyOf } from "./addresses.ts";
import { copyInFull } from "./styles.ts";

/** The address of an entry, relative to the site's root, as one within the file. */
function within(address: string): string {
  const [path = "", fragment] = address.split("#");
  const key = keyOf(`/${path}`);
  return `#${fragment === undefined || fragment === "" ? key : idWithin(key, fragment)}`;
}

/** The scripts that a page holds and runs, in its order. */
export const scriptsOf = (page: StagedPage): Element[] =>
  elementsIn(page.tree)
    .filter((node) => isRunning(node) && node.properties["src"] === undefined)
    .map((node) => copyInFull(node, page));

/**
 * Where a page has an index of the search, sets the whole of it into the block of a copy of that page, also
 * what the page loads from files beside it; its entries lead to places within the file.
 */
export function keepIndex(main: Element, page: StagedPage): void {
  const found = findIndex({ type: "root", children: [main] });
  if (found === undefined) return;
  const entries = entriesOfPage(page).map((entry) => ({ ...entry, href: within(entry.href) }));
  writeIndex(found.block, { ...found.index, parts: 0, entries });
}
