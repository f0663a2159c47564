import { hash } from "node:crypto";
import type { Element, Nodes, Root } from "hast";
import { letGo } from "../tree/still.ts";
import { elementsIn, elementsWith } from "../tree/walk.ts";

/** The element of a page that has a mark of ours, by the attribute `data-figure`. */
export const figureOf = (tree: Root, name: string): Element | undefined =>
  elementsWith(tree, "dataFigure").find(({ properties }) => properties["dataFigure"] === name);

/** The words that a node shows, as far as they are signed. */
function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element") {
    const { tagName, properties } = node;
    if (properties["dataSite"] !== undefined) return "";
    if (tagName === "style" || properties["dataSlot"] !== undefined || properties["dataSearch"] !== undefined)
      return " ";
  }
  let words = "";
  for (const child of node.children) words += wordsOf(child);
  return words;
}

/** Runs of white space but a space alone, which stays as it is. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/**
 * The hash of what a page shows: SHA-256 over the words of its `<main>` in UTF-8, each run of white
 * space as one space, none at the ends. What is measured after the build (`data-slot`) is left out, for
 * it cannot hold its own hash; so is what only a site has (`data-site`), so that an edition shows the
 * same, and the search (`data-search`), whose results stand in no file.
 */
export function hashOfPage(tree: Root): string {
  const words = elementsIn(tree, "main").map(wordsOf).join("");
  return hash("sha256", words.replace(UNEVEN, " ").trim(), "hex");
}

/** Writes a page's hash into its foot. Lets go of its tree where there were elements in that place. */
export function signPage(tree: Root): string {
  const sha256 = hashOfPage(tree);
  const place = figureOf(tree, "page-hash");
  if (place === undefined) return sha256;
  if (place.children.some((one) => one.type === "element")) letGo(tree);
  place.children = [{ type: "text", value: sha256 }];
  return sha256;
}
