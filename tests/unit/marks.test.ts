import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOUBLE_MARK, MARKED_WORDS, SINGLE_MARKED_WORDS } from "../../src/words/marks.ts";
import { double, none, single } from "./marks.cases.ts";

describe("words between single marks", () => {
  for (const { promise, text, words } of single) {
    test(promise, () => assert.equal(SINGLE_MARKED_WORDS.exec(text)?.[0], words));
  }
});

describe("no words between single marks", () => {
  for (const { promise, text } of none) {
    test(promise, () => assert.equal(SINGLE_MARKED_WORDS.exec(text)?.[0], undefined));
  }
});

describe("words between double marks", () => {
  for (const { promise, text, words } of double) {
    test(promise, () => {
      assert.deepEqual(
        [...text.matchAll(new RegExp(MARKED_WORDS, "g"))].map(([marked]) => marked),
        words,
      );
    });
  }

  test("are given by themselves too", () =>
    assert.equal(MARKED_WORDS.exec("the “near abroad” of")?.[1], "near abroad"));
});

test("a double mark is told from single ones and from apostrophes", () => {
  for (const mark of '"“”„‟«»″〝〞＂「」『』') assert.match(mark, DOUBLE_MARK);
  for (const mark of "'‘’‚‛‹›′`´ʼ") assert.doesNotMatch(mark, DOUBLE_MARK);
});
