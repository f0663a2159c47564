import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import type { Declared } from "../../src/after-build/declared.ts";
import { declaredOf } from "../../src/cli/declared.ts";
import { editionFactsOf } from "../../src/cli/edition-facts.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import type { EditionFacts } from "../../src/editions/book.ts";
import { checkSingleFile } from "../../src/editions/single-file/check.ts";
import { makeSingleFile } from "../../src/editions/single-file/make.ts";
import { joinInOrder, stylesOf } from "../../src/editions/single-file/styles.ts";
import { en } from "../../src/words/en.ts";
import { declaring, elementsOf, inFolder, parsePage, stagePage } from "../unit/staged-page.ts";
import { NO_CHAPTERS, SITE, hasClass, ofSiteAlone, sectionsIn, sectionsOf } from "./site-sections.ts";

/** The pages of the site that the file holds. */
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html") && !NO_CHAPTERS.includes(name) && !name.startsWith("editions/"))
  .sort();

const keyOf = (page: string): string => page.replace(/\.html$/, "").replaceAll("/", "_");

let facts: EditionFacts;
let declared: Declared;
let html: string;
let parts: Map<string, Element>;

before(async () => {
  const { dossier } = await joinFolder();
  assert.ok(dossier !== undefined);
  declared = declaredOf(dossier);
  facts = editionFactsOf(dossier);
  const path = join(SITE, "editions", `${facts.name}.html`);
  assert.ok(existsSync(path), "build first: npm run build");
  html = readFileSync(path, "utf8");
  const articles = elementsOf(parsePage(html), (node) => node.tagName === "article" && hasClass(node, "page"));
  parts = new Map(articles.map((one) => [String(one.properties["id"]), one]));
});

/** What stands below each part, and only in the file: the hash in its foot, and the way back. */
const ofFileAlone = (node: Element): boolean => ofSiteAlone(node) || hasClass(node, "signed") || hasClass(node, "back");

describe("the single file", () => {
  test("has every page of the site, word for word, section by section", () => {
    assert.deepEqual([...parts.keys()].sort(), pages.map(keyOf).sort());
    for (const page of pages) {
      const part = parts.get(keyOf(page));
      assert.ok(part !== undefined);
      const sections = sectionsIn(page, `<main>${toHtml(part.children)}</main>`, ofFileAlone);
      assert.deepEqual(sections, sectionsOf(page), page);
    }
  });

  test("gives each id once, each with its page before it", () => {
    const ids = elementsOf(parsePage(html), ({ properties }) => properties["id"] !== undefined).map((one) =>
      String(one.properties["id"]),
    );
    assert.equal(new Set(ids).size, ids.length);
    for (const [key, part] of parts) {
      for (const { properties } of elementsOf({ type: "root", children: part.children }, () => true)) {
        const { id } = properties;
        if (id !== undefined) assert.ok(String(id).startsWith(`${key}__`), `${key}: ${String(id)}`);
      }
    }
  });

  test("leads to places in itself or to the web, and nowhere else", () => {
    const tree = parsePage(html);
    const ids = new Set(elementsOf(tree, () => true).map(({ properties }) => properties["id"]));
    const links = elementsOf(tree, ({ properties }) => "href" in properties || "cite" in properties).flatMap(
      ({ tagName, properties }) => (tagName === "link" ? [] : [String(properties["href"] ?? properties["cite"])]),
    );
    const inside = links.filter((one) => one.startsWith("#"));
    assert.ok(inside.length > 2000, `${inside.length} links inside`);
    assert.deepEqual(
      inside.filter((one) => !ids.has(one.slice(1))),
      [],
    );
    assert.deepEqual(
      links.filter((one) => !/^(?:#|https?:\/\/)/.test(one)),
      [],
    );
  });

  test("has each preview that its links ask for, once", () => {
    const tree = parsePage(html);
    const asked = elementsOf(tree, ({ properties }) => properties["interestfor"] !== undefined);
    const previews = elementsOf(tree, ({ properties }) => properties["popover"] !== undefined);
    assert.ok(asked.length > 100);
    assert.deepEqual(
      new Set(previews.map(({ properties }) => properties["id"])),
      new Set(asked.map(({ properties }) => properties["interestfor"])),
    );
  });

  test("says of itself what it was made from, and under which terms", () => {
    const [colophon] = elementsOf(parsePage(html), ({ tagName }) => tagName === "footer");
    assert.ok(colophon !== undefined);
    const words = toString(colophon);
    const told = [
      en.editions.made(facts.title, facts.articles.length),
      facts.sha256,
      facts.licence,
      facts.date?.said,
      facts.sourcesNote,
    ];
    for (const one of told) assert.ok(one !== undefined && words.includes(one), one);
    for (const { title, licence } of facts.articles) assert.ok(words.includes(en.editions.terms(title, licence)));
  });

  test("is no more than the pages without what they repeat", () => {
    const site = pages.map((page) => readFileSync(join(SITE, page)).length).reduce((sum, one) => sum + one, 0);
    assert.ok(html.length < site, `${html.length} bytes, the pages ${site}`);
  });
});

describe("the gate", () => {
  const check = (changed: string): Promise<string[]> => checkSingleFile(new TextEncoder().encode(changed), declared);

  test("lets the file through as it was made", async () => {
    assert.deepEqual(await check(html), []);
  });

  const faults: [string, (html: string) => string, RegExp][] = [
    [
      "one changed letter of a quotation",
      (text) => text.replace(/(<q cite=#articles_[^>]*>[^<]*?)e/, "$1a"),
      /quotation does not stand at/,
    ],
    [
      "a link to a place that is not there",
      (text) => text.replace(/href=#timeline__/, "$&no-"),
      /link to a place that is not there/,
    ],
    [
      "a link to a page that is not there",
      (text) => text.replace(/href=#timeline__/, "href=#nowhere__"),
      /link to a file that is not there/,
    ],
    [
      "a link out of the file",
      (text) => text.replace("href=#timeline>", "href=timeline.html>"),
      /leads out of the file/,
    ],
    [
      "a lost sentence",
      (text) => text.replace("Another protest is scheduled for Friday evening.", ""),
      /sentence s7 is not the article’s/,
    ],
    ["a doubled id", (text) => text.replace(/ id=timeline__/, " id=map__$&"), /not one of this page|stands twice/],
    [
      "an id that stands twice",
      (text) => text.replace("<p class=lead>", "<p class=lead id=timeline>"),
      /id “timeline” stands twice/,
    ],
    [
      "a word that the foot does not sign",
      (text) => text.replace(/(<article class="page sheet" id=method [\s\S]*?<p>)/, "$1Not "),
      /method.html: shows words with the hash/,
    ],
    [
      "a page that is gone",
      (text) => text.replace(/<article class="page sheet" id=profiles_gazprom [\s\S]*?<\/article>/, ""),
      /profiles\/gazprom.html: is not in the file/,
    ],
    [
      "a page that the contents leave out",
      (text) => text.replace(/<a href=#sources>Sources<\/a>/, "Sources"),
      /sources.html: is not in the contents/,
    ],
    [
      "a picture from elsewhere",
      (text) => text.replace("<p class=lead>", '<p class=lead><img src="https://example.org/a.png" alt="">'),
      /fetches from outside/,
    ],
    [
      "a script",
      (text) => text.replace("</main>", "</main><script>1</script>"),
      /its policy is not that of its styles and scripts/,
    ],
    ["a style that its policy does not know", (text) => text.replace("</style>", "p{color:red}</style>"), /its policy/],
    [
      "a style that fetches",
      (text) => text.replace("</style>", "p{background:url(a.png)}</style>"),
      /its styles fetch/,
    ],
    [
      "a preview that is gone",
      (text) => text.replace(/<div popover=hint id=about_russia>/, "<div popover=hint>"),
      /names an element that is not there: about_russia/,
    ],
    [
      "words between quotation marks",
      (text) => text.replace("<p class=lead>", "<p class=lead>“Peace.” "),
      /words between quotation marks without a source/,
    ],
  ];
  for (const [name, change, message] of faults) {
    test(`reports ${name}`, async () => {
      const changed = change(html);
      assert.notEqual(changed, html, "nothing was changed");
      assert.match((await check(changed)).join("\n"), message);
    });
  }
});

describe("what pages have of their own", () => {
  const list = (body: string): string => `<main id="main_text"><h1>List</h1>${body}</main>`;
  const boxes = (
    file: string,
  ): string => `<div class="filterable"><label for="w0">One</label><input type="checkbox" id="w0" name="of">
    <p><a href="${file}">All</a></p></div><svg><linearGradient id="g"/><rect fill="url(#g)"/></svg>`;

  /** A site of two pages with filters of the same ids, and a page of search, made into a file. */
  const make = async (): Promise<string> =>
    inFolder({ "/icon.svg": "<svg/>" }, async (folder) => {
      const filter = "<style>.filterable:has(#w0:checked) .W0{display:none}.entry{color:#add}</style>";
      const entries = ["briefs/two.html#w0", "briefs/two.html#none", "timeline.html"].map((href) => ({
        href,
        kind: "claim",
        texts: [{ text: "<One>" }],
      }));
      const data = JSON.stringify({ parts: 0, entries }).replaceAll("<", "\\u003c");
      const search = `<script>document.title</script><script type="application/json" data-search-index>${data}</script>`;
      const pages = [
        stagePage("/index.html", list(`<p><a href="data/a.json">data</a> <a href="briefs/two.html#add">x</a></p>`)),
        stagePage("/timeline.html", list(boxes("timeline.html")), filter),
        stagePage("/briefs/two.html", list(`${boxes("two.html")}<i id="add"></i>`), filter),
        stagePage("/search.html", list(`<p>A–Z</p><div data-search>${search}</div>`)),
        stagePage("/editions.html", list("")),
      ];
      return new TextDecoder().decode(await makeSingleFile({ facts, words: en, folder, pages }));
    });

  test("filters of two pages hold each in its own part", async () => {
    const file = await make();
    assert.match(file, /:where\(#timeline\)\{\.filterable:has\(#timeline__w0:checked\) \.W0\{display:none\}\}/);
    assert.match(file, /:where\(#briefs_two\)\{\.filterable:has\(#briefs_two__w0:checked\)/);
    assert.match(file, /\.entry\{color:#add\}/);
  });

  test("ids, names and references to them go together", async () => {
    const file = await make();
    assert.match(
      file,
      /<label for=briefs_two__w0>One<\/label><input type=checkbox id=briefs_two__w0 name=briefs_two__of/,
    );
    assert.match(file, /<linearGradient id=briefs_two__g[ />]/);
    assert.match(file, /fill=(?:"url\(#briefs_two__g\)"|url\(#briefs_two__g\))/);
  });

  test("the way to clear the boxes of a page is a button that needs no script", async () => {
    assert.match(await make(), /<button type=reset form=briefs_two__boxes>All<\/button>/);
    assert.match(await make(), /<input [^>]*form=briefs_two__boxes/);
    assert.match(await make(), /<form id=briefs_two__boxes method=dialog>/);
  });

  test("a link to a file that is not in it leaves its words", async () => {
    assert.match(await make(), /<p>data <a href=#briefs_two__add>x<\/a>/);
  });

  test("the search keeps its script and leads to places in the file", async () => {
    const file = await make();
    const policy = /content="([^"]*)"/.exec(file.slice(file.indexOf("Content-Security-Policy")))?.[1] ?? "";
    assert.match(policy, /script-src 'sha256-[\w+/]{43}=';style-src 'sha256-[\w+/]{43}=';img-src data:;/);
    assert.match(
      file,
      /"href":"#briefs_two__w0","kind":"claim","texts":\[\{"text":"\\u003cOne>"\}\]\},\{"href":"#briefs_two__none".*"href":"#timeline"/,
    );
    assert.ok(file.indexOf("<script>document.title</script>") > file.indexOf("</main>"));
  });

  test("data of the search that lead nowhere are reported", async () => {
    const messages = await checkSingleFile(new TextEncoder().encode(await make()), declaring());
    assert.ok(
      messages.includes("the search leads to a place that is not there: #briefs_two__none"),
      messages.join("\n"),
    );
  });
});

describe("the styles of many pages", () => {
  test("lists are joined in the order that all of them have", () => {
    assert.deepEqual(
      joinInOrder([
        ["a", "b"],
        ["c", "a", "d", "b"],
        ["a", "e"],
      ]),
      ["c", "a", "e", "d", "b"],
    );
  });

  test("the sheets of the pages are taken whole, as they were before each page lost what it had no use for", () => {
    const page = (route: string, left: string, whole: string) => ({
      ...stagePage(route, "<main></main>", `<style>${left}</style>`),
      sheets: [whole],
    });
    assert.equal(
      stylesOf([
        page("/a.html", "p[data-a]{order:1}", "p[data-astro-cid-one]{order:1}p{top:0}"),
        page("/b.html", "p[data-a]{order:2}", "p[data-astro-cid-two]{order:2}p[data-astro-cid-one]{order:1}p{top:0}"),
      ]),
      "p[data-astro-cid-two]{order:2}\np[data-astro-cid-one]{order:1}\np{top:0}",
    );
  });
});
