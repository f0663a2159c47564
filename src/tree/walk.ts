import type { Element, Nodes, Parents, Text } from "hast";

/** What a visitor gives to end the walk. */
export const EXIT = Symbol("exit");
/** What a visitor gives to leave out the children of a node. */
export const SKIP = Symbol("skip");

/** How to go on; an index says with which of the parent's children, where the visitor has changed them. */
type Next = typeof EXIT | typeof SKIP | number | undefined | void;
type Wanted = "element" | "text" | { tagName: string };
type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => Next;
type ParentsVisitor<Node> = (node: Node, ancestors: readonly Parents[]) => void;

const isWanted = (node: Nodes, wanted: Wanted): boolean =>
  typeof wanted === "string" ? node.type === wanted : node.type === "element" && node.tagName === wanted.tagName;

/** True where the walk is to end. */
function walk(node: Nodes, wanted: Wanted, visitor: Visitor<Nodes>): boolean {
  if (!("children" in node)) return false;
  const { children } = node;
  for (let index = 0; index < children.length;) {
    const child = children[index];
    if (child === undefined) return false;
    const next = isWanted(child, wanted) ? visitor(child, index, node) : undefined;
    if (next === EXIT) return true;
    if (next === undefined && walk(child, wanted, visitor)) return true;
    index = typeof next === "number" ? next : index + 1;
  }
  return false;
}

/**
 * Walks a tree as `unist-util-visit` does, in the order of the document, the root included. Our passes walk each page of
 * a site some thirty times, and that library makes a named function for every node that it comes to: with a
 * thousand pages it took two thirds of the passes' time.
 */
export function visit(tree: Nodes, wanted: "element" | { tagName: string }, visitor: Visitor<Element>): void;
export function visit(tree: Nodes, wanted: "text", visitor: Visitor<Text>): void;
export function visit(tree: Nodes, wanted: Wanted, visitor: Visitor<never>): void {
  const visitAny = visitor as Visitor<Nodes>;
  if (isWanted(tree, wanted)) {
    const next = visitAny(tree, undefined, undefined);
    if (next !== undefined) return;
  }
  walk(tree, wanted, visitAny);
}

/** The same with all ancestors of a node, the root first; the list is good for the visit alone. */
export function visitParents(
  tree: Nodes,
  wanted: "element" | { tagName: string },
  visitor: ParentsVisitor<Element>,
): void;
export function visitParents(tree: Nodes, wanted: "text", visitor: ParentsVisitor<Text>): void;
export function visitParents(tree: Nodes, wanted: Wanted, visitor: ParentsVisitor<never>): void {
  const visitAny = visitor as ParentsVisitor<Nodes>;
  const ancestors: Parents[] = [];
  const down = (node: Nodes): void => {
    if (isWanted(node, wanted)) visitAny(node, ancestors);
    if (!("children" in node)) return;
    ancestors.push(node);
    for (const child of [...node.children]) down(child);
    ancestors.pop();
  };
  down(tree);
}
