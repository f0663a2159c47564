import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { catalogue } from "../errors/catalogue.ts";
import { problem } from "../errors/problem.ts";

/** `[the talks](event:2019-12-20-talks)` in → a link to that entry's address from the site's root out. */
export function remarkEntryLinks() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    visit(tree, "link", (node) => {
      if (context === undefined || node.url.startsWith("evidence:")) return;
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (node.title)
        context.report(problem({ file: context.file, line, column }, catalogue.badLink(`${node.url} "${node.title}"`)));
      node.title = undefined;
      const link = context.linkOf(node.url, { file: context.file, line, column });
      node.url = link?.href ?? "#";
      if (link?.preview !== undefined) node.data = { hProperties: { interestfor: link.preview } };
    });
  };
}
