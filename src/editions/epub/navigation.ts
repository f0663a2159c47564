import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Words } from "../../words/words.ts";
import { lineWithTitle } from "../foreign-title.ts";
import type { ChapterPage } from "./chapter-page.ts";
import { PLACES, START } from "./places.ts";
import { addressIn, type BookPage } from "./xhtml.ts";

const linkTo = (path: string, text: string | ElementContent[], type?: string): Element =>
  h("a", { href: addressIn(PLACES.navigation, path), ...(type !== undefined && { "epub:type": type }) }, text);

/** The chapters as a list, those of the second order below the one that they follow. */
function listOf(chapters: readonly ChapterPage[]): Element {
  const items: { link: Element; below: Element[] }[] = [];
  for (const { path, title, titled, setting, depth } of chapters) {
    const link = linkTo(path, lineWithTitle(title, titled, setting));
    const last = items.at(-1);
    if (depth === 2 && last !== undefined) last.below.push(h("li", [link]));
    else items.push({ link, below: [] });
  }
  const rows = items.map(({ link, below }) => h("li", [link, ...(below.length === 0 ? [] : [h("ol", below)])]));
  return h("ol", rows);
}

/** The navigation document (EPUB 3.3, section 7): the contents, and the landmarks for programs. */
export function navigation(chapters: readonly ChapterPage[], title: string, words: Words): BookPage {
  const { contents, epub, colophon } = words.editions;
  const start = chapters.find(({ path }) => path === START) ?? chapters[0];
  const landmarks = [
    linkTo(PLACES.cover, epub.cover, "cover"),
    linkTo(PLACES.title, epub.titlePage, "titlepage"),
    linkTo(`${PLACES.title}#colophon`, colophon, "colophon"),
    linkTo(`${PLACES.navigation}#contents`, contents, "toc"),
    ...(start === undefined ? [] : [linkTo(start.path, start.title, "bodymatter")]),
  ];
  const list = listOf(chapters);
  list.children.unshift(h("li", [linkTo(PLACES.title, title)]));
  const body = [
    h("nav", { "epub:type": "toc", role: "doc-toc", id: "contents", ariaLabelledBy: "contents_heading" }, [
      h("h1", { id: "contents_heading" }, contents),
      list,
    ]),
    h("nav", { "epub:type": "landmarks", hidden: true, ariaLabel: epub.landmarks }, [
      h(
        "ol",
        landmarks.map((link) => h("li", [link])),
      ),
    ]),
  ];
  return { path: PLACES.navigation, title: contents, body };
}
