import type { Nodes, Paragraph, RootContent, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import { DOUBLE_MARK } from "../../words/marks.ts";
import type { ReadChapter, ReadNote } from "../plain/read-chapter.ts";
import { isUnitName } from "../plain/units.ts";
import { partsBetweenRules } from "./rules.ts";
import { markdown } from "./to-markdown.ts";

/** Round words that hold marks and are no quotation, as the plain text has it. */
const APART: Readonly<Record<string, string>> = { emphasis: "_", inlineCode: "`" };

function wordsOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "footnoteReference") return `[${node.identifier.slice(node.identifier.lastIndexOf("-") + 1)}]`;
  const words = "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "";
  const apart = DOUBLE_MARK.test(words) ? (APART[node.type] ?? "") : "";
  return `${apart}${words}${apart}`;
}

function readBlock(node: Paragraph | TableRow, chapter: ReadChapter): void {
  const [first, ...rest] = node.children;
  const name = first?.type === "strong" ? wordsOf(first) : "";
  if (isUnitName(name)) chapter.units.push({ name, words: rest.map(wordsOf).join("").trim() });
  else chapter.blocks.push(wordsOf(node));
}

function readNote(identifier: string, children: readonly Nodes[]): ReadNote {
  const [head = "", ...lines] = children.map(wordsOf).join("\n").split("\n");
  return { number: Number(identifier.slice(identifier.lastIndexOf("-") + 1)), head, lines };
}

function readPage(nodes: readonly RootContent[]): ReadChapter {
  const chapter: ReadChapter = { title: "", units: [], blocks: [], notes: [] };
  for (const node of nodes) {
    if (node.type === "heading" && chapter.title === "") chapter.title = wordsOf(node);
    else if (node.type === "footnoteDefinition") chapter.notes.push(readNote(node.identifier, node.children));
    else
      visit(node, (inner) => {
        if (inner.type === "paragraph" || inner.type === "tableRow") readBlock(inner, chapter);
      });
  }
  return chapter;
}

/** Reads a single page back: a text without a rule before it. */
export const readMarkdownPage = (text: string): ReadChapter => readPage(markdown.parse(text).children);

/** Reads the pages of a Markdown text back: what stands behind each rule. */
export const readMarkdown = (text: string): ReadChapter[] => partsBetweenRules(text).slice(1).map(readMarkdownPage);
