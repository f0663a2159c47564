import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkSentences } from "../../src/after-build/check-sentences.ts";
import { sentences } from "./pages-sentences.cases.ts";
import { stagePages } from "./staged-page.ts";

const ROUTE = "/articles/b.html";

describe("sentences on the pages", () => {
  for (const { promise, body, words, right } of sentences) {
    test(promise, () => {
      assert.deepEqual(
        checkSentences(stagePages({ [ROUTE]: body }), new Map([[`${ROUTE}#s1`, words]])),
        right ? [] : [{ route: ROUTE, message: `sentence s1 is not the article’s: “${words}”` }],
      );
    });
  }

  test("a sentence on another page is not the article’s", () => {
    const pages = stagePages({ [ROUTE]: "<p>Nothing.</p>", "/articles/c.html": '<p id="s1">They met.</p>' });
    assert.equal(checkSentences(pages, new Map([[`${ROUTE}#s1`, "They met."]])).length, 1);
    assert.equal(checkSentences(pages, new Map([["/articles/c.html#s1", "They met."]])).length, 0);
  });

  test("a sentence of an article that is not there is a fault of that article", () => {
    const faults = checkSentences(stagePages({ "/index.html": "" }), new Map([[`${ROUTE}#s1`, "They met."]]));
    assert.deepEqual(
      faults.map((fault) => fault.route),
      [ROUTE],
    );
  });

  test("every sentence is looked up, and each wrong one is told in order", () => {
    const body = '<p id="s1">One.</p><p id="s2">Two!</p><p id="s3">Three.</p>';
    const held = ["One.", "Two.", "Three.", "Four."].map((words, at) => [`${ROUTE}#s${at + 1}`, words] as const);
    assert.deepEqual(
      checkSentences(stagePages({ [ROUTE]: body }), new Map(held)).map((fault) => fault.message.split(" ")[1]),
      ["s2", "s4"],
    );
  });

  test("any character of a sentence left out is a fault", () => {
    const words = "It’s a huge work, and it can be done (2024).";
    const faultsOf = (shown: string): number =>
      checkSentences(stagePages({ [ROUTE]: `<p id="s1">${shown}</p>` }), new Map([[`${ROUTE}#s1`, words]])).length;
    assert.equal(faultsOf(words), 0);
    for (const at of [...words].keys()) assert.equal(faultsOf(words.slice(0, at) + words.slice(at + 1)), 1, String(at));
  });
});
