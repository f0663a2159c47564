import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import { fold, hasClass, ofSiteAlone, sectionsOf, SITE, type LeftOut } from "./site-sections.ts";

/** A page as an edition in plain words has it, or the site less what such an edition leaves out. */
export interface PlainPage {
  sections: { heading: string; words: string }[];
  /** Its evidence in order, without ids of claims and addresses. */
  evidence: string[];
}

/** The one edition of the built site with an ending. */
export function editionOf(ending: string): Buffer {
  const folder = join(SITE, "editions");
  const file = readdirSync(folder).find((one) => one.endsWith(`.${ending}`));
  if (file === undefined) throw new Error(`dist/editions has no .${ending}`);
  return readFileSync(join(folder, file));
}

const isHeadOf = (node: Element, fits: (cell: Element) => boolean): boolean =>
  node.tagName === "thead" &&
  (fits(node) ||
    node.children.some(
      (row) => row.type === "element" && row.children.some((cell) => cell.type === "element" && fits(cell)),
    ));

/** What the editions in plain words leave out of the site by design. */
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  "what only a site has": ofSiteAlone,
  "drawings and pictures, with captions that explain their signs": ({ tagName }) =>
    tagName === "figure" || tagName === "svg",
  "the key to what only type can show": (node) => hasClass(node, "key"),
  "controls, and links for a screen alone": (node) => hasClass(node, "screen"),
  "what the filters say": (node) => hasClass(node, "nothing"),
  "heads of tables that are told row by row: each row says its actors and columns": (node) =>
    isHeadOf(node, (one) => hasClass(one, "label")),
  "letters that group the rows of such a table": ({ properties }) => properties["scope"] === "rowgroup",
};

/** What they say in another place, or in their own way. */
const TOLD_OTHERWISE: Readonly<Record<string, LeftOut>> = {
  "the number of an event, which stands before its heading": (node) =>
    node.tagName === "b" && /^\d+$/.test(toString(node)),
  "the number of a sentence, which stands right before it": ({ tagName, properties }) =>
    tagName === "a" && properties["ariaLabel"] !== undefined,
  "the label “Background”, which stands before all that is background": (node) =>
    hasClass(node, "voice") && toString(node).trim() === "Background",
};

/** What a form with tables does not leave out. */
const OF_TABLES: Readonly<Record<string, LeftOut>> = {
  "heads of a table of plain cells": (node) => node.tagName === "thead" && hasClass(node, "label"),
  "letters that group its rows": ({ properties }) => properties["scope"] === "rowgroup",
};

const isOneOf =
  (kinds: Readonly<Record<string, LeftOut>>): LeftOut =>
  (node) =>
    Object.values(kinds).some((fits) => fits(node));

/** Letters and digits in order, one after another: what stands between them, each edition sets in its own way. */
export const lettersIn = (text: string): string => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join("");

/** A page of the built site, in letters, as a form has it that tells tables by rows, or keeps them; parts in which nothing but a heading is left are none. */
export function sitePage(file: string, form: "rows" | "tables" = "rows"): PlainPage {
  const isLeftOut = isOneOf({ ...LEFT_OUT, ...TOLD_OTHERWISE });
  const isOfTables = isOneOf(OF_TABLES);
  const sections = sectionsOf(file, (node) => isLeftOut(node) && !(form === "tables" && isOfTables(node)));
  return {
    sections: sections
      .filter(({ heading, words, evidence }, index) => index < 2 || words !== heading || evidence.length > 0)
      .map(({ heading, words }) => ({ heading: lettersIn(heading), words: lettersIn(words) })),
    evidence: sections.flatMap(({ evidence }) => evidence).map(lettersIn),
  };
}

/** The profiles with a page, in the order in which their index first names them, each with the pages that go on with it. */
function profilePages(): string[] {
  const index = readFileSync(join(SITE, "profiles.html"), "utf8");
  const listed = new Set([...index.matchAll(/href=(profiles\/[a-z0-9-]+)\.html/g)].map(([, name = ""]) => name));
  return [...listed].flatMap((name) => [
    `${name}.html`,
    ...(existsSync(join(SITE, name)) ? readdirSync(join(SITE, name)).sort() : []).map((one) => `${name}/${one}`),
  ]);
}

/** The pages in a folder of the site; other files may lie beside them. */
const pagesIn = (folder: string): string[] =>
  readdirSync(join(SITE, folder))
    .filter((one) => one.endsWith(".html"))
    .map((one) => `${folder}/${one}`);

/** The pages of the shipped site that are chapters, in the order of reading. */
export const PAGES: readonly string[] = [
  "index.html",
  ...pagesIn("briefs"),
  ...["timeline.html", "map.html", "profiles.html"],
  ...profilePages(),
  ...pagesIn("articles"),
  ...["sources.html", "method.html"],
];

/** Every word that the pages of the site show, with a space wherever an element begins or ends. */
export const wordsOfSite = (): Set<string> =>
  new Set(
    PAGES.flatMap(
      (page) =>
        readFileSync(join(SITE, page), "utf8")
          .replace(/<style[^]*?<\/style>/g, "")
          .replace(/<[^>]+>/g, (tag) => ` ${tag} `)
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );

/** The paragraphs of ours on a page, each in one line: those with class `text`, quotations between marks. */
export function paragraphsOf(page: string): string[] {
  const paragraphs: string[] = [];
  const inLine = (node: Nodes): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element" || node.tagName === "sup") return "";
    const inner = node.children.map(inLine).join("");
    return node.tagName === "q" && !hasClass(node, "marked") ? `“${inner}”` : inner;
  };
  visit(rehype().parse(readFileSync(join(SITE, page), "utf8")), "element", (node) => {
    if (node.tagName === "p" && hasClass(node, "text")) paragraphs.push(fold(inLine(node)));
  });
  return paragraphs;
}
