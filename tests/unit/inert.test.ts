import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkInert } from "../../src/after-build/check-inert.ts";
import type { StagedPage } from "../../src/after-build/pages.ts";
import { entryInPart, partOf } from "../../src/after-build/search-index.ts";
import { stagePage, stagePages } from "./staged-page.ts";

const ACTIVE = [
  "<script>1</script>",
  '<script type="module">{}</script>',
  '<script type="application/json">{}</script>',
  '<script type="application/ld+json" src="x.json">{}</script>',
  '<script type="application/ld+json" src="x.json"></script>',
  '<script type="application/ld+json" async>{}</script>',
  '<script type="application/ld+json" id="x">{}</script>',
  '<script type="application/ld+json"></script>',
  '<script type="application/ld+json">{"a":1</script>',
  '<script type="application/ld+json">alert(1)</script>',
  '<script type="application/ld+json; charset=utf-8">{}</script>',
  '<iframe src="x.html"></iframe>',
  '<form action="x.html"></form>',
  '<object data="x.html"></object>',
  '<p onclick="x()">One</p>',
  '<p style="color: red">One</p>',
  '<svg onload="x()"></svg>',
] as const;

for (const body of ACTIVE) {
  test(`a page with ${body} is at fault`, () => {
    assert.equal(checkInert(stagePages({ "/x.html": body })).length, 1);
  });
}

const INDEX = '<script type="application/json" data-search-index>{"parts":0,"entries":[]}</script>';
const RUNS = "<script type=module>go()</script>";

/** The page of the search, with files of its index. */
function search(body: string, { files = {} }: { files?: Record<string, string> } = {}): StagedPage {
  const page = stagePage("/search.html", body, '<meta charset="utf-8"><style>p{color:red}</style>');
  page.scripts = new Map(Object.entries(files));
  return page;
}

const PART = "/search/part-1.js";
const ENTRY = { href: "a.html#s1", kind: "sentence", texts: [{ text: "One" }] };
const LOADS = `${INDEX}${RUNS}<script defer src="search/part-1.js"></script>`;

describe("the page of the search", () => {
  test("may have its index and its script", () => {
    assert.deepEqual(checkInert([search(`${INDEX}${RUNS}`)]), []);
  });

  test("may load files of its index, which are data", () => {
    assert.deepEqual(checkInert([search(LOADS, { files: { [PART]: partOf([entryInPart(ENTRY)]) } })]), []);
  });

  const wrong: [string, StagedPage][] = [
    ["an index that is no JSON", search(INDEX.replace("{", ""))],
    ["an index of no entries", search(INDEX.replace("[]", "[1]"))],
    ["a script of another type", search('<script type="importmap">{}</script>')],
    ["a script with a name", search('<script id="x">1</script>')],
    ["a file from elsewhere", search('<script src="https://example.org/a.js"></script>')],
    ["a file of another name", search('<script src="other.js"></script>', { files: { "/other.js": partOf([]) } })],
    ["a file that is not there", search(LOADS)],
    [
      "a file that does more than call",
      search(LOADS, { files: { [PART]: `${partOf([entryInPart(ENTRY)])}alert(1);\n` } }),
    ],
    ["a file with a call in its data", search(LOADS, { files: { [PART]: "addToSearchIndex([alert(1)]);\n" } })],
    ["a handler", search(`${RUNS}<p onclick="x()">One</p>`)],
    ["a refresh", stagePage("/search.html", "<p>One</p>", '<meta http-equiv="refresh" content="0">')],
  ];
  for (const [what, page] of wrong) {
    test(`is at fault with ${what}`, () => assert.equal(checkInert([page]).length, 1));
  }

  test("alone may have these", () => {
    for (const body of [INDEX, RUNS]) assert.equal(checkInert(stagePages({ "/x.html": body })).length, 1);
  });
});

test("a data block of JSON-LD is not", () => {
  const block = '<script type="application/ld+json">{"@context":"https://schema.org"}</script>';
  assert.deepEqual(checkInert(stagePages({ "/x.html": block })), []);
  assert.deepEqual(checkInert([stagePage("/x.html", "<p>One</p>", block)]), []);
  assert.equal(checkInert(stagePages({ "/x.html": `${block}<script>{}</script>` })).length, 1);
});

test("a page of text, links and drawings is not", () => {
  const body = '<p class="a">One <a href="x.html">two</a></p><svg><path d="M0 0"></path></svg>';
  assert.deepEqual(checkInert(stagePages({ "/x.html": body })), []);
});
