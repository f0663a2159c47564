import type { Nodes, Root, Text } from "hast";
import { toString } from "hast-util-to-string";
import { SKIP, visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { catalogue } from "../errors/catalogue.ts";
import { problem } from "../errors/problem.ts";
import { DOUBLE_MARK, MARKED_WORDS, SINGLE_MARKED_WORDS } from "../words/marks.ts";
import { claimOf } from "./hast-claims.ts";
import { placeInText, pointInText } from "./offset-in-source.ts";

/** A link to evidence that Markdown left standing as text. */
const BROKEN = /\[?[^[\]]{0,200}\]\(evidence:[^)]*\)?/;

const hasBroken = (text: string): boolean => text.includes("](evidence:");

const isBlock = (node: Nodes): boolean => node.type === "element" && /^(?:p|li|h2)$/.test(node.tagName);

/**
 * `Putin called it “a huge work”` inside a claim in → `Putin called it <q cite="…#s18">a huge
 * work</q>` out, where the claim's own evidence holds the words. Double quotation marks anywhere
 * else are handed over, as a term or a mistake; single ones round words are reported: nothing stands
 * between marks that was not compared with its source.
 */
export function rehypeQuotations() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.prose;
    if (context === undefined) return;
    visitParents(tree, "text", (node: Text, ancestors) => {
      const marked = DOUBLE_MARK.test(node.value);
      const pair = MARKED_WORDS.exec(node.value);
      const singles = [...node.value.slice(0, pair?.index).matchAll(new RegExp(SINGLE_MARKED_WORDS, "gu"))];
      if (!marked && !hasBroken(node.value) && singles.length === 0) return undefined;
      const at = (offset = 0) => context.fieldPlace?.() ?? placeInText(file, node, offset);
      const broken = hasBroken(node.value) ? BROKEN.exec(node.value) : null;
      if (broken !== null) {
        context.report(problem(at(broken.index), catalogue.brokenClaim(broken[0])));
        return undefined;
      }
      for (const { index, 0: words } of singles) context.report(problem(at(index), catalogue.singleMarks(words)));
      if (!marked) return undefined;
      const claim = ancestors.map(claimOf).findLast((found) => found !== undefined);
      const parent = ancestors.at(-1);
      if (pair === null) {
        context.report(problem(at(), catalogue.looseQuotation(node.value.trim())));
        return undefined;
      }
      const place = () => at(pair.index);
      const quoted = claim === undefined ? undefined : context.quoteInClaim(claim, pair[0], place);
      if (claim === undefined) context.looseMarks(pair[0], toString(ancestors.findLast(isBlock) ?? node), place);
      if (parent === undefined || !("children" in parent)) return undefined;
      const pieces = quoted ?? [{ type: "text", value: pair[0] } as const];
      const before: Text = { ...node, value: node.value.slice(0, pair.index) };
      const end = pair.index + pair[0].length;
      const after: Text = { ...node, value: node.value.slice(end) };
      if (node.position !== undefined) after.position = { start: pointInText(file, node, end), end: node.position.end };
      const index = parent.children.indexOf(node as never);
      parent.children.splice(index, 1, ...([before, ...pieces, after] as never[]));
      return [SKIP, index + pieces.length + 1];
    });
  };
}
