import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { weightOf } from "../../src/after-build/check-weights.ts";
import { emptySlots, fillCounts, fillWeights, type Measured } from "../../src/after-build/fill-slot.ts";
import { writePolicy } from "../../src/after-build/content-policy.ts";
import { hashOfPage, signPage } from "../../src/after-build/page-hash.ts";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { finishFolder } from "./finish-folder.ts";
import { declaring, elementsOf, inFolder, pageOf, parsePage, stagePage } from "./staged-page.ts";

const sha256 = (words: string): string => createHash("sha256").update(words, "utf8").digest("hex");

const SLOT =
  '<div data-slot=""><table><tbody>' +
  '<tr><th scope="row">Pages</th><td data-figure="pages"></td></tr>' +
  '<tr><th scope="row">Links</th><td data-figure="links"></td></tr>' +
  '<tr><th scope="row">Claims</th><td data-figure="claims"></td></tr>' +
  '</tbody></table><table><tbody data-figure="weights"></tbody></table></div>';

const MAIN =
  '<h1 class="title">A  brief</h1>\n\n  <p lang="en">It’s <b>one</b>\n of <a href="b.html" title="b">Минск</a> &amp; two.</p>';
const WORDS = "A brief It’s one of Минск & two.";
const FOOT = '<p>Hash: <code data-figure="page-hash"></code></p>';

interface Parts {
  main?: string;
  top?: string;
  foot?: string;
  head?: string;
}

const treeOf = ({ main = MAIN, top = "<nav>Top</nav>", foot = FOOT, head = "<title>T</title>" }: Parts = {}): Root =>
  stagePage("/x.html", `${top}<main id="main">\n${main}\n</main><footer>${foot}</footer>`, head).tree;

const hashOf = (parts: Parts): string => hashOfPage(treeOf(parts));

const measured = (pages: Measured["pages"]): Measured => ({
  pages,
  links: 1234,
  quotations: 5,
  claims: 67,
  terms: 0,
  facts: 9,
  summaries: 1,
});

const page = (route: string, bytes: number): Measured["pages"][number] => ({ route, bytes, sha256: "" });

describe("the hash of a page", () => {
  test("is SHA-256 of the words of its main part, with white space folded", () => {
    assert.equal(hashOf({}), sha256(WORDS));
  });

  test("of a page without words is that of no words", () => {
    const none = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert.equal(hashOf({ main: " \n " }), none);
    assert.equal(hashOfPage(stagePage("/x.html", "<p>One</p>").tree), none);
  });

  test("changes with any letter in the main part", () => {
    const hashes = [...WORDS.matchAll(/\p{L}/gu)].map(({ index }) =>
      hashOf({ main: `<p>${WORDS.slice(0, index)}x${WORDS.slice(index + 1)}</p>` }),
    );
    assert.equal(hashOf({ main: `<p>${WORDS}</p>` }), sha256(WORDS));
    assert.equal(new Set([sha256(WORDS), ...hashes]).size, hashes.length + 1);
  });

  for (const [what, main] of [
    ["a letter in another case", MAIN.replace("two", "Two")],
    ["a full stop", MAIN.replace("two.", "two")],
    ["an apostrophe", MAIN.replace("’", "'")],
    ["a space lost", MAIN.replace("  brief", "brief")],
    ["words in the text of a drawing", `${MAIN}<svg><text>One</text></svg>`],
    ["words of ours", `${MAIN}<span data-editorial> [sic]</span>`],
    ["words that are hidden", `${MAIN}<p hidden>One</p>`],
    ["the same words in another order", "<p>A brief It’s two of Минск &amp; one.</p>"],
  ] as const) {
    test(`changes with ${what}`, () => {
      assert.notEqual(hashOf({ main }), sha256(WORDS));
    });
  }

  for (const [what, parts] of [
    ["white space", { main: MAIN.replaceAll(/\s+/g, "\n\t ") }],
    ["elements that have no words", { main: MAIN.replaceAll(/<\/?b>/g, "") }],
    [
      "attributes",
      { main: MAIN.replace("b.html", "c.html").replace("title", "lead").replace('title="b"', 'title="c"') },
    ],
    ["comments", { main: `<!-- one -->${MAIN}` }],
    ["the head", { head: '<title>Another</title><meta name="description" content="One">' }],
    ["what stands before the main part", { top: "<nav>Other</nav>" }],
    ["the foot", { foot: "<p>Other</p>" }],
    ["what is measured after the build", { main: `${MAIN}<div data-slot="">One <b>two</b></div>` }],
  ] as const) {
    test(`does not change with ${what}`, () => {
      assert.notEqual(toHtml(treeOf(parts)), toHtml(treeOf()));
      assert.equal(hashOf(parts), sha256(WORDS));
    });
  }

  test("changes with words beside what is measured after the build", () => {
    assert.equal(hashOf({ main: `${MAIN}<div><p data-slot="">One</p> two</div>` }), sha256(`${WORDS} two`));
  });
});

describe("signing a page", () => {
  test("writes its hash into its foot, and changes nothing else", () => {
    const tree = treeOf();
    const unsigned = toHtml(tree);
    assert.equal(signPage(tree), sha256(WORDS));
    assert.equal(toHtml(tree), unsigned.replace('"page-hash">', `"page-hash">${sha256(WORDS)}`));
    assert.equal(hashOfPage(tree), sha256(WORDS));
  });

  test("twice is signing it once", () => {
    const tree = treeOf();
    signPage(tree);
    const signed = toHtml(tree);
    signPage(tree);
    assert.equal(toHtml(tree), signed);
  });

  test("of which the foot has no place for it tells the hash, and changes nothing", () => {
    const tree = treeOf({ foot: "<p>Foot</p>" });
    const unsigned = toHtml(tree);
    assert.equal(signPage(tree), sha256(WORDS));
    assert.equal(toHtml(tree), unsigned);
  });
});

describe("the slot for what is measured", () => {
  const rows = (html: string): string[] => [...html.matchAll(/<tr><th scope="row"><a .*?<\/tr>/g)].map(([row]) => row);

  test("is filled with a row for each page, the heaviest first, with a link from where it stands", () => {
    const { tree } = stagePage("/a/x.html", SLOT);
    fillWeights("/a/x.html", tree, [page("/index.html", 999), page("/a/z.html", 12_345), page("/b/y.html", 1000)]);
    assert.deepEqual(rows(toHtml(tree)), [
      '<tr><th scope="row"><a href="z.html">a/z.html</a></th><td>12\u202f345</td></tr>',
      '<tr><th scope="row"><a href="../b/y.html">b/y.html</a></th><td>1\u202f000</td></tr>',
      '<tr><th scope="row"><a href="../index.html">index.html</a></th><td>999</td></tr>',
    ]);
  });

  test("has rows for the sixty heaviest pages, and for no more", () => {
    const { tree } = stagePage("/x.html", SLOT);
    const pages = Array.from({ length: 61 }, (_, at) => page(`/p${at}.html`, 100 + at));
    fillWeights("/x.html", tree, pages);
    const shown = rows(toHtml(tree));
    assert.equal(shown.length, 60);
    assert.match(shown[0] ?? "", />p60\.html</);
    assert.match(shown[59] ?? "", />p1\.html</);
  });

  test("is filled with the counts that it has a place for, and with how many pages there are", () => {
    const { tree } = stagePage("/x.html", SLOT);
    fillCounts(tree, measured([page("/x.html", 1), page("/y.html", 2)]));
    const shown = [...toHtml(tree).matchAll(/data-figure="(\w+)">([^<]+)</g)].map(([, name, value]) => [name, value]);
    assert.deepEqual(shown, [
      ["pages", "2"],
      ["links", "1\u202f234"],
      ["claims", "67"],
    ]);
  });

  test("a page without one stays as it is", () => {
    const { tree } = stagePage("/x.html", SLOT.replace(' data-slot=""', "") + FOOT);
    const before = toHtml(tree);
    fillWeights("/x.html", tree, [page("/x.html", 1)]);
    fillCounts(tree, measured([page("/x.html", 1)]));
    emptySlots(tree);
    assert.equal(toHtml(tree), before);
  });

  test("emptied again, gives the very page that was there before", () => {
    const tree = treeOf({ main: `${MAIN}${SLOT}<p>Behind</p>` });
    signPage(tree);
    const before = toHtml(tree);
    fillWeights("/x.html", tree, [page("/x.html", 1), page("/y.html", 2)]);
    fillCounts(tree, measured([page("/x.html", 1), page("/y.html", 2)]));
    const filled = toHtml(tree);
    assert.notEqual(filled, before);
    const read = stagePage("/x.html", filled.replace(/^.*<body>|<\/body>.*$/gs, "")).tree;
    for (const one of [tree, read]) {
      emptySlots(one);
      assert.equal(toHtml(one), before);
    }
  });

  test("does not change the hash, filled or emptied", () => {
    const tree = treeOf({ main: `${MAIN}${SLOT}` });
    const hash = signPage(tree);
    fillCounts(tree, measured([page("/x.html", 1)]));
    assert.equal(hashOfPage(tree), hash);
    emptySlots(tree);
    assert.equal(hashOfPage(tree), hash);
  });
});

describe("finishing a page with a slot", () => {
  test("signs it, counts its bytes before the slot is filled, and fills it", async () => {
    const body = `<main>\n${MAIN}${SLOT}</main><footer>${FOOT}</footer>`;
    const files = { "/x.html": pageOf(body), "/b.html": pageOf("<p>b</p>") };
    await inFolder(files, async (folder) => {
      const { faults, measured } = await finishFolder(folder, declaring());
      const { pages, links, claims } = measured;
      assert.deepEqual(faults, []);
      const text = await readFile(join(folder, "x.html"), "utf8");
      const listed = pages.find((one) => one.route === "/x.html");
      assert.equal(listed?.sha256, sha256(WORDS));
      const tree = parsePage(text);
      const figure = (name: string): string[] =>
        elementsOf(tree, ({ properties }) => properties["dataFigure"] === name).map((one) => toString(one));
      assert.deepEqual(figure("page-hash"), [sha256(WORDS)]);
      assert.deepEqual(figure("pages"), ["2"]);
      assert.deepEqual(figure("links"), [`${links}`]);
      assert.deepEqual(figure("claims"), [`${claims}`]);
      const linked = elementsOf(tree, (one) => one.tagName === "a").map((one) => toString(one));
      assert.deepEqual(linked.filter((one) => one.endsWith(".html")).sort(), ["b.html", "x.html"]);
      const before = stagePage("/x.html", body).tree;
      writePolicy(before);
      signPage(before);
      assert.equal(listed.bytes, weightOf(htmlOf(before)));
      assert.notEqual(listed.bytes, weightOf(text));
    });
  });
});

test("the hash takes each run of white space of any kind as one space", () => {
  const WORDS = fc.array(fc.constantFrom("a", "b", " ", " ", "\n", "\t", "\u00a0", "\u2028", "\ufeff"), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(WORDS, (words) => {
      const tree = treeOf({ main: "" });
      const [main] = elementsOf(tree, ({ tagName }) => tagName === "main");
      assert.ok(main !== undefined);
      main.children = words.map((value) => ({ type: "text", value }));
      assert.equal(hashOfPage(tree), sha256(words.join("").replace(/\s+/g, " ").trim()));
    }),
    { numRuns: 500, seed: 1 },
  );
});
