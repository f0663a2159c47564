import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { noteOf } from "../../editions/notes.ts";
import type { PlainChapter } from "../../editions/plain/plain-chapter.ts";
import { element, text } from "../../editions/plain/tree.ts";
import { isOutside } from "../../after-build/check-links.ts";

/** The attribute by which an element leads somewhere. */
const LEADS: Readonly<Record<string, string>> = { a: "href", q: "cite" };

/**
 * Nodes with full addresses and nothing that a page alone needs: no ids, which would clash with those of other
 * entries, no classes and no marks of ours but those of [sic].
 */
function outward(nodes: readonly ElementContent[], address: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const number = noteOf(node);
    if (number !== undefined) return [element("sup", [text(`[${number}]`)])];
    const children = outward(node.children, address);
    const { dataTo, href, dataEditorial, className } = node.properties;
    const leads = LEADS[node.tagName];
    const to =
      typeof dataTo === "string" ? address + encodeURI(dataTo) : isOutside(String(href ?? "")) ? href : undefined;
    return [
      {
        ...element(node.tagName, children),
        properties: {
          ...(leads !== undefined && to !== undefined && { [leads]: to }),
          ...(dataEditorial !== undefined && { className, dataEditorial }),
        },
      },
    ];
  });
}

/** Blocks of a page as HTML that stands anywhere; `address` is that of the site. */
export const htmlOfBlocks = (blocks: readonly Element[], address: string): string =>
  toHtml({ type: "root", children: outward(blocks, address) });

/** A page as HTML that stands anywhere: its words, then its evidence as numbered notes, then its terms. */
export function htmlOfChapter(
  { blocks, notes }: PlainChapter,
  { address, heading, terms }: { address: string; heading: string; terms: readonly string[] },
): string {
  const items = notes.map(({ lines }) => {
    const parted = lines.flatMap((line, index) => (index === 0 ? line : [element("br", []), ...line]));
    return element("li", [element("p", parted)]);
  });
  const evidence = items.length === 0 ? [] : [element("h2", [text(heading)]), element("ol", items)];
  const closing = terms.map((line) => element("p", [text(line)]));
  return htmlOfBlocks([...blocks, ...evidence, ...closing], address);
}
