import type { Element } from "hast";
import stringWidth from "string-width";
import type { PlainNote } from "../plain/evidence.ts";
import { cellsIn, isHeadless } from "../plain/tables.ts";
import { element } from "../plain/tree.ts";
import { addressesIn, wordsOf } from "./words-of.ts";
import { COLUMNS, foldSpace, wrap } from "./wrap.ts";

const GAP = 2;

/** Lines with a stroke under them, as long as the longest. */
export function underlined(lines: string[], stroke: string): string[] {
  return [...lines, stroke.repeat(Math.min(COLUMNS, Math.max(...lines.map((one) => stringWidth(one)))))];
}

const elementsOf = (node: Element): Element[] => node.children.filter((one) => one.type === "element");

function linesOfParagraph(node: Element, indent: string): string[] {
  const unit = node.properties["dataUnit"];
  const first = typeof unit === "string" ? `${indent}${unit} | ` : indent;
  const lines = wrap(wordsOf(node), first, " ".repeat(first.length));
  return [...lines, ...addressesIn(node).map((address) => `${indent}${address}`)];
}

/** A list: an item of more than one block stands apart from the next. */
function linesOfList(list: Element, indent: string): string[] {
  const items = elementsOf(list).map((item) => linesOf(elementsOf(item), `${indent}  `));
  const apart = elementsOf(list).some((item) => elementsOf(item).length > 1);
  return items.flatMap((lines, index) => [
    ...(apart && index > 0 ? [""] : []),
    ...lines.map((line, at) => (at === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line)),
  ]);
}

/** A row in words: what it is about, then each cell behind the head of its column. What only groups rows, a letter, is left out. */
function toldRow(head: readonly string[], cells: readonly string[]): string {
  const key = head.findIndex((one) => one !== "");
  const told = cells.map((cell, column) => ((head[column] ?? "") === "" ? cell : `${head[column]}: ${cell}`));
  if (key < 0) return told.filter((cell) => cell !== "").join("; ");
  return `${cells[key]}. ${told.slice(key + 1).join("; ")}`;
}

/** A table in columns where they fit; else a list of its rows. */
function linesOfTable(table: Element, indent: string): string[] {
  const rows = cellsIn(table).map((cells) => cells.map((cell) => foldSpace(wordsOf(cell))));
  const [head = [], ...body] = rows;
  const headless = isHeadless(table);
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width, indent.length + GAP * (widths.length - 1));
  const pad = (cell: string, column: number): string =>
    cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell) + GAP);
  if (total <= COLUMNS) {
    const inColumns = (cells: string[]): string => `${indent}${cells.map(pad).join("")}`.trimEnd();
    const rule = inColumns(widths.map((width) => "-".repeat(width)));
    return [...(headless ? [] : [inColumns(head), rule]), ...body.map(inColumns)];
  }
  return body.flatMap((cells) => wrap(toldRow(head, cells), `${indent}- `, `${indent}  `));
}

function linesOfBlock(node: Element, indent: string): string[] {
  if (node.tagName === "h2") return underlined(wrap(wordsOf(node), indent), "-");
  if (node.tagName === "h3") return underlined(wrap(wordsOf(node), indent), ".");
  if (node.tagName === "ul") return linesOfList(node, indent);
  if (node.tagName === "table") return linesOfTable(node, indent);
  if (node.tagName === "pre")
    return wordsOf(node)
      .split("\n")
      .map((line) => `${indent}    ${line}`.trimEnd());
  return linesOfParagraph(node, indent);
}

/** Plain blocks as lines of text, an empty one between blocks. */
export function linesOf(blocks: readonly Element[], indent = ""): string[] {
  let tight = true;
  return blocks.flatMap((block) => {
    const lines = [...(tight ? [] : [""]), ...linesOfBlock(block, indent)];
    tight = block.properties["dataTight"] !== undefined;
    return lines;
  });
}

/** Notes as lines: what begins anew stands under the first word, what goes on one column to the right, as a hanging mark does. */
export function linesOfNotes(notes: readonly PlainNote[]): string[] {
  const width = `[${notes.length}] `.length;
  return notes.flatMap(({ number, lines }) =>
    lines.flatMap((line, index) => {
      const first = index === 0 ? `[${number}]`.padEnd(width) : " ".repeat(width);
      return wrap(wordsOf(element("p", line)), first, " ".repeat(width + 1));
    }),
  );
}
