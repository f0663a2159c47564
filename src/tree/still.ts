import type { Element, Nodes } from "hast";

/** The elements of a tree in which none comes or goes for a while, in the order of the document. */
interface Still {
  elements: readonly Element[];
  byTag: ReadonlyMap<string, readonly Element[]>;
}

const STILL = new WeakMap<Nodes, Still>();

function gather(node: Nodes, elements: Element[]): void {
  if (node.type === "element") elements.push(node);
  if ("children" in node) for (const child of node.children) gather(child, elements);
}

/** Lists the elements of a tree once for all passes that follow, until one comes or goes: then it has to be held anew, or let go. */
export function holdStill(tree: Nodes): void {
  const elements: Element[] = [];
  gather(tree, elements);
  STILL.set(tree, { elements, byTag: Map.groupBy(elements, ({ tagName }) => tagName) });
}

/** From here on elements may come and go again. */
export const letGo = (tree: Nodes): void => void STILL.delete(tree);

/** What is listed of a tree that is held still. */
export const stillOf = (tree: Nodes): Still | undefined => STILL.get(tree);
