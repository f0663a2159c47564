import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/** `[the talks](event:2019-12-20-talks)` in → a link to that entry's address from the site's root out. */
export function remarkEntryLinks() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    visit(tree, "link", (node) => {
      if (context === undefined || node.url.startsWith("evidence:")) return;
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      node.url = context.hrefOf(node.url, { file: context.file, line, column }) ?? "#";
    });
  };
}
