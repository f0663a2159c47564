import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Element, Nodes, Properties, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toHtml } from "hast-util-to-html";
import { parse } from "parse5";
import { writeHtml } from "../../src/tree/write-html.ts";
import { anyPage, changedPage } from "./any-page.ts";
import { seeded, type Seeded } from "./seeded.ts";

const libraryOf = (tree: Root): string =>
  toHtml(tree, {
    allowDangerousCharacters: true,
    closeEmptyElements: true,
    collapseEmptyAttributes: true,
    omitOptionalTags: true,
    preferUnquoted: true,
  });

/** Holds a tree as it is written against what the library writes; true where it is written at all. */
function isWrittenAlike(tree: Root): boolean {
  const html = writeHtml(tree);
  if (html === undefined) return false;
  assert.equal(html, libraryOf(tree), JSON.stringify(tree));
  return true;
}

/** Tags of which the start or the end may be left out, those that this hangs on, and those that are written otherwise. */
const TAGS = [
  ...["html", "head", "body", "p", "li", "ul", "dt", "dd", "dl", "table", "thead", "tbody", "tfoot", "tr", "td", "th"],
  ...["caption", "colgroup", "col", "option", "optgroup", "rt", "rp", "a", "div", "span", "x-y", "del", "ins", "map"],
  ...["noscript", "video", "audio", "title", "base", "meta", "link", "script", "style", "template", "br", "img", "BR"],
  ...["svg", "g", "path", "foreignObject", "desc", "h1", "hr", "pre", "section", "address", "menu", "hgroup", "search"],
] as const;

const VALUES: readonly unknown[] = [
  ...[
    "",
    "a",
    "a b",
    "it's",
    'say "a"',
    "a&b",
    "a<b",
    "a>b",
    "a=b",
    "a`b",
    "a\tb",
    "a\nb",
    "\0",
    " ",
    "é",
    "😀",
    "/",
    "a/",
  ],
  ...[0, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, true, false, null, undefined],
  ...[[], ["a"], ["a", "b"], ["", "a"], ["a", ""], [""], [1, 2], ["a b", "&"], ["\u00a0"]],
];

const NAMES = [
  ...[
    "id",
    "className",
    "class",
    "hidden",
    "download",
    "href",
    "title",
    "style",
    "tabIndex",
    "ariaLabel",
    "ariaHidden",
  ],
  ...["dataA", "dataAB", "dataAstroCid-5lszsesp", "dataAstroCidJ7pv25f6", "data-a-b", "dataa-b", "data", "data1"],
  ...[
    "accept",
    "coords",
    "sizes",
    "rel",
    "srcSet",
    "itemProp",
    "httpEquiv",
    "htmlFor",
    "charSet",
    "viewBox",
    "checked",
  ],
  ...[
    "strokeDashArray",
    "xLinkHref",
    "xmlLang",
    "xmlnsXLink",
    "preserveAspectRatio",
    "unknown",
    "unKnown",
    "a b",
    "a=b",
  ],
  ...["", "a/b", "a'b", "é", "contentEditable", "rowSpan", "value", "colSpan", "constructor", "textAnchor", "open"],
];

const TEXTS = ["", " ", "\n", "\t\f", "a", " a", "a & b", "a<b>", '"', "'", "\u00a0", "\0", "&amp;", "😀", "\r"];

function anyProperties(random: Seeded): Properties {
  const names = Array.from({ length: random.pick([0, 0, 0, 0, 1, 1, 2, 4]) }, () => random.pick(NAMES));
  return Object.fromEntries(names.map((name) => [name, VALUES[random.below(VALUES.length)]])) as Properties;
}

function anyNode(random: Seeded, depth: number): Nodes {
  if (random.below(4) === 0) return { type: "text", value: random.pick(TEXTS) };
  if (random.below(60) === 0) return { type: "comment", value: random.pick(["a", ">", "--!>"]) };
  const element: Element = {
    type: "element",
    tagName: random.pick(TAGS),
    properties: anyProperties(random),
    children: [],
  };
  if (element.tagName === "template") element.content = { type: "root", children: [] };
  if (depth > 0) element.children = children(random, depth - 1);
  return element;
}

const children = (random: Seeded, depth: number): Element["children"] =>
  Array.from({ length: random.below(5) }, () => anyNode(random, depth)) as Element["children"];

describe("a page that is written without the library is written as the library writes it", () => {
  test("of any elements with any properties", () => {
    const random = seeded(1);
    let alike = 0;
    for (let run = 0; run < 20_000; run += 1)
      if (isWrittenAlike({ type: "root", children: [{ type: "doctype" }, ...children(random, 3)] })) alike += 1;
    assert.ok(alike > 8000, `${alike} were written`);
  });

  test("of every two elements beside one another, and one in the other", () => {
    const element = (tagName: string, ...own: Element["children"]): Element => ({
      type: "element",
      tagName,
      properties: {},
      children: own,
    });
    let alike = 0;
    for (const one of TAGS) {
      for (const two of TAGS) {
        for (const value of ["", " ", " a", "a"]) {
          const between = { type: "text", value } as const;
          const beside = element("div", element(one, element("tr")), between, element(two, element("tr")));
          const columns = element("table", element(one, element("col")), element(two, element("col")));
          const within = element(one, between, element(two, between, element("col")));
          if (isWrittenAlike({ type: "root", children: [beside, columns, within] })) alike += 1;
        }
      }
    }
    assert.ok(alike > 8000, `${alike} were written`);
  });

  test("as a parser read it", () => {
    const random = seeded(2);
    let alike = 0;
    for (let run = 0; run < 3000; run += 1) {
      const html = changedPage(random, anyPage(random));
      if (isWrittenAlike(fromParse5(parse(html)) as Root)) alike += 1;
    }
    assert.ok(alike > 2500, `${alike} were written`);
  });
});
