import type { Element, ElementContent } from "hast";
import { absoluteFrom, fragmentOf } from "../../urls/relative.ts";
import { findElement, hasClass } from "../chapters.ts";
import type { Note } from "../notes.ts";
import { phrasesOf } from "./phrases.ts";
import { element, isBlank, text } from "./tree.ts";
import type { Telling } from "./units.ts";

/** A piece of evidence in lines. */
export interface PlainNote {
  number: number;
  /**
   * The first line begins with the ids of the claims that rest on it, such as `c6 · `, or `9.2 · ` for the second
   * claim of the ninth event. Of a quotation: where it stands and who says so, each stretch of the source's words,
   * and remarks of ours in brackets. Of a reference: the work, and its address.
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

/** The address of a work as on paper, leading to where the page of sources leads. */
function addressOf(reference: Element, { addresses, chapter }: Telling): ElementContent[][] {
  const { dataAddress } = reference.properties;
  if (typeof dataAddress !== "string") return [];
  const entry = findElement(reference, ({ tagName }) => tagName === "a")?.properties["href"];
  const key = typeof entry === "string" ? `${absoluteFrom(chapter.route, entry) ?? ""}#${fragmentOf(entry)}` : "";
  const href = addresses.get(key);
  return [href === undefined ? [text(dataAddress)] : [{ ...element("a", [text(dataAddress)]), properties: { href } }]];
}

/** A note in lines, with the ids of its claims. */
export function plainNote({ number, element: shown }: Note, claims: readonly string[], telling: Telling): PlainNote {
  const [first = [], ...rest] = hasClass(shown, "quoted")
    ? linesOfQuotation(shown, telling)
    : [phrasesOf(shown.children, telling), ...addressOf(shown, telling)];
  const ids = claims.length === 0 ? [] : [text(`${claims.join(", ")} · `)];
  return { number, lines: [[...ids, ...first], ...rest] };
}
