import type { Element, Nodes, Parents } from "hast";

/** The elements of a tree in which none comes or goes for a while, in the order of the document. */
export interface Still {
  elements: readonly Element[];
  byTag: ReadonlyMap<string, readonly Element[]>;
  /** Those that have a property, by its name; listed when one is first asked for. */
  byName?: ReadonlyMap<string, readonly Element[]>;
  /** What each element stands in; listed when it is first asked for. */
  around?: ReadonlyMap<Element, Parents>;
}

const STILL = new WeakMap<Nodes, Still>();

/** Adds to a list under a key. */
function list<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}

/** Lists the elements of a tree, itself included. */
export function listed(tree: Nodes): Still {
  const elements: Element[] = [];
  const byTag = new Map<string, Element[]>();
  const gather = (node: Nodes): void => {
    if (node.type === "element") {
      elements.push(node);
      list(byTag, node.tagName, node);
    }
    if (node.type === "element" || node.type === "root") for (const child of node.children) gather(child);
  };
  gather(tree);
  return { elements, byTag };
}

/** Those of listed elements that have a property, by its name. */
export function namesIn(still: Still): ReadonlyMap<string, readonly Element[]> {
  if (still.byName !== undefined) return still.byName;
  const byName = new Map<string, Element[]>();
  for (const element of still.elements) {
    for (const name of Object.keys(element.properties)) list(byName, name, element);
  }
  still.byName = byName;
  return byName;
}

/** What each of the elements of a tree stands in. */
export function aroundIn(tree: Nodes, still: Still): ReadonlyMap<Element, Parents> {
  if (still.around !== undefined) return still.around;
  const around = new Map<Element, Parents>();
  for (const parent of tree.type === "root" ? [tree, ...still.elements] : still.elements) {
    for (const child of parent.children) if (child.type === "element") around.set(child, parent);
  }
  still.around = around;
  return around;
}

/** Lists the elements of a tree once for all passes that follow, until one comes or goes: then it has to be held anew, or let go. */
export const holdStill = (tree: Nodes): void => void STILL.set(tree, listed(tree));

/** From here on elements may come and go again. */
export const letGo = (tree: Nodes): void => void STILL.delete(tree);

/** What is listed of a tree that is held still. */
export const stillOf = (tree: Nodes): Still | undefined => STILL.get(tree);
