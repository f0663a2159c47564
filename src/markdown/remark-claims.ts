import type { Link, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { claimProperties } from "./hast-claims.ts";
import { placeOfOffset } from "../errors/position.ts";

const SCHEME = "evidence:";

/**
 * `[what it says](evidence:article "the words")` in → `<span class="claim">what it says</span>` out,
 * with the claim registered. A span, so that a link to a profile may stand inside it.
 */
export function remarkClaims() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    if (context === undefined) return;
    const source = String(file.value);

    const evidencePlace = (node: Link) => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      const raw = source.slice(start, end);
      const address = raw.lastIndexOf(`](${SCHEME}`) + 2;
      const quote = node.title ? raw.indexOf('"', address) + 1 : 0;
      return placeOfOffset(context.file, source, start + (quote > 0 ? quote : Math.max(0, address)));
    };

    visit(tree, "link", (node) => {
      if (!node.url.startsWith(SCHEME)) return;
      const start = node.position?.start ?? { line: 1, column: 1 };
      const claim = context.addClaim({
        keys: node.url.slice(SCHEME.length).split(","),
        quote: node.title ?? undefined,
        text: toString(node),
        place: { file: context.file, line: start.line, column: start.column },
        evidencePlace: () => evidencePlace(node),
      });
      node.data = {
        hName: "span",
        hProperties: {
          ...(claim === undefined ? {} : claimProperties(claim, context.claimId(claim))),
          href: undefined,
          title: undefined,
        },
      };
    });
  };
}
