import type { Element } from "hast";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import type { StagedPage } from "../../src/after-build/pages.ts";

const parser = rehype().data("settings", { fragment: false });

/** A finished page, made from the inside of its body instead of read from a folder. */
function stagePage(route: string, body: string): StagedPage {
  const tree = parser.parse(`<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`);
  const ids = new Map<string, Element>();
  visit(tree, "element", (node) => {
    const { id } = node.properties;
    if (typeof id === "string") ids.set(id, node);
  });
  return { route, path: `staging${route}`, tree, ids };
}

/** Pages from their routes and the insides of their bodies. */
export const stagePages = (bodies: Readonly<Record<string, string>>): StagedPage[] =>
  Object.entries(bodies).map(([route, body]) => stagePage(route, body));
