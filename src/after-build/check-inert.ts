import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** Elements that run, embed or send; no page of the site has one. */
const ACTIVE = new Set(["script", "iframe", "frame", "object", "embed", "form", "base", "portal"]);

/**
 * True of a script element that is a data block (HTML, 4.12.1): of the type of JSON-LD and with no other
 * attribute, around text that is JSON. A browser does not run it.
 */
export function isDataBlock({ tagName, properties: { type, ...others }, children }: Element): boolean {
  if (tagName !== "script" || type !== "application/ld+json" || Object.keys(others).length > 0) return false;
  const [text] = children;
  if (text?.type !== "text" || children.length > 1) return false;
  try {
    JSON.parse(text.value);
    return true;
  } catch {
    return false;
  }
}

/** Nothing on a page runs: no script but a data block, frame or form, no event handler, no style of an element's own, no refresh. */
export function checkInert(pages: readonly StagedPage[]): Fault[] {
  const faults: Fault[] = [];
  for (const { route, tree } of pages) {
    visit(tree, "element", (node) => {
      const { tagName, properties } = node;
      if (ACTIVE.has(tagName) && !isDataBlock(node))
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
