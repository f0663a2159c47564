import type { Element, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Place } from "../errors/problem.ts";
import type { ProseContext } from "./context.ts";
import { claimOf, claimProperties, claimsWithin } from "./hast-claims.ts";
import { readPlainProse } from "./plain-prose.ts";
import { rehypeClaimNumbers } from "./rehype-claim-numbers.ts";
import { rehypeJoiningWords } from "./rehype-joining-words.ts";
import { rehypeNames } from "./rehype-names.ts";
import { rehypeQuotations } from "./rehype-quotations.ts";
import { remarkClaims } from "./remark-claims.ts";
import { remarkEntryLinks } from "./remark-entry-links.ts";
import { remarkKnownBlocks } from "./remark-known-blocks.ts";

/** A paragraph or list item as HTML, with the numbers of its claims. */
export interface RenderedBlock {
  kind: "paragraph" | "item";
  html: string;
  text: string;
  claims: number[];
  at: () => Place;
}

export interface RenderedSection {
  title: string | undefined;
  at: () => Place;
  blocks: RenderedBlock[];
}

/**
 * The order matters: what has no place goes first, so that no plugin sees it; claims are registered
 * before other links are resolved; quotations are set before names, so that nothing is linked inside
 * the source's words; joining words are looked at before names become links in them; numbers come last, so that no plugin takes them for text.
 */
export const fromMarkdown = remark().use(remarkFrontmatter).freeze();
const toHast = unified().use(remarkKnownBlocks).use(remarkClaims).use(remarkEntryLinks).use(remarkRehype).freeze();
const inHast = unified()
  .use(rehypeQuotations)
  .use(rehypeJoiningWords)
  .use(rehypeNames)
  .use(rehypeClaimNumbers)
  .freeze();

const placeIn = (file: string, node: Element) => (): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
};

function asBlock(node: Element, kind: RenderedBlock["kind"], at: () => Place): RenderedBlock {
  const claims = claimsWithin(node);
  const numbers = claims.flatMap((claim) => claimOf(claim) ?? []);
  for (const claim of claims) delete claim.properties["dataClaim"];
  const paragraph = node.children.find((child) => child.type === "element" && child.tagName === "p");
  const inner = paragraph?.type === "element" ? paragraph : node;
  return {
    kind,
    html: toHtml(inner.children).trim(),
    text: toString(node).trim(),
    claims: numbers,
    at,
  };
}

const isElement = (node: RootContent): node is Element => node.type === "element";

/** The Markdown of a brief, event or profile → sections of blocks, ready to be laid out with their evidence. */
export function renderProse(source: string, context: ProseContext): RenderedSection[] {
  const file = new VFile({ value: source, path: context.file, data: { prose: context } });
  const written = readPlainProse(source) ?? fromMarkdown.parse(file);
  const tree = inHast.runSync(toHast.runSync(written, file) as Root, file) as Root;
  const sections: RenderedSection[] = [];
  const add = (node: Element, block: RenderedBlock): void => {
    const last = sections.at(-1);
    if (last === undefined) sections.push({ title: undefined, at: placeIn(context.file, node), blocks: [block] });
    else last.blocks.push(block);
  };
  for (const node of tree.children.filter(isElement)) {
    const at = placeIn(context.file, node);
    if (node.tagName === "h2") sections.push({ title: toString(node), at, blocks: [] });
    else if (node.tagName === "ul") {
      for (const item of node.children.filter((one) => one.type === "element")) {
        add(item, asBlock(item, "item", placeIn(context.file, item)));
      }
    } else if (node.children.length > 0) add(node, asBlock(node, "paragraph", at));
  }
  return sections;
}

/**
 * A claim written in front matter, in plain text → its block. `at` gives the place of its field, and
 * `linked` the profiles that its section has linked already.
 */
export function renderPlainClaim(
  text: string,
  claim: number,
  at: () => Place,
  linked: Set<string>,
  context: ProseContext,
): RenderedBlock {
  const span: Element = {
    type: "element",
    tagName: "span",
    properties: claimProperties(claim, context.claimId(claim)),
    children: [{ type: "text", value: text }],
  };
  const block: Element = { type: "element", tagName: "p", properties: {}, children: [span] };
  const file = new VFile({ path: context.file, data: { prose: { ...context, fieldPlace: at, linked } } });
  const root: Root = { type: "root", children: [block] };
  const tree = inHast.runSync(root, file) as Root;
  return asBlock(tree.children.filter(isElement)[0] ?? block, "paragraph", at);
}
