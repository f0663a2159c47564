import type { Nodes } from "hast";
import { DOUBLE_MARK } from "../../words/marks.ts";
import { textOf } from "../chapters.ts";
import { noteOf } from "../notes.ts";

/** Round words that hold quotation marks of their own and are no quotation, so that they are not taken for one. */
const APART: Readonly<Record<string, string>> = { cite: "_", code: "`" };

/** The words of a plain tree in one line: a note by its number in brackets, titles and code that hold marks set apart. */
export function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  const number = noteOf(node);
  if (number !== undefined) return `[${number}]`;
  if (!("children" in node)) return "";
  const words = node.children.map(wordsOf).join("");
  const apart = node.type === "element" && DOUBLE_MARK.test(textOf(node)) ? (APART[node.tagName] ?? "") : "";
  return `${apart}${words}${apart}`;
}

/** The addresses outside to which a plain tree leads, in order. */
export function addressesIn(node: Nodes): string[] {
  const own = node.type === "element" && typeof node.properties["href"] === "string" ? [node.properties["href"]] : [];
  return [...own, ...("children" in node ? node.children.flatMap(addressesIn) : [])];
}
