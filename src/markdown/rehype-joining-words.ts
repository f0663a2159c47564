import type { Element, Nodes, Root } from "hast";
import type { VFile } from "vfile";
import type { Place } from "../errors/problem.ts";
import { claimOf, claimsWithin } from "./hast-claims.ts";
import { placeInText } from "./offset-in-source.ts";

interface Run {
  text: string;
  /** True for the text of a link to an entry. */
  isLink: boolean;
  /** Where its first letter stands. */
  at: () => Place;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The words of a block between its claims; what a link to an entry says is a run of its own. */
function runsOf(block: Element, file: VFile): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  const walk = (node: Nodes, isLink: boolean): void => {
    if (claimOf(node) !== undefined) open = undefined;
    else if (node.type === "text") {
      const first = Math.max(0, node.value.search(LETTER));
      if ((open === undefined || open.isLink !== isLink) && LETTER.test(node.value)) {
        open = { text: "", isLink, at: () => placeInText(file, node, first) };
        runs.push(open);
      }
      if (open !== undefined) open.text += node.value;
    } else if (node.type === "element") {
      node.children.forEach((child) => walk(child, isLink || node.tagName === "a"));
    }
  };
  block.children.forEach((child) => walk(child, false));
  return runs.filter((run) => !run.text.includes("](evidence:"));
}

/**
 * Blocks with claims in → the same out; each run of words that stands outside the claims is handed
 * over, because such words are for joining alone and rest on nothing.
 */
export function rehypeJoiningWords() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    if (context === undefined) return;
    const blocks = tree.children
      .filter((node) => node.type === "element")
      .flatMap((node): Element[] =>
        node.tagName === "ul" ? node.children.filter((child) => child.type === "element") : [node],
      );
    for (const block of blocks) {
      if (claimsWithin(block).length === 0) continue;
      for (const { text, isLink, at } of runsOf(block, file)) context.joiningWords(text.trim(), isLink, at);
    }
  };
}
