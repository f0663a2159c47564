import type { Element, ElementContent } from "hast";
import type { Note } from "../notes.ts";
import { phrasesOf } from "./phrases.ts";
import { hasClass, isBlank, text } from "./tree.ts";
import type { Telling } from "./units.ts";

/** A piece of evidence in lines. */
export interface PlainNote {
  number: number;
  /** The ids of the claims that rest on it, such as `c6`, or `9.2` for the second claim of the ninth event. */
  claims: string[];
  /**
   * Of a quotation: where it stands and who says so, each stretch of the source's words, and remarks of ours
   * in brackets. Of a reference: the work, and its address.
   */
  lines: ElementContent[][];
}

function linesOfQuotation({ children }: Element, telling: Telling): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let between: ElementContent[] = [];
  for (const node of children) {
    if (node.type === "element" && hasClass(node, "by")) lines.push([...phrasesOf(node.children, telling), text(":")]);
    else if (node.type === "element" && hasClass(node, "label"))
      lines.push([text("("), ...phrasesOf(node.children, telling), text(")")]);
    else if (node.type === "element") {
      lines.push([...between, ...phrasesOf([node], telling)]);
      between = [];
    } else if (!isBlank(node)) between.push(...phrasesOf([node], telling));
  }
  return lines;
}

function linesOfReference({ children, properties }: Element, telling: Telling): ElementContent[][] {
  const { dataAddress } = properties;
  return [phrasesOf(children, telling), ...(typeof dataAddress === "string" ? [[text(dataAddress)]] : [])];
}

/** A note in lines, with the ids of its claims. */
export const plainNote = ({ number, element }: Note, claims: string[], telling: Telling): PlainNote => ({
  number,
  claims,
  lines: hasClass(element, "quoted") ? linesOfQuotation(element, telling) : linesOfReference(element, telling),
});
