import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOfPage } from "../../src/after-build/page-hash.ts";
import { chaptersOf, textOf } from "../../src/editions/chapters.ts";
import { noteOf, takeNotes } from "../../src/editions/notes.ts";
import { elementsOf, parsePage, stagePages } from "./staged-page.ts";

const main = (inside: string): string => `<main><h1>T</h1>${inside}</main>`;

const ROUTES = [
  "/index.html",
  "/briefs/a.html",
  "/briefs/b.html",
  "/timeline.html",
  "/timeline/1997-1999.html",
  "/timeline/1997-1999-part-2.html",
  "/timeline/1997-1999-part-10.html",
  "/map.html",
  "/profiles.html",
  "/profiles/x.html",
  "/profiles/x/events-2.html",
  "/profiles/x/events-10.html",
  "/articles/a.html",
  "/sources.html",
  "/method.html",
  "/search.html",
];

const pagesOf = (inside: string, routes: readonly string[] = ROUTES) =>
  stagePages(Object.fromEntries(routes.map((route) => [route, main(inside)])));

test("chapters stand in the order of reading, however the files lie", () => {
  const chapters = chaptersOf(pagesOf("", ROUTES.toReversed()));
  assert.deepEqual(
    chapters.map(({ route }) => route),
    ROUTES,
  );
});

test("profiles stand in the order of their index, each with the pages that go on with it", () => {
  const index = main('<p><a href="profiles/z.html">Anna Z.</a> <a href="profiles/a.html">Zoe A.</a></p>');
  const bodies = ["a", "a/events-2", "y", "z", "z/events-2"].map((slug) => [`/profiles/${slug}.html`, main("")]);
  const chapters = chaptersOf(stagePages({ "/profiles.html": index, ...Object.fromEntries(bodies) }));
  assert.deepEqual(
    chapters.map(({ route }) => route.slice("/profiles".length)),
    [".html", "/z.html", "/z/events-2.html", "/a.html", "/a/events-2.html", "/y.html"],
  );
});

test("a profile and a part of the timeline stand below another page", () => {
  const below = chaptersOf(pagesOf("")).filter(({ depth }) => depth === 2);
  assert.deepEqual(
    below.map(({ route }) => route),
    ROUTES.filter((route) => /^\/(timeline|profiles)\//.test(route)),
  );
});

test("the page of the editions and the one for unknown addresses are no chapters", () => {
  assert.deepEqual(chaptersOf(pagesOf("", ["/editions.html", "/404.html"])), []);
});

test("what only a site has is left out of a copy, the page stays as it was, and both have the same hash", () => {
  const pages = pagesOf('<p>Kept</p><div data-site=""><p>Files</p></div><p>too</p>', ["/index.html"]);
  const [chapter] = chaptersOf(pages);
  const [page] = pages;
  assert.ok(chapter !== undefined && page !== undefined);
  assert.equal(textOf(chapter.main), "TKepttoo");
  assert.equal(textOf(page.tree), "TTKeptFilestoo");
  assert.equal(hashOfPage({ type: "root", children: [chapter.main] }), hashOfPage(page.tree));
});

const claim = (text: string, number?: number): string =>
  `<span class="claim">${text}${number === undefined ? "" : `<sup> ${number}</sup>`}</span>`;
const quoted = (text: string, numbers = ""): string =>
  `<p class="quoted">${numbers === "" ? "" : `<sup>${numbers}</sup> `}${text}</p>`;
const row = (claims: string, notes: string): string =>
  `<div class="row"><p class="text">${claims}</p><div class="notes">${notes}</div></div>`;

/** A chapter as text: claims with the numbers of their notes, then the notes. */
function told(inside: string): { text: string; notes: string[] } {
  const [element] = elementsOf(parsePage(main(inside)), ({ tagName }) => tagName === "main");
  assert.ok(element !== undefined);
  const notes = takeNotes(element);
  for (const mark of elementsOf({ type: "root", children: [element] }, (node) => noteOf(node) !== undefined)) {
    mark.children = [{ type: "text", value: `[${noteOf(mark)}]` }];
  }
  return { text: textOf(element), notes: notes.map((note) => `${note.number} ${textOf(note.element)}`) };
}

for (const [name, inside, text, notes] of [
  ["a claim with one piece of evidence", row(claim("A", 1), quoted("a", "1")), "TA[1]", ["1 a"]],
  [
    "a claim with two, another with one of its own, by the numbers of the page",
    row(claim("A", 7) + claim("B", 8), quoted("a", "7") + quoted("aa", "7") + quoted("b", "8")),
    "TA[1][2]B[3]",
    ["1 a", "2 aa", "3 b"],
  ],
  ["evidence that bears two claims", row(claim("A", 4) + claim("B", 5), quoted("ab", "4, 5")), "TA[1]B[1]", ["1 ab"]],
  [
    "a claim without a number rests on all that its row has",
    row(claim("A"), quoted("a") + '<p class="reference">r</p>'),
    "TA[1][2]",
    ["1 a", "2 r"],
  ],
  [
    "notes are numbered through from row to row",
    row(claim("A", 1), quoted("a", "1")) + row(claim("B", 1), quoted("b", "1")),
    "TA[1]B[2]",
    ["1 a", "2 b"],
  ],
  [
    "a row within a row keeps its own",
    `<div class="row">${row(claim("A"), quoted("a"))}${row(claim("B"), quoted("b"))}</div>`,
    "TA[1]B[2]",
    ["1 a", "2 b"],
  ],
  ["what stands beside and is no evidence stays", row(claim("A"), quoted("a") + "<p>Used</p>"), "TA[1]Used", ["1 a"]],
] as const) {
  test(`notes: ${name}`, () => assert.deepEqual(told(inside), { text, notes: [...notes] }));
}
