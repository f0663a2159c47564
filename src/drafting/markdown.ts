import type { Paragraph, Root, RootContent } from "mdast";
import { remark } from "remark";
import type { DraftBlock } from "./blocks.ts";

const writer = remark().data("settings", { rule: "-" }).freeze();

const paragraph = (text: string): Paragraph => ({ type: "paragraph", children: [{ type: "text", value: text }] });

function nodeOf({ kind, lines }: DraftBlock): RootContent {
  const text = lines.map((line) => line.text).join("\n");
  if (kind === "caption") return { type: "blockquote", children: [paragraph(text)] };
  if (kind === "paragraph" || kind === "foot") return paragraph(text);
  return { type: "heading", depth: kind === "headline" ? 1 : 2, children: [{ type: "text", value: text }] };
}

/** Blocks → Markdown, one sentence a line; a sign that would mean something to Markdown is escaped. */
export function writeMarkdown(blocks: readonly DraftBlock[]): string {
  const foot = blocks.findIndex(({ kind }) => kind === "foot");
  const children = blocks.map(nodeOf);
  if (foot !== -1) children.splice(foot, 0, { type: "thematicBreak" });
  const root: Root = { type: "root", children };
  return writer.stringify(root);
}
