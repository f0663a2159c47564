import type { Root } from "hast";
import { havingAny } from "../tree/walk.ts";
import { isInternal, relativeTo } from "../urls/relative.ts";

const ADDRESSES = ["href", "src", "cite"] as const;

/** Makes every internal address of a page relative to it, so that the site works at any path and from a disk. */
export function makeLinksRelative(route: string, tree: Root): void {
  for (const node of havingAny(tree, ADDRESSES)) {
    for (const name of ADDRESSES) {
      const address = node.properties[name];
      if (typeof address === "string" && isInternal(address)) node.properties[name] = relativeTo(route, address);
    }
  }
}
