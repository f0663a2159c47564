import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { visit } from "../../tree/walk.ts";
import { figureOf } from "../../after-build/page-hash.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { isPreview } from "../../urls/preview.ts";
import { routes } from "../../urls/routes.ts";
import { settingOf } from "../../words/setting.ts";
import type { Words } from "../../words/words.ts";
import type { Book, EditionFacts } from "../book.ts";
import { findElement, hasClass, takeOut, type Chapter } from "../chapters.ts";
import { lineWithTitle } from "../foreign-title.ts";
import { keyOf } from "./addresses.ts";
import { labelOf } from "./labels.ts";

/** Ids of the file's own parts; a page's part has that of its page. */
const CONTENTS = "contents_";
const COLOPHON = "colophon_";

/** The masthead of a page without its ways to other pages, as the title of the whole. */
export function mastheadOf(page: Root): Element {
  const found = findElement(page, ({ tagName }) => tagName === "header");
  const masthead = found === undefined ? h("header") : structuredClone(found);
  takeOut(masthead, ({ tagName }) => tagName === "nav");
  const name = findElement(masthead, (node) => hasClass(node, "name"));
  if (name !== undefined) {
    name.tagName = "h1";
    delete name.properties["href"];
  }
  return masthead;
}

/** The skip link of a page, past the contents to the first chapter. */
export function skipLinkOf(page: Root, [first]: readonly Chapter[]): Element[] {
  const found = findElement(page, (node) => hasClass(node, "skip"));
  if (found === undefined || first === undefined) return [];
  const link = structuredClone(found);
  link.properties["href"] = `#${keyOf(first.route)}`;
  return [link];
}

/** The previews that the pages have in their feet, each once. */
export function previewsOf(pages: readonly StagedPage[]): Element[] {
  const previews = new Map<string, Element>();
  for (const { tree } of pages) {
    visit(tree, "element", (node) => {
      const { id } = node.properties;
      if (typeof id === "string" && isPreview(id) && !previews.has(id)) previews.set(id, structuredClone(node));
    });
  }
  return [...previews].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, preview]) => preview);
}

/** Chapters with those that stand below each. */
function nested(chapters: readonly Chapter[]): { chapter: Chapter; below: Chapter[] }[] {
  const top: { chapter: Chapter; below: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = top.at(-1);
    if (chapter.depth === 1 || last === undefined) top.push({ chapter, below: [] });
    else last.below.push(chapter);
  }
  return top;
}

const linkTo = ({ route, title, setting }: Chapter): Element => h("a", { href: `#${keyOf(route)}`, ...setting }, title);

/** The contents: every page with what stands below it, and the colophon. */
export function contentsOf(chapters: readonly Chapter[], words: Words, { description }: EditionFacts): Element {
  const { contents, colophon } = words.editions;
  const items = nested(chapters).map(({ chapter, below }) => {
    const label = labelOf(chapter, words);
    return h("li.row", [
      label === undefined ? undefined : h("span.label", label),
      linkTo(chapter),
      below.length === 0
        ? undefined
        : h(
            "ol",
            below.map((one) => h("li", [linkTo(one)])),
          ),
    ]);
  });
  return h("nav.sheet", { id: CONTENTS, ariaLabel: contents }, [
    h("p.lead", description),
    h("h2", contents),
    h("ol", [...items, h("li.row", [h("a", { href: `#${COLOPHON}` }, colophon)])]),
  ]);
}

/** The foot of a page's part: the hash of the page's words. */
export function footOf({ tree }: StagedPage, words: Words): Element {
  const hash = figureOf(tree, "page-hash")?.children ?? [];
  return h("p.signed.label", [`${words.footer.hash} `, h("code", { dataFigure: "page-hash" }, structuredClone(hash))]);
}

/** The way from a page's part to the contents; on the screen it stays in view. */
export const wayBack = ({ editions }: Words): Element =>
  h("a.back.screen.label", { href: `#${CONTENTS}` }, editions.back);

const row = (label: string | undefined, ...paragraphs: (string | Element | ElementContent[])[]): Element =>
  h("div.row", [
    label === undefined ? undefined : h("p.label", label),
    h(
      "div",
      paragraphs.map((one) => h("p", typeof one === "string" ? one : [one].flat())),
    ),
  ]);

/** What the edition says of itself: what it is, of which content, and whose words they are. */
export function colophonOf({ facts, words }: Book): Element {
  const { editions, footer, pages } = words;
  const { title, date, sha256, licence, articles, sourcesNote, contact } = facts;
  return h("footer.sheet", { id: COLOPHON }, [
    h("h2", editions.colophon),
    row(undefined, editions.made(title, articles.length)),
    row(editions.contentDate, date?.said ?? editions.undated),
    row(editions.contentHash, h("code", sha256), editions.hashUse),
    row(undefined, footer.licence(licence)),
    ...articles.map(({ title: own, licence: terms, language }) =>
      row(pages.article, lineWithTitle(editions.terms(own, terms), own, settingOf(language, words.locale))),
    ),
    ...(sourcesNote === undefined ? [] : [row(pages.sources, sourcesNote)]),
    ...(contact === undefined ? [] : [row(undefined, editions.questions(contact))]),
  ]);
}

/** The page of which masthead and skip link are those of the whole. */
export const frontOf = (pages: readonly StagedPage[]): StagedPage | undefined =>
  pages.find(({ route }) => route === routes.home) ?? pages[0];
