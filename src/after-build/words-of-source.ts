import type { Nodes } from "hast";

/** The source's words in an element: its text, less what is ours (`data-editorial`). */
export function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.properties["dataEditorial"] !== undefined) return "";
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}
