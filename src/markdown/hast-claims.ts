import type { Element, Nodes } from "hast";

/** The number of the claim that an element is, where it is one. */
export function claimOf(node: Nodes): number | undefined {
  if (node.type !== "element") return undefined;
  const value = node.properties["dataClaim"];
  return typeof value === "number" ? value : undefined;
}

/** All claims within a tree, in order. */
export function claimsWithin(node: Nodes): Element[] {
  const own = node.type === "element" && claimOf(node) !== undefined ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap(claimsWithin)] : own;
}
