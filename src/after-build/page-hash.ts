import { createHash } from "node:crypto";
import type { Element, Nodes, Root } from "hast";
import { elementsIn } from "../tree/walk.ts";

/** The element of a page that has a mark of ours, by the attribute `data-figure`. */
export const figureOf = (tree: Root, name: string): Element | undefined =>
  elementsIn(tree).find(({ properties }) => properties["dataFigure"] === name);

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element") {
    const { tagName, properties } = node;
    if (properties["dataSite"] !== undefined) return "";
    if (tagName === "style" || properties["dataSlot"] !== undefined || properties["dataSearch"] !== undefined)
      return " ";
  }
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

/**
 * The hash of what a page shows: SHA-256 over the words of its `<main>` in UTF-8, each run of white
 * space as one space, none at the ends. What is measured after the build (`data-slot`) is left out, for
 * it cannot hold its own hash; so is what only a site has (`data-site`), so that an edition shows the
 * same, and the search (`data-search`), whose results stand in no file.
 */
export function hashOfPage(tree: Root): string {
  const words = elementsIn(tree, "main").map(wordsOf).join("");
  return createHash("sha256").update(words.replace(/\s+/g, " ").trim()).digest("hex");
}

/** Writes a page's hash into its foot. */
export function signPage(tree: Root): string {
  const hash = hashOfPage(tree);
  const place = figureOf(tree, "page-hash");
  if (place !== undefined) place.children = [{ type: "text", value: hash }];
  return hash;
}
