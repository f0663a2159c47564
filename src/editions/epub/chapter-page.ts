import type { Element } from "hast";
import { h } from "hastscript";
import { find, html } from "property-information";
import { copyOf } from "../../tree/copy.ts";
import { visit } from "../../tree/walk.ts";
import { isOutside } from "../../after-build/check-links.ts";
import type { StagedPage } from "../../after-build/pages.ts";
import { schemeOf } from "../../styles/scheme.ts";
import { absoluteFrom } from "../../urls/relative.ts";
import { routes } from "../../urls/routes.ts";
import type { Setting } from "../../words/setting.ts";
import type { Words } from "../../words/words.ts";
import { findElement, hasClass, takeOut, textOf, type Chapter } from "../chapters.ts";
import { takeNotes } from "../notes.ts";
import { inBothSchemes } from "./colours.ts";
import { drawingsIn, paintOf, stylesOf } from "./drawings.ts";
import { leadWithin, type PlaceOf } from "./links.ts";
import { notesSection } from "./notes-of-chapter.ts";
import { placeOf } from "./places.ts";
import type { BookPage } from "./xhtml.ts";

/** A page of the site as a document of the book. */
export interface ChapterPage extends BookPage {
  /** The title of its page, and how that is marked where it is of another language. */
  titled: string;
  setting: Setting;
  depth: Chapter["depth"];
  hasDrawings: boolean;
  /** The addresses on the site of the pictures that it shows. */
  pictures: string[];
}

/**
 * Classes of what has no use in a book: what is for the screen, the filters of the timeline and what they
 * say; the key to the voices, which stands once, on the title page; of two drawings for two widths, the wide one.
 */
const LEFT_OUT = ["screen", "filters", "nothing", "shown", "cannot", "key", "wide"];

/** What a document of the book is, for programs: the page of all names and terms is its index. */
const KINDS = {
  chapter: { "epub:type": "chapter", role: "doc-chapter" },
  index: { role: "doc-index" },
} as const;

const TEXTLESS = new Set(["style", "script", "template", "form"]);

/** True of what a chapter leaves out: see LEFT_OUT; previews; what runs; drawings that only adorn. */
function isLeftOut({ tagName, properties }: Element): boolean {
  const { className, popover, ariaHidden } = properties;
  const classes = Array.isArray(className) ? className : [];
  return (
    TEXTLESS.has(tagName) ||
    popover !== undefined ||
    (tagName === "svg" && ariaHidden === "true") ||
    classes.some((one) => LEFT_OUT.includes(String(one)))
  );
}

/**
 * Takes off an element what only the site’s own styles and previews ask for. One of a drawing keeps the
 * marks of its styles, by the name that a property of the tree has, for selectors to find them.
 */
export function strip(node: Element, isPainted = false): void {
  for (const [name, value] of Object.entries(node.properties)) {
    const isMark = /^data/.test(name) && name !== "dataEditorial";
    if (isMark || /^interestfor$/i.test(name)) delete node.properties[name];
    if (isMark && isPainted) node.properties[find(html, name).property] = value;
  }
}

/** Marks tables with sentences in their cells, for the styles: their actors stand in each cell. */
function markTold(main: Element): void {
  visit(main, "element", (node) => {
    if (node.tagName !== "table" || findElement(node, (one) => hasClass(one, "actor")) === undefined) return;
    node.properties["className"] = ["told"];
  });
}

/** Of the page that searches a book keeps the index alone, under the heading that the index has there. */
function keepIndex(main: Element): string | undefined {
  const heading = findElement(main, ({ tagName }) => tagName === "h2");
  if (heading === undefined) return undefined;
  takeOut(main, (node) => hasClass(node, "title"));
  heading.tagName = "h1";
  return textOf(heading);
}

/** Its name in the contents: a brief and an article are told apart from what else has their title. */
function nameOf({ route, title }: Chapter, { pages, editions }: Words): string {
  const kind = route.startsWith(routes.brief("").slice(0, -".html".length)) ? pages.brief : undefined;
  const article = route.startsWith(routes.article("").slice(0, -".html".length)) ? pages.article : undefined;
  const label = kind ?? article;
  return label === undefined ? title : editions.epub.entry(label, title);
}

/** The line in the foot of a page that gives the hash of what it shows, where it has one. */
function signatureOf({ tree }: StagedPage): Element[] {
  const isSigned = (node: Element): boolean =>
    node.tagName === "p" &&
    findElement(node, ({ properties }) => properties["dataFigure"] === "page-hash") !== undefined;
  const foot = findElement(tree, ({ tagName }) => tagName === "footer");
  const signed = foot && findElement(foot, isSigned);
  if (signed === undefined) return [];
  const line = copyOf(signed);
  visit(line, "element", (node) => strip(node));
  line.properties["className"] = ["label", "signature"];
  return [line];
}

/** The styles that paint the drawings of a page; nothing where it has none, as most. */
function paintedStyles({ tree }: StagedPage, drawings: Element[]): string | undefined {
  if (drawings.length === 0) return undefined;
  const styles = stylesOf(tree);
  const paint = paintOf(styles, drawings);
  return paint.nodes.length === 0 ? undefined : inBothSchemes(paint, schemeOf(styles));
}

/** Makes a document of a chapter; `page` is the page of the site that it comes from. Uses up the chapter's tree. */
export function chapterPage(chapter: Chapter, page: StagedPage, bookPlace: PlaceOf, words: Words): ChapterPage {
  const { route, main, depth } = chapter;
  const path = placeOf(route);
  takeOut(main, isLeftOut);
  const isIndex = route === routes.search;
  const heading = isIndex ? keepIndex(main) : undefined;
  const drawings = drawingsIn(main);
  const painted = new Set<Element>();
  for (const drawing of drawings) visit(drawing, "element", (node) => void painted.add(node));
  visit(main, "element", (node) => strip(node, painted.has(node)));
  const styles = paintedStyles(page, drawings);
  markTold(main);
  const notes = takeNotes(main);
  const evidence = notesSection(main, notes, words);
  const section = h("section", KINDS[isIndex ? "index" : "chapter"], [
    ...main.children,
    ...evidence,
    ...signatureOf(page),
  ]);
  leadWithin(section, route, path, bookPlace);
  const pictures: string[] = [];
  visit(section, "element", ({ properties: { src } }) => {
    if (typeof src === "string" && !isOutside(src)) pictures.push(absoluteFrom(route, src) ?? "");
  });
  return {
    path,
    title: heading ?? nameOf(chapter, words),
    titled: chapter.title,
    setting: chapter.setting,
    depth,
    body: [section],
    ...(styles !== undefined && { styles }),
    hasDrawings: drawings.length > 0,
    pictures,
  };
}
