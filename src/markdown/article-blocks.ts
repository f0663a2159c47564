import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import { catalogue } from "../errors/catalogue.ts";
import { problem, type Problem } from "../errors/problem.ts";
import { readPlainArticle } from "./plain-article.ts";

/** A block of an article's Markdown: its lines are its sentences. */
export interface WrittenBlock {
  kind: "headline" | "heading" | "paragraph" | "caption" | "foot";
  /** `column` is that of its first letter, behind any `# ` or `> `; `written` is what stands in the file from there. */
  lines: { text: string; line: number; column: number; written: string }[];
}

const VALID = ["# headline", "## heading", "paragraphs", "> caption", "--- before the foot line"] as const;
/** What stands in a line before its words: signs of a heading or a caption, and blanks. */
const BEFORE_WORDS = /^(?:[ \t]*(?:>|#{1,2}(?=[ \t])))*[ \t]*/;
const processor = remark().use(remarkFrontmatter).freeze();

/**
 * An article's Markdown → its blocks, line by line, by the parser of Markdown. `# ` is the headline, `## ` a heading, `> ` a
 * caption, what stands after `---` the foot. Anything else, raw HTML above all, is a problem.
 */
export function readMarkdownArticle(file: string, source: string): { blocks: WrittenBlock[]; problems: Problem[] } {
  const blocks: WrittenBlock[] = [];
  const problems: Problem[] = [];
  const sourceLines = source.split("\n");
  let foot = false;

  const refuse = (node: RootContent): void => {
    if (node.type === "html" && /^<\/[^>]*>$/.test(node.value)) return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const message = node.type === "html" ? catalogue.rawHtml(node.value) : catalogue.unknownBlock(node.type, VALID);
    problems.push(problem({ file, line: start.line, column: start.column }, message));
  };

  const textOf = (nodes: readonly PhrasingContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type === "break") return "\n";
        refuse(node);
        return "";
      })
      .join("");

  const add = (kind: WrittenBlock["kind"], node: Paragraph | Extract<RootContent, { type: "heading" }>): void => {
    const first = node.position?.start.line ?? 1;
    const lines = textOf(node.children)
      .split("\n")
      .map((text, index) => {
        const line = first + index;
        const whole = sourceLines[line - 1] ?? "";
        const signs = BEFORE_WORDS.exec(whole)?.[0].length ?? 0;
        return { text: text.trim(), line, column: signs + 1, written: whole.slice(signs).trimEnd() };
      });
    blocks.push({ kind, lines });
  };

  /** A line over a row of dashes is a heading to Markdown; here it would be a lost foot line. */
  const isMarked = (node: RootContent): boolean => source.charAt(node.position?.start.offset ?? 0) === "#";

  for (const node of processor.parse(source).children) {
    if (node.type === "yaml") continue;
    if (node.type === "thematicBreak") foot = true;
    else if (node.type === "heading" && node.depth <= 2 && isMarked(node))
      add(node.depth === 1 ? "headline" : "heading", node);
    else if (node.type === "paragraph") add(foot ? "foot" : "paragraph", node);
    else if (node.type === "blockquote") {
      for (const child of node.children) {
        if (child.type === "paragraph") add("caption", child);
        else refuse(child);
      }
    } else refuse(node);
  }
  return { blocks, problems };
}

/** An article's Markdown → its blocks: read as plain lines where it is no more than these. */
export function readArticleBlocks(file: string, source: string): { blocks: WrittenBlock[]; problems: Problem[] } {
  const plain = readPlainArticle(source);
  return plain === undefined ? readMarkdownArticle(file, source) : { blocks: plain, problems: [] };
}
