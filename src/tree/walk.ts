import type { Element, Nodes, Parents, Text } from "hast";
import { listed, namesIn, stillOf, type Still } from "./still.ts";

/** What a visitor gives to end the walk. */
export const EXIT = Symbol("exit");
/** What a visitor gives to leave out the children of a node. */
export const SKIP = Symbol("skip");

/** How to go on; an index says with which of the parent's children, where the visitor has changed them. */
type Next = typeof EXIT | typeof SKIP | number | undefined | void;
type Wanted = "element" | "text" | { tagName: string };
type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => Next;

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
 * Walks a tree as `unist-util-visit` does, in the order of the document, the root included. Our passes come to each
 * node of a site some thirty times, and that library makes a named function for every node that it comes to: with a
 * thousand pages it took two thirds of the passes' time.
 */
export function visit(tree: Nodes, wanted: "element" | { tagName: string }, visitor: Visitor<Element>): void;
export function visit(tree: Nodes, wanted: "text", visitor: Visitor<Text>): void;
export function visit(tree: Nodes, wanted: Wanted, visitor: Visitor<never>): void {
  const visitAny = visitor as Visitor<Nodes>;
  if (isWanted(tree, wanted) && visitAny(tree, undefined, undefined) !== undefined) return;
  walk(tree, wanted, visitAny);
}

/** The elements of a tree, or those of one tag, in the order of the document; of a tree that is held still without a walk. */
export function elementsIn(tree: Nodes, tagName?: string): readonly Element[] {
  const still = stillOf(tree);
  if (still !== undefined) return tagName === undefined ? still.elements : (still.byTag.get(tagName) ?? []);
  const found: Element[] = [];
  visit(tree, tagName === undefined ? "element" : { tagName }, (node) => void found.push(node));
  return found;
}

/** The names of all properties that elements of a tree have. */
export const namesOn = (tree: Nodes): string[] => [...namesIn(stillOf(tree) ?? listed(tree)).keys()];

/**
 * The elements of a tree that have at least one of some properties. Of a tree that is held still, those that had one
 * when a property was first asked for: few elements have any, and nearly every pass asks for some.
 */
export function havingAny(tree: Nodes, names: readonly string[]): ReadonlySet<Element> {
  const still = stillOf(tree);
  if (still === undefined) {
    return new Set(elementsIn(tree).filter(({ properties }) => names.some((name) => name in properties)));
  }
  const byName = namesIn(still);
  const having = new Set<Element>();
  for (const name of names) for (const one of byName.get(name) ?? []) having.add(one);
  return having;
}

/** The elements of a tree that have a property, in the order of the document; of a tree that is held still, as before. */
export function elementsWith(tree: Nodes, name: string): readonly Element[] {
  const still = stillOf(tree);
  if (still === undefined) return elementsIn(tree).filter(({ properties }) => name in properties);
  return namesIn(still).get(name) ?? [];
}

type ByElement = (node: Element, ancestors: readonly Parents[]) => void;

/** All in which the element at a place stands, the root first. */
function ancestorsAt(place: number, tree: Nodes, { elements, above }: Still): Parents[] {
  const ancestors: Parents[] = [];
  for (let at = above[place]; at !== undefined && at >= 0; at = above[at]) {
    const one = elements[at];
    if (one !== undefined) ancestors.push(one);
  }
  if (tree.type === "root") ancestors.push(tree);
  return ancestors.reverse();
}

/**
 * Comes to elements with all ancestors of each, the root first, in the order of the document. Only for those that are
 * wanted ancestors are looked up.
 */
export function visitWithin(tree: Nodes, isWanted: (node: Element) => boolean, visitor: ByElement): void {
  const still = stillOf(tree) ?? listed(tree);
  still.elements.forEach((node, place) => {
    if (isWanted(node)) visitor(node, ancestorsAt(place, tree, still));
  });
}

/** Walks a tree with all ancestors of each node, the root first; the list is good for the visit alone. */
export function visitParents(tree: Nodes, wanted: "element" | { tagName: string }, visitor: ByElement): void;
export function visitParents(
  tree: Nodes,
  wanted: "text",
  visitor: (node: Text, ancestors: readonly Parents[]) => void,
): void;
export function visitParents(
  tree: Nodes,
  wanted: Wanted,
  visitor: (node: never, ancestors: readonly Parents[]) => void,
): void {
  const visitAny = visitor as (node: Nodes, ancestors: readonly Parents[]) => void;
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
