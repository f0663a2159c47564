import { elementsIn } from "../tree/walk.ts";
import { dataIn } from "./data-block.ts";
import type { StagedPage } from "./pages.ts";

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Every node in a block, however deep. */
export function nodesIn(value: unknown): Node[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}

/** The blocks of a page, each as its nodes; one that is no JSON is blamed elsewhere (check-inert.ts). */
export function blocksOf({ tree }: StagedPage): Node[][] {
  const blocks: Node[][] = [];
  for (const node of elementsIn(tree, "script")) {
    const block = dataIn(node);
    if (block !== undefined) blocks.push(nodesIn(block.data));
  }
  return blocks;
}
