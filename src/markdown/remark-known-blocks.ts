import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { catalogue } from "../errors/catalogue.ts";
import { problem } from "../errors/problem.ts";

const BLOCKS = new Set(["yaml", "heading", "paragraph", "list", "listItem"]);
const INLINE = new Set(["text", "emphasis", "strong", "link", "break"]);
const VALID = ["paragraphs", "- lists", "## headings", "*emphasis*", "**strong emphasis**", "links"] as const;

/** The end of an element whose beginning is reported already. */
const isClosingTag = (node: Nodes): boolean => node.type === "html" && /^<\/[^>]*>$/.test(node.value);

/**
 * Markdown in → the same Markdown out, less what has no place in a brief, event or profile: raw
 * HTML, pictures, tables, code, block quotations, nested lists, definitions. Each is reported where
 * it stands.
 */
export function remarkKnownBlocks() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    const allowed = (node: Nodes, parent: Nodes): boolean => {
      if (parent.type === "listItem") return node === parent.children[0] && node.type === "paragraph";
      if (INLINE.has(node.type)) return true;
      if (node.type === "heading") return node.depth === 2 && parent.type === "root";
      if (node.type === "list") return node.ordered !== true && parent.type === "root";
      return BLOCKS.has(node.type);
    };
    /** A heading is no claim: what a link in it says stays, and the link is reported. */
    const unlink = (node: Nodes): Nodes[] => {
      if (node.type !== "link" || context === undefined) return [node];
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      context.report(problem({ file: context.file, line, column }, catalogue.linkInHeading(toString(node))));
      return node.children;
    };
    const prune = (parent: Nodes): void => {
      if (!("children" in parent)) return;
      const children: Nodes[] = parent.children;
      const unlinked = parent.type === "heading" ? children.flatMap(unlink) : children;
      const kept = unlinked.filter((node) => {
        if (allowed(node, parent)) return true;
        if (isClosingTag(node)) return false;
        const start = node.position?.start ?? { line: 1, column: 1 };
        const message = node.type === "html" ? catalogue.rawHtml(node.value) : catalogue.unknownBlock(node.type, VALID);
        context?.report(problem({ file: context.file, line: start.line, column: start.column }, message));
        return false;
      });
      children.splice(0, children.length, ...kept);
      kept.forEach(prune);
    };
    prune(tree);
  };
}
