import GithubSlugger from "github-slugger";
import type { List, ListItem, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { link } from "./tables.ts";

const listOf = (children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });

const itemOf = (url: string, words: string): ListItem => ({
  type: "listItem",
  spread: false,
  children: [{ type: "paragraph", children: [link(url, words)] }],
});

/** The guide's headings below its title, as links to them, those of the third order below those of the second. */
export function contentsOf(guide: Root): List {
  const slugger = new GithubSlugger();
  const contents = listOf([]);
  for (const node of guide.children) {
    if (node.type !== "heading") continue;
    const words = toString(node);
    const item = itemOf(`#${slugger.slug(words)}`, words);
    const above = contents.children.at(-1);
    if (node.depth === 2) contents.children.push(item);
    if (node.depth !== 3 || above === undefined) continue;
    const below = above.children[1];
    if (below?.type === "list") below.children.push(item);
    else above.children.push(listOf([item]));
  }
  return contents;
}
