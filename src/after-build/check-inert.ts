import { visit } from "unist-util-visit";
import { dataIn } from "./data-block.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** Elements that run, embed or send; no page of the site has one. */
const ACTIVE = new Set(["script", "iframe", "frame", "object", "embed", "form", "base", "portal"]);

/** Nothing on a page runs: no script but a data block, frame or form, no event handler, no style of an element's own, no refresh. */
export function checkInert(pages: readonly StagedPage[]): Fault[] {
  const faults: Fault[] = [];
  for (const { route, tree } of pages) {
    visit(tree, "element", (node) => {
      const { tagName, properties } = node;
      if (ACTIVE.has(tagName) && dataIn(node) === undefined)
        faults.push({ route, message: `<${tagName}> has no place on a page` });
      for (const name of Object.keys(properties)) {
        if (/^on/i.test(name) || name === "style" || name === "httpEquiv") {
          faults.push({ route, message: `<${tagName} ${name}> has no place on a page` });
        }
      }
    });
  }
  return faults;
}
