import type { Element, Nodes } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import type { SetWords } from "./entry.ts";

const parser = rehype().data("settings", { fragment: true });

const isOurs = ({ properties }: Element): boolean => properties["dataEditorial"] !== undefined;

/** Reads a line of HTML as the dossier has it: its words, which of them are quoted, and what of ours stands among them. */
export function setWordsOf(html: string): SetWords {
  if (!/[<&\r\0]/.test(html)) return { text: html };
  let text = "";
  const quoted: NonNullable<SetWords["quoted"]> = [];
  const ours: NonNullable<SetWords["ours"]> = [];
  const read = (node: Nodes): void => {
    if (node.type === "text") text += node.value;
    if (node.type === "element" && isOurs(node)) {
      ours.push([text.length, toString(node)]);
      return;
    }
    const from = text.length;
    if ("children" in node) node.children.forEach(read);
    if (node.type !== "element" || node.tagName !== "q") return;
    const { className } = node.properties;
    const isMarked = Array.isArray(className) && className.includes("marked");
    quoted.push(isMarked ? [from, text.length, 1] : [from, text.length]);
  };
  read(parser.parse(html));
  return { text, ...(quoted.length > 0 && { quoted }), ...(ours.length > 0 && { ours }) };
}
