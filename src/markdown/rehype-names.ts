import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { SKIP, visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import type { LinkedRun } from "./context.ts";

/**
 * Names of profiles in → the first of each in a section links to its page. A section begins at every
 * heading. Nothing is linked inside a heading, a quotation or another link, or on the profile's own page.
 */
export function rehypeNames() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    if (context === undefined) return;
    const own = context.self === undefined ? [] : [context.self];
    const seen = context.linked ?? new Set<string>();
    own.forEach((slug) => seen.add(slug));
    for (const block of tree.children) {
      if (block.type === "element" && block.tagName === "h2") {
        seen.clear();
        own.forEach((slug) => seen.add(slug));
      } else linkNames(block, seen, context.findNames);
    }
  };
}

/** Links the names within one block that `seen` does not hold yet, and adds them to it. */
export function linkNames(block: RootContent, seen: Set<string>, findNames: (text: string) => LinkedRun[]): void {
  visitParents(block, "text", (node: Text, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined || !("children" in parent)) return undefined;
    const inside = ancestors.find((one) => one.type === "element" && (one.tagName === "a" || one.tagName === "q"));
    if (inside?.type === "element") {
      const { href } = inside.properties;
      for (const run of findNames(node.value)) if (href !== undefined && run.href === href) seen.add(run.slug);
      return undefined;
    }
    const pieces: ElementContent[] = [];
    let from = 0;
    for (const run of findNames(node.value)) {
      if (run.href === undefined || seen.has(run.slug)) continue;
      seen.add(run.slug);
      const link: Element = {
        type: "element",
        tagName: "a",
        properties: { href: run.href, interestfor: run.preview },
        children: [{ type: "text", value: node.value.slice(run.start, run.end) }],
      };
      pieces.push({ type: "text", value: node.value.slice(from, run.start) }, link);
      from = run.end;
    }
    if (pieces.length === 0) return undefined;
    pieces.push({ type: "text", value: node.value.slice(from) });
    const index = parent.children.indexOf(node as never);
    parent.children.splice(index, 1, ...(pieces as never[]));
    return [SKIP, index + pieces.length];
  });
}
