import type { Element, Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { StagedPage } from "../after-build/pages.ts";
import { isProfile, isTimelinePart, routes } from "../urls/routes.ts";

/** A page of the site as a chapter of an edition. */
export interface Chapter {
  /** The address of its page on the site. */
  route: string;
  title: string;
  /** 1 for a page of the first order, 2 for one below it: a profile, a part of the timeline. */
  depth: 1 | 2;
  /** A copy of the page's `<main>`, without what only a site has (`data-site`). */
  main: Element;
}

/** In the order of reading: what says most first, what it rests on last. */
const ORDER: readonly ((route: string) => boolean)[] = [
  (route) => route === routes.home,
  (route) => route.startsWith("/briefs/"),
  (route) => route === routes.timeline,
  isTimelinePart,
  (route) => route === routes.map,
  (route) => route === routes.profiles,
  isProfile,
  (route) => route.startsWith("/articles/"),
  (route) => route === routes.sources,
  (route) => route === routes.method,
  (route) => route === routes.search,
];

const placeOf = (route: string): number => ORDER.findIndex((is) => is(route));

const collator = new Intl.Collator("en", { numeric: true });

/** By their addresses without the ending, so that the first part of a page stands before its second. */
const byAddress = (a: string, b: string): number =>
  collator.compare(a.slice(0, -".html".length), b.slice(0, -".html".length));

/** The words of an element, white space folded. */
export function textOf(node: Nodes): string {
  const read = (one: Nodes): string =>
    one.type === "text" ? one.value : "children" in one ? one.children.map(read).join("") : "";
  return read(node).replace(/\s+/g, " ").trim();
}

/** The first element of a tree that fits. */
export function findElement(tree: Nodes, fits: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (node) => {
    if (fits(node)) found ??= node;
  });
  return found;
}

/** Takes elements out of a tree, and all that is in them. */
export function takeOut(tree: Root | Element, fits: (node: Element) => boolean): void {
  visit(tree, "element", (node, index, parent) => {
    if (!fits(node) || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function chapterOf({ route, tree }: StagedPage): Chapter[] {
  const found = findElement(tree, (node) => node.tagName === "main");
  const heading = findElement(tree, (node) => node.tagName === "h1");
  if (found === undefined || heading === undefined) return [];
  const main = structuredClone(found);
  takeOut(main, ({ properties }) => properties["dataSite"] !== undefined);
  return [{ route, title: textOf(heading), depth: isTimelinePart(route) || isProfile(route) ? 2 : 1, main }];
}

/**
 * The pages of a site as chapters, in the order of reading. The page of the editions and the one for
 * unknown addresses are no chapters.
 */
export const chaptersOf = (pages: readonly StagedPage[]): Chapter[] =>
  pages
    .filter(({ route }) => placeOf(route) >= 0)
    .toSorted((a, b) => placeOf(a.route) - placeOf(b.route) || byAddress(a.route, b.route))
    .flatMap(chapterOf);
