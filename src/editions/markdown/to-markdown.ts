import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Nodes as Markdown, RootContent, Root as MarkdownRoot } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { slugOf } from "../../urls/routes.ts";
import { textOf } from "../chapters.ts";
import { noteOf } from "../notes.ts";
import type { PlainChapter } from "../plain/plain-chapter.ts";
import { element, text } from "../plain/tree.ts";

/** Reads and writes Markdown with the tables and footnotes of GitHub's. */
export const markdown = remark()
  .use(remarkGfm)
  .data("settings", { bullet: "-", emphasis: "_", rule: "-", fences: true, listItemIndent: "one" });

/** A chapter on its way: its blocks under a heading of its own, and what its footnotes are called. */
interface Titled {
  chapter: PlainChapter;
  heading: Element;
  blocks: Element[];
  prefix: string;
}

/** Names that are each given once. */
const once = (): ((name: string) => string) => {
  const slugger = new GithubSlugger();
  return (name) => slugger.slug(name);
};

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

function titled(chapter: PlainChapter, depth: number, prefix: string): Titled {
  const shift = (block: Element): Element => {
    if (!isHeading(block)) return block;
    const own = `${chapter.route}#${String(block.properties["id"])}`;
    const children = block.children.flatMap((one) =>
      one.type === "element" && one.properties["dataTo"] === own ? one.children : [one],
    );
    return { ...block, tagName: `h${Number(block.tagName[1]) + depth - 1}`, children };
  };
  return { chapter, prefix, heading: element(`h${depth}`, [text(chapter.title)]), blocks: chapter.blocks.map(shift) };
}

/**
 * The anchors that renderers of Markdown give to headings (those of GitHub), by what leads there on the site:
 * a page to its title, an entry to its heading.
 */
function anchorsOf(chapters: readonly Titled[], before: readonly string[]): Map<string, string> {
  const anchor = once();
  before.forEach((heading) => anchor(heading));
  const anchors = new Map<string, string>();
  for (const { chapter, heading, blocks } of chapters) {
    anchors.set(chapter.route, `#${anchor(textOf(heading))}`);
    for (const block of blocks.filter(isHeading)) {
      const name = `#${anchor(textOf(block))}`;
      const { id } = block.properties;
      if (typeof id === "string") anchors.set(`${chapter.route}#${id}`, name);
    }
  }
  return anchors;
}

/** Where a link leads, by what it leads to on the site; nothing where it is to be plain words. */
type Anchors = Pick<ReadonlyMap<string, string>, "get">;

/** Nodes with links that land, or none; a sentence behind its name in bold. */
function linked(nodes: readonly ElementContent[], anchors: Anchors): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = linked(node.children, anchors);
    const { dataTo, dataUnit } = node.properties;
    if (typeof dataUnit === "string")
      return [element("p", [element("strong", [text(dataUnit)]), text(" "), ...children])];
    if (typeof dataTo !== "string") return [{ ...node, children }];
    const href = anchors.get(dataTo);
    return href === undefined ? children : [{ ...element("a", children), properties: { href } }];
  });
}

const toTree = (children: ElementContent[], prefix: string): RootContent[] => {
  const root: Root = { type: "root", children };
  const tree: Markdown = toMdast(root, {
    handlers: {
      cite: (state, node: Element) => ({ type: "emphasis", children: state.all(node) as never }),
      sup: (state, node: Element) => {
        const number = noteOf(node);
        if (number === undefined) return state.all(node);
        return { type: "footnoteReference", identifier: `${prefix}-${number}`, label: `${prefix}-${number}` };
      },
    },
  });
  visit(tree, "listItem", (item) => {
    if (item.children.every((one, index) => index === 0 || one.type === "list")) item.spread = false;
  });
  visit(tree, "list", (list) => {
    list.spread = list.children.some((item) => item.spread === true);
  });
  return tree.type === "root" ? tree.children : [];
};

function footnotesOf({ chapter, prefix }: Titled, anchors: Anchors): FootnoteDefinition[] {
  return chapter.notes.map(({ number, lines }) => {
    const parted = lines.flatMap((line, index) => (index === 0 ? line : [element("br", []), ...line]));
    const name = `${prefix}-${number}`;
    const children = toTree([element("p", linked(parted, anchors))], prefix) as FootnoteDefinition["children"];
    return { type: "footnoteDefinition", identifier: name, label: name, children };
  });
}

/** What stands before the first chapter. */
export interface Front {
  /** The headings there, in order; no anchor of a chapter may be one of theirs. */
  headings: string[];
  blocks: (anchors: Anchors) => Element[];
}

/**
 * Chapters as one Markdown text, each below a heading of the given order: the evidence as footnotes, links
 * to pages and entries as links to headings, all other links within the site to where `elsewhere` says, or as
 * plain words. `hashLabel` stands before the hash of what each page shows.
 */
export function toMarkdown(
  chapters: readonly PlainChapter[],
  depth: 1 | 2,
  hashLabel: string,
  { front, elsewhere }: { front?: Front; elsewhere?: (to: string) => string } = {},
): string {
  const prefixOf = once();
  const all = chapters.map((chapter) => titled(chapter, depth, prefixOf(slugOf(chapter.route))));
  const within = anchorsOf(all, front?.headings ?? []);
  const anchors: Anchors = { get: (to) => within.get(to) ?? elsewhere?.(to) };
  const root: MarkdownRoot = {
    type: "root",
    children: [
      ...(front === undefined ? [] : toTree(front.blocks(anchors), "")),
      ...all.flatMap((one): RootContent[] => {
        const { kicker, sha256 } = one.chapter;
        const opening = [...(kicker === "" ? [] : [element("p", [text(kicker)])]), one.heading];
        const hash = sha256 === "" ? [] : [element("p", [text(`${hashLabel} `), element("code", [text(sha256)])])];
        return [
          ...(front === undefined ? [] : [{ type: "thematicBreak" } as const]),
          ...toTree(linked([...opening, ...one.blocks, ...hash], anchors), one.prefix),
          ...footnotesOf(one, anchors),
        ];
      }),
    ],
  };
  return markdown.stringify(root);
}
