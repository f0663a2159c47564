import type { Element, Nodes } from "hast";

/** The elements of a tree in which none comes or goes for a while, in the order of the document. */
export interface Still {
  elements: readonly Element[];
  /** The places among them of those in which they stand, one for each; -1 for one that stands in none. */
  above: readonly number[];
  byTag: ReadonlyMap<string, readonly Element[]>;
  /** Those that have a property, by its name; listed when one is first asked for. */
  byName?: ReadonlyMap<string, readonly Element[]>;
}

const STILL = new WeakMap<Nodes, Still>();

/** Adds to a list under a key. */
function list(lists: Map<string, Element[]>, key: string, element: Element): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [element]);
  else known.push(element);
}

/** Lists the elements of a tree, itself included. */
export function listed(tree: Nodes): Still {
  const elements: Element[] = [];
  const above: number[] = [];
  const byTag = new Map<string, Element[]>();
  const gather = (node: Nodes, within: number): void => {
    let place = within;
    if (node.type === "element") {
      place = elements.push(node) - 1;
      above.push(within);
      list(byTag, node.tagName, node);
    }
    if (node.type === "element" || node.type === "root") for (const child of node.children) gather(child, place);
  };
  gather(tree, -1);
  return { elements, above, byTag };
}

/** Those of listed elements that have a property, by its name. */
export function namesIn(still: Still): ReadonlyMap<string, readonly Element[]> {
  if (still.byName !== undefined) return still.byName;
  const byName = new Map<string, Element[]>();
  for (const element of still.elements) {
    for (const name in element.properties) list(byName, name, element);
  }
  still.byName = byName;
  return byName;
}

/** Lists the elements of a tree once for all passes that follow, until one comes or goes: then it has to be held anew, or let go. */
export const holdStill = (tree: Nodes): void => void STILL.set(tree, listed(tree));

/** From here on elements may come and go again. */
export const letGo = (tree: Nodes): void => void STILL.delete(tree);

/** What is listed of a tree that is held still. */
export const stillOf = (tree: Nodes): Still | undefined => STILL.get(tree);
