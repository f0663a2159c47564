import type { Element, Nodes, Root } from "hast";
import { copyWithout } from "../tree/copy.ts";
import { EXIT, visit } from "../tree/walk.ts";
import type { StagedPage } from "../after-build/pages.ts";
import { absoluteFrom } from "../urls/relative.ts";
import { headOf, homeOfPart, isArticle, isBrief, isProfile, isTimelinePart, routes } from "../urls/routes.ts";

import { settingOf, type Setting } from "../words/setting.ts";

/** What is known of a chapter before its page is copied. */
export interface ListedChapter {
  /** The address of its page on the site. */
  route: string;
  title: string;
  /** How the title is marked, where it is of another language than the site. */
  setting: Setting;
  /** 1 for a page of the first order, 2 for one below it: a profile, a part of the timeline. */
  depth: 1 | 2;
  /** The `<main>` of the page itself. */
  shown: Element;
}

/** A page of the site as a chapter of an edition. */
export interface Chapter extends Omit<ListedChapter, "shown"> {
  /** A copy of the page's `<main>`, without what only a site has (`data-site`). */
  main: Element;
}

/** A kind of page, and the pages where the site lists those of the kind, on themselves or on their parts: in that order they are read. */
interface Kind {
  is: (route: string) => boolean;
  listedOn?: readonly string[];
}

/** A part of a list that belongs to a page. */
const isPartOf = (home: string) => (route: string) => homeOfPart(route) === home;

/** In the order of reading: what says most first, what it rests on last. */
const KINDS: readonly Kind[] = [
  { is: (route) => route === routes.home },
  { is: (route) => route === routes.briefs },
  { is: isPartOf(routes.briefs) },
  { is: isBrief, listedOn: [routes.home, routes.briefs] },
  { is: (route) => route === routes.timeline },
  { is: isTimelinePart, listedOn: [routes.timeline] },
  { is: (route) => route === routes.disagreements },
  { is: isPartOf(routes.disagreements) },
  { is: (route) => route === routes.map },
  { is: isPartOf(routes.map) },
  { is: (route) => route === routes.profiles },
  { is: isPartOf(routes.profiles) },
  { is: isProfile, listedOn: [routes.profiles] },
  { is: isArticle, listedOn: [routes.sources] },
  { is: (route) => route === routes.sources },
  { is: isPartOf(routes.sources) },
  { is: (route) => route === routes.method },
  { is: isPartOf(routes.method) },
  { is: (route) => route === routes.search },
  { is: isPartOf(routes.search) },
];

const collator = new Intl.Collator("en", { numeric: true });

/** The addresses to which a page leads, in the order of the page. */
function listedOn({ route, tree }: StagedPage): string[] {
  const found = new Set<string>();
  const main = findElement(tree, (node) => node.tagName === "main");
  visit(main ?? tree, "element", ({ properties: { href } }) => {
    if (typeof href === "string") found.add(absoluteFrom(route, href) ?? "");
  });
  return [...found];
}

/** The pages that are chapters, in the order of reading. */
function inOrder(pages: readonly StagedPage[]): StagedPage[] {
  const unlisted = Number.MAX_SAFE_INTEGER;
  const byRoute = (a: StagedPage, b: StagedPage): number => collator.compare(bare(a.route), bare(b.route));
  return KINDS.flatMap(({ is, listedOn: homes = [] }) => {
    const lists = homes.flatMap((home) => [
      ...pages.filter(({ route }) => route === home),
      ...pages.filter(({ route }) => homeOfPart(route) === home).sort(byRoute),
    ]);
    const listed = new Set(lists.flatMap(listedOn));
    const ranks = new Map([...listed].map((route, rank) => [route, rank]));
    // A page that goes on with another is listed as that is.
    const rankOf = ({ route }: StagedPage): number => ranks.get(headOf(route)) ?? unlisted;
    return pages.filter(({ route }) => is(route)).sort((a, b) => rankOf(a) - rankOf(b) || byRoute(a, b));
  });
}

/** An address without its ending, for a page comes before those that go on with it. */
const bare = (route: string): string => route.slice(0, -".html".length);

/** True of an element that has a class. */
export const hasClass = (node: Nodes, name: string): boolean =>
  node.type === "element" && Array.isArray(node.properties["className"]) && node.properties["className"].includes(name);

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
    if (!fits(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Takes elements out of a tree, and all that is in them. */
export function takeOut(tree: Root | Element, fits: (node: Element) => boolean): void {
  visit(tree, "element", (node, index, parent) => {
    if (!fits(node) || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** True of a page below another: a profile, a part of the timeline or of another list, a page that goes on with an article. */
const isBelow = (route: string): boolean =>
  isTimelinePart(route) || isProfile(route) || homeOfPart(route) !== undefined || headOf(route) !== route;

function listed({ route, tree }: StagedPage): ListedChapter[] {
  const shown = findElement(tree, (node) => node.tagName === "main");
  const heading = findElement(tree, (node) => node.tagName === "h1");
  if (shown === undefined || heading === undefined) return [];
  const lang = (node: Element | undefined): string => String(node?.properties["lang"] ?? "");
  const own = lang(heading);
  const around = lang(findElement(tree, (node) => node.tagName === "html"));
  const setting = own === "" || around === "" ? {} : settingOf(own, around);
  return [{ route, title: textOf(heading), setting, depth: isBelow(route) ? 2 : 1, shown }];
}

/**
 * What the chapters of a site are, in the order of reading; profiles, briefs and articles in the order in
 * which the site lists them. The page of the editions and the one for
 * unknown addresses are no chapters.
 */
export const listChapters = (pages: readonly StagedPage[]): ListedChapter[] => inOrder(pages).flatMap(listed);

/** A chapter with a copy of its page, which may be changed. */
export const chapterOf = ({ shown, ...known }: ListedChapter): Chapter => ({
  ...known,
  main: copyWithout(shown, ({ properties }) => properties["dataSite"] !== undefined),
});

/** The pages of a site as chapters, in the order of reading. */
export const chaptersOf = (pages: readonly StagedPage[]): Chapter[] => listChapters(pages).map(chapterOf);
