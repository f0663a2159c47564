import type { Element } from "hast";
import { visit } from "../../tree/walk.ts";
import type { Chapter } from "../chapters.ts";

/** Parts of a page that a screen reader lists as places of the whole document, and what they are within one. */
const WITHIN: Readonly<Record<string, string>> = { aside: "note", section: "group" };

/**
 * Puts a chapter under the file's own heading: its levels go down by its depth, and what every page has, such
 * as the key to the voices, is no landmark of the whole; a way through a page says through which.
 */
export function placeUnder({ main, depth, title }: Chapter): void {
  visit(main, "element", ({ tagName, properties }: Element) => {
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level !== undefined) properties["ariaLevel"] = Number(level) + depth;
    const label = properties["ariaLabel"];
    if (label === undefined) return;
    const role = WITHIN[tagName];
    if (role !== undefined) properties["role"] ??= role;
    else if (tagName === "nav") properties["ariaLabel"] = `${String(label)}: ${title}`;
  });
}
