import type { Element, ElementContent } from "hast";
import { findElement, hasClass, textOf } from "../chapters.ts";
import { phrasesOf } from "./phrases.ts";
import { element, isBlank, text } from "./tree.ts";
import type { Telling } from "./units.ts";

type ToBlocks = (nodes: readonly ElementContent[], telling: Telling) => Element[];

const elementsOf = (node: Element): Element[] => node.children.filter((one) => one.type === "element");
const rowsIn = (node: Element): Element[] =>
  elementsOf(node).flatMap((one) => (one.tagName === "tr" ? [one] : rowsIn(one)));

/** True of a table whose cells hold paragraphs of their own. */
const isOfBlocks = (table: Element): boolean =>
  rowsIn(table).some((row) =>
    elementsOf(row).some(
      (cell) => cell.tagName === "td" && elementsOf(cell).some((one) => one.tagName === "p" || one.tagName === "div"),
    ),
  );

/** A cell of one who takes a stand: who, and what; a list where there is more than one thing. */
function standOf(cell: Element, telling: Telling, toBlocks: ToBlocks): Element[] {
  const head = findElement(cell, (node) => hasClass(node, "actor"));
  const who: ElementContent[] =
    head === undefined ? [] : [element("strong", [...phrasesOf(head.children, telling), text(":")])];
  const blocks = toBlocks(
    cell.children.filter((one) => one !== head),
    telling,
  );
  const [first] = blocks;
  const plain = findElement(cell, (node) => hasClass(node, "row")) === undefined;
  if (plain && first !== undefined) return [element("p", [...who, text(" "), ...first.children]), ...blocks.slice(1)];
  return [
    element("p", who),
    element(
      "ul",
      blocks.map((block) => element("li", [block])),
    ),
  ];
}

/** Such a table as text: each row under a heading, its cells one after another. */
const toldRows = (table: Element, telling: Telling, toBlocks: ToBlocks): Element[] =>
  elementsOf(table)
    .filter((one) => one.tagName === "tbody")
    .flatMap(rowsIn)
    .flatMap((row) =>
      elementsOf(row).flatMap((cell) =>
        cell.tagName === "th" ? [element("h3", phrasesOf(cell.children, telling))] : standOf(cell, telling, toBlocks),
      ),
    );

/** The cells of a row; where one above spans it, an empty one. */
function cellsOf(row: Element, spans: Map<number, number>, telling: Telling): Element[] {
  const cells: Element[] = [];
  for (const cell of elementsOf(row)) {
    while ((spans.get(cells.length) ?? 0) > 0) {
      spans.set(cells.length, (spans.get(cells.length) ?? 0) - 1);
      cells.push(element("td", []));
    }
    const span = Number(cell.properties["rowSpan"] ?? 1);
    if (span > 1) spans.set(cells.length, span - 1);
    cells.push(element("td", phrasesOf(cell.children, telling)));
  }
  return cells;
}

/** A table as a table of plain lines, its head first, which may be empty; one whose cells hold paragraphs as headings and lists. */
export function plainTables(table: Element, telling: Telling, toBlocks: ToBlocks): Element[] {
  if (isOfBlocks(table)) return toldRows(table, telling, toBlocks);
  const head = elementsOf(table)
    .filter((one) => one.tagName === "thead")
    .flatMap(rowsIn);
  const body = rowsIn(table).filter((row) => !head.includes(row));
  const spans = new Map<number, number>();
  const rows = body.map((row) => cellsOf(row, spans, telling)).filter((cells) => !cells.every(isBlank));
  const [first] = rows;
  if (first === undefined) return [];
  const heads = head[0] === undefined ? first.map(() => element("td", [])) : cellsOf(head[0], new Map(), telling);
  const asRow = (cells: Element[], tagName: "th" | "td"): Element =>
    element(
      "tr",
      cells.map((cell) => element(tagName, cell.children)),
    );
  return [
    element("table", [
      element("thead", [asRow(heads, "th")]),
      element(
        "tbody",
        rows.map((cells) => asRow(cells, "td")),
      ),
    ]),
  ];
}

/** The words of each cell of a plain table, row by row; the first row is its head. */
export const cellsIn = (table: Element): Element[][] => rowsIn(table).map(elementsOf);

/** True where a table has no words in its head. */
export const isHeadless = (table: Element): boolean => (cellsIn(table)[0] ?? []).every((cell) => textOf(cell) === "");
