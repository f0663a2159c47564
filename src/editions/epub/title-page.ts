import type { Element } from "hast";
import { h } from "hastscript";
import { settingOf } from "../../words/setting.ts";
import type { Words } from "../../words/words.ts";
import type { EditionFacts } from "../book.ts";
import { lineWithTitle } from "../foreign-title.ts";
import { PLACES } from "./places.ts";
import type { BookPage } from "./xhtml.ts";

/**
 * What the book is, under which terms, and how its content can be recognised; with the key to its three
 * voices, where the site has one.
 */
export function titlePage(facts: EditionFacts, key: Element | undefined, words: Words): BookPage {
  const { title, description, asOf, date, licence, articles, sha256, sourcesNote, contact } = facts;
  const { editions } = words;
  const about = [
    [editions.made(title, articles.length)],
    [words.editions.epub.licence(licence)],
    ...articles.map(({ title: own, licence: terms, language }) =>
      lineWithTitle(editions.terms(own, terms), own, settingOf(language, words.locale)),
    ),
    ...(sourcesNote === undefined ? [] : [[sourcesNote]]),
    ...(contact === undefined ? [] : [[editions.questions(contact)]]),
  ];
  const row = (label: string, value: string | Element) =>
    h("div", [h("dt", { class: "label" }, label), h("dd", [value])]);
  const body = [
    h("section", { class: "title-page", "epub:type": "titlepage" }, [
      h("h1", title),
      h("p", description),
      ...(asOf === undefined ? [] : [h("p", { class: "label" }, words.asOf(asOf))]),
      ...(key === undefined ? [] : [key]),
    ]),
    h("section", { "epub:type": "colophon", role: "doc-colophon", ariaLabelledBy: "colophon" }, [
      h("h2", { id: "colophon" }, editions.colophon),
      ...about.map((line) => h("p", line)),
      h("dl", [
        row(editions.contentDate, date?.said ?? editions.undated),
        row(editions.contentHash, h("code", sha256)),
      ]),
      h("p", { class: "label" }, editions.hashUse),
    ]),
  ];
  return { path: PLACES.title, title, body };
}
