import type { Nodes, Root } from "hast";
import type { VFile } from "vfile";
import { claimOf, claimsWithin } from "./hast-claims.ts";

/**
 * A space that does not break, so that "1994" and "2" stay two words to whoever copies, hears or looks for
 * them; not the narrow one, which joins the words on its sides (UAX 29, ExtendNumLet).
 */
const SPACE = "\u00a0";

/**
 * A block with two claims or more in → each claim followed by its number, `<sup>2</sup>`, which
 * its evidence carries too. A block with one claim stays as it is, its evidence stands beside it;
 * unless the page numbers all its claims.
 */
export function rehypeClaimNumbers() {
  return (tree: Root, file: VFile): void => {
    const least = file.data.prose?.numberAll === true ? 1 : 2;
    const blocks = tree.children.flatMap((node): Nodes[] =>
      node.type === "element" && node.tagName === "ul" ? node.children : [node],
    );
    for (const block of blocks) {
      const claims = claimsWithin(block);
      if (claims.length < least) continue;
      for (const claim of claims) {
        claim.children.push({
          type: "element",
          tagName: "sup",
          properties: {},
          children: [{ type: "text", value: `${SPACE}${claimOf(claim)}` }],
        });
      }
    }
  };
}
