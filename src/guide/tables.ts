import type { Html, PhrasingContent, RootContent, Table, TableCell } from "mdast";

/** A cell: text as it is, or phrases. */
export type Cell = string | readonly PhrasingContent[];

export const text = (value: string): PhrasingContent => ({ type: "text", value });
export const code = (value: string): PhrasingContent => ({ type: "inlineCode", value });
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
export const link = (url: string, value: string): PhrasingContent => ({ type: "link", url, children: [text(value)] });

const lineBreak: Html = { type: "html", value: "<br>" };

/** Lines one below the other within a cell, which Markdown can only part by HTML. */
export const lines = (all: readonly string[]): PhrasingContent[] =>
  all.flatMap((line, index) => (index === 0 ? [text(line)] : [lineBreak, text(line)]));

const cell = (content: Cell): TableCell => ({
  type: "tableCell",
  children: typeof content === "string" ? [text(content)] : [...content],
});

/** A table of Markdown, its head first. */
export const table = (rows: readonly (readonly Cell[])[]): Table => ({
  type: "table",
  children: rows.map((row) => ({ type: "tableRow", children: row.map(cell) })),
});

/** A heading of the guide. */
export const heading = (depth: 3 | 4, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [text(value)],
});
