import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkSearchIndex } from "../../src/after-build/check-search-index.ts";
import { viewOf } from "../../src/after-build/lookups.ts";
import { SEARCH_BUDGET, weightOf } from "../../src/after-build/check-weights.ts";
import { readPage, type StagedPage } from "../../src/after-build/pages.ts";
import { partIndex } from "../../src/after-build/part-index.ts";
import {
  entriesInPart,
  entryInPart,
  entriesOfPage,
  findIndex,
  partOf,
  type IndexedEntry,
} from "../../src/after-build/search-index.ts";
import { placeWords } from "../../src/after-build/words-in-place.ts";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { seeded } from "./seeded.ts";
import { inFolder, pageOf, stagePage } from "./staged-page.ts";

const entryOf = (href: string, text: string, kind = "claim"): IndexedEntry => ({ href, kind, texts: [{ text }] });

const blockOf = (entries: readonly IndexedEntry[]): string =>
  `<div data-search><script type="application/json" data-search-index>${JSON.stringify({ parts: 0, entries }).replaceAll("<", "\\u003c")}</script><script type="module">go()</script></div>`;

const searchOf = (...entries: IndexedEntry[]): StagedPage => stagePage("/search.html", blockOf(entries));

describe("the index of the search", () => {
  test("reads as data alone from a file of it", () => {
    const entries = [entryOf("a.html", "One <two>")];
    assert.deepEqual(entriesInPart(partOf(entries.map(entryInPart))), entries);
    for (const text of [
      "",
      "alert(1);\n",
      "addToSearchIndex([]); alert(1);\n",
      "addToSearchIndex([1]);\n",
      "addToSearchIndex({});\n",
    ]) {
      assert.equal(entriesInPart(text), undefined, text);
    }
  });
});

describe("an index that is held against the pages", () => {
  const article = stagePage("/b.html", '<p id="s1">They met.</p>');
  const sentences = new Map([["/b.html#s1", "They met."]]);
  const faultsOf = (page: StagedPage): string[] =>
    checkSearchIndex(
      [page, article],
      viewOf([page, article], new Set(["/b.html", "/search.html"])),
      sentences,
    ).faults.map((one) => one.message);

  test("is right with every sentence in its words", () => {
    assert.deepEqual(faultsOf(searchOf(entryOf("b.html#s1", "They met.", "sentence"))), []);
  });

  const wrong: [string, StagedPage, RegExp][] = [
    ["a sentence that differs", searchOf(entryOf("b.html#s1", "They meet.", "sentence")), /not the article’s words/],
    [
      "a sentence that is not published",
      searchOf(entryOf("b.html#s1", "They met.", "sentence"), entryOf("b.html#s2", "They left.", "sentence")),
      /not the article’s words|place that is not there/,
    ],
    ["a sentence that is missing", searchOf(), /cannot be found/],
    [
      "an address that leads nowhere",
      searchOf(entryOf("b.html#s1", "They met.", "sentence"), entryOf("c.html", "One")),
      /file that is not there/,
    ],
    [
      "an address from the root",
      searchOf(entryOf("b.html#s1", "They met.", "sentence"), entryOf("/b.html", "One")),
      /not relative/,
    ],
  ];
  for (const [what, page, message] of wrong)
    test(`is at fault with ${what}`, () => assert.match(faultsOf(page).join(), message));

  test("is at fault with a file that it does not count", () => {
    const page = searchOf(entryOf("b.html#s1", "They met.", "sentence"));
    page.scripts = new Map([["/search/part-1.js", partOf([])]]);
    assert.match(faultsOf(page).join(), /0 parts, but 1 files/);
  });
});

describe("words that a browser is asked to mark", () => {
  const page = stagePage(
    "/b.html",
    '<aside>They met at last.</aside><p id="a">They met at last.</p><p id="b">They <b>parted</b> soon.</p><p id="c">Elsewhere</p>',
  );
  const unmarked = (entry: IndexedEntry): unknown => {
    const [placed] = placeWords([entry], page);
    return placed?.texts[0]?.["unmarked"];
  };

  test("stand first where the link leads", () =>
    assert.equal(unmarked(entryOf("b.html#b", "They parted soon.")), undefined));
  test("are not asked for where they stand elsewhere before", () =>
    assert.equal(unmarked(entryOf("b.html#a", "They met at last.")), true));
  test("are not asked for where they do not stand", () =>
    assert.equal(unmarked(entryOf("b.html#c", "They parted soon.")), true));
  test("may be parted by what is ours", () => {
    const entry = {
      ...entryOf("b.html#b", "They parted soon."),
      texts: [{ text: "They parted soon.", ours: [[5, "[sic]"]] as [number, string][] }],
    };
    assert.equal(unmarked(entry), true, "“They” alone stands elsewhere before");
  });
});

describe("an index that is too long for the page", () => {
  const random = seeded(7);
  const wordOf = (): string => random.below(1e9).toString(36);
  const many = Array.from({ length: 9000 }, (_, at) =>
    entryOf(`a.html#c${at}`, Array.from({ length: 12 }, wordOf).join(" ")),
  );

  test("lies in files beside it, all of it, in order, none far heavier than another, and the page loads them", async () => {
    await inFolder({ "search.html": pageOf(blockOf(many)) }, async (folder) => {
      const page = await readPage(folder, "/search.html");
      partIndex(folder, page);
      const html = htmlOf(page.tree);
      assert.ok(weightOf(html) < SEARCH_BUDGET);
      const files = [...html.matchAll(/<script src=(search\/part-\d+\.js) defer>/g)].map(([, file = ""]) => file);
      assert.ok(files.length > 3, String(files.length));
      assert.equal(findIndex(page.tree)?.index.parts, files.length);
      const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
      assert.deepEqual(
        texts.flatMap((text) => entriesInPart(text)),
        many,
      );
      for (const text of texts) assert.ok(weightOf(text) < 50_000, String(weightOf(text)));
      assert.ok(html.indexOf("go()") < html.indexOf("part-1.js"), "the files follow the script that waits for them");
      page.scripts = new Map();
      assert.deepEqual(entriesOfPage(await readPageFrom(folder, html)), many);
    });
  });

  test("stays in the page while the page is within its budget", async () => {
    await inFolder({ "search.html": pageOf(blockOf(many.slice(0, 300))) }, async (folder) => {
      const page = await readPage(folder, "/search.html");
      partIndex(folder, page);
      assert.equal(findIndex(page.tree)?.index.entries.length, 300);
      assert.equal(existsSync(join(folder, "search")), false);
    });
  });
});

/** The page of the search with its files, as a copy of the site is read. */
async function readPageFrom(folder: string, html: string): Promise<StagedPage> {
  await writeFile(join(folder, "search.html"), html);
  return readPage(folder, "/search.html");
}
