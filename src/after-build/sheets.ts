import type { Root } from "hast";
import { elementsIn } from "../tree/walk.ts";

/** The text nodes of a page's style sheets. */
export const sheetsOf = (tree: Root): { value: string }[] =>
  elementsIn(tree, "style").flatMap(({ children }) => children.filter((child) => child.type === "text"));
