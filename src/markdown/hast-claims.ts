import type { Element, Nodes, Properties } from "hast";

/** The number of the claim that an element is, where it is one. */
export function claimOf(node: Nodes): number | undefined {
  if (node.type !== "element") return undefined;
  const value = node.properties["dataClaim"];
  return typeof value === "number" ? value : undefined;
}

/** The attributes of a claim's element: its number for the passes to come, its short id for readers and checks. */
export const claimProperties = (number: number, { id, anchored }: { id: string; anchored: boolean }): Properties => ({
  className: ["claim"],
  dataClaim: number,
  dataId: id,
  ...(anchored ? { id } : {}),
});

/** All claims within a tree, in order. */
export function claimsWithin(node: Nodes): Element[] {
  const own = node.type === "element" && claimOf(node) !== undefined ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap(claimsWithin)] : own;
}
