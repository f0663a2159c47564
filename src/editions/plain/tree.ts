import type { Element, ElementContent, Nodes } from "hast";
import { textOf } from "../chapters.ts";

export const isBlank = (node: Nodes): boolean => textOf(node) === "";

/** An element without attributes. */
export const element = (tagName: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

export const text = (value: string): ElementContent => ({ type: "text", value });

/** The words of nodes one after another, white space as it is. */
export const rawOf = (nodes: readonly Nodes[]): string =>
  nodes.map((one) => (one.type === "text" ? one.value : "children" in one ? rawOf(one.children) : "")).join("");
