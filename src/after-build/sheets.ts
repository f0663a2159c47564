import type { Root } from "hast";
import { visit } from "../tree/walk.ts";

/** The text nodes of a page's style sheets. */
export function sheetsOf(tree: Root): { value: string }[] {
  const sheets: { value: string }[] = [];
  visit(tree, "element", ({ tagName, children }) => {
    if (tagName === "style") sheets.push(...children.filter((child) => child.type === "text"));
  });
  return sheets;
}
