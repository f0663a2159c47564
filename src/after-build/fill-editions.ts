import type { Element, Root } from "hast";
import { routes } from "../urls/routes.ts";
import { relativeTo } from "../urls/relative.ts";
import { figureOf } from "./page-hash.ts";

/** A file of the editions that is there: its name, such as `verbatim.epub`, and its size. */
export interface EditionFile {
  file: string;
  bytes: number;
}

const linkTo = (file: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { href: relativeTo(routes.editions, routes.edition(file)) },
  children: [{ type: "text", value: file }],
});

const labelOf = (text: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: ["label"] },
  children: [{ type: "text", value: text }],
});

/** Fills the page of the editions with what is there: a link to each file, how big it is, how old its content is. */
export function fillEditions(tree: Root, files: readonly EditionFile[], size: (bytes: number) => string): void {
  for (const { file, bytes } of files) {
    const place = figureOf(tree, `file-${file.slice(file.lastIndexOf(".") + 1)}`);
    if (place === undefined) continue;
    const dated = String(place.properties["dataDated"]);
    place.children = [linkTo(file), { type: "text", value: " " }, labelOf(`${size(bytes)}, ${dated}`)];
  }
}
