import type { Element, Nodes } from "hast";
import { visitParents } from "unist-util-visit-parents";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** How many claims a pass found with their evidence, and what it found wrong. */
export interface ClaimCheck {
  checked: number;
  faults: Fault[];
}

const classesOf = (node: Nodes): readonly unknown[] =>
  node.type === "element" && Array.isArray(node.properties["className"]) ? node.properties["className"] : [];

const is = (name: string) => (node: Nodes) => classesOf(node).includes(name);

function findWithin(node: Nodes, wanted: (node: Nodes) => boolean): Nodes | undefined {
  if (wanted(node)) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = findWithin(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isTag = (name: string) => (node: Nodes) => node.type === "element" && node.tagName === name;

/** What a piece of evidence lacks: words, sentence and speaker, or a work with its kind of publisher. */
function lackOf(piece: Element, background: boolean): string | undefined {
  if (is("quoted")(piece)) {
    if (findWithin(piece, isTag("q")) === undefined) return "evidence without its words";
    if (findWithin(piece, is("speaker")) === undefined) return "evidence without its speaker";
    return findWithin(piece, isTag("a")) === undefined ? "evidence without its sentence" : undefined;
  }
  if (findWithin(piece, isTag("cite")) === undefined) return "reference without its title";
  return background ? undefined : "reference outside any background";
}

/**
 * Every claim on the finished pages stands in a row that shows its evidence: the source's words with
 * sentence and speaker, or, inside an element marked as background, a work with its title. Every claim
 * that the content declares is on its own page; a check that found fewer has lost some.
 */
export function checkClaims(pages: readonly StagedPage[], declared: Declared["claims"]): ClaimCheck {
  const faults: Fault[] = [];
  const found = new Set<string>();
  for (const { route, tree } of pages) {
    visitParents(tree, "element", (node, ancestors) => {
      if (is("quoted")(node) || is("reference")(node)) {
        const lack = lackOf(node, ancestors.some(is("background")));
        if (lack !== undefined) faults.push({ route, message: lack });
      }
      if (!is("claim")(node)) return;
      const id = String(node.properties["dataId"] ?? "");
      const row = ancestors.findLast(is("row"));
      const notes = row === undefined ? undefined : findWithin(row, is("notes"));
      const shown = notes !== undefined && findWithin(notes, (one) => is("quoted")(one) || is("reference")(one));
      if (shown) found.add(`${route}#${id}`);
      else faults.push({ route, message: `claim ${id} without its evidence` });
    });
  }
  for (const { route, id } of declared) {
    if (!found.has(`${route}#${id}`)) faults.push({ route, message: `claim ${id} of the content is not on the page` });
  }
  return { checked: declared.filter(({ route, id }) => found.has(`${route}#${id}`)).length, faults };
}
