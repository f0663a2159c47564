import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { mayHaveMarks } from "../../src/after-build/may-have-marks.ts";
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

test("a text that is told to have no marks has none that is looked for", () => {
  const SIGN = fc.oneof(
    fc.constantFrom("a", "’", "’’"),
    fc.constantFrom(..."aZé 5s.…$<>'’‘‹›‚‛❛❟＇ʻʽ`´′‵❜ʼ“”„«»″﹁｣"),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  let without = 0;
  fc.assert(
    fc.property(fc.array(SIGN, { maxLength: 6 }), (signs) => {
      const text = signs.join("");
      if (mayHaveMarks(text)) return;
      without += 1;
      assert.ok(![DOUBLE_MARK, MARKED_WORDS, SINGLE_MARKED_WORDS].some((marks) => marks.test(text)), text);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  assert.ok(without > 2000, `${without} without`);
  assert.ok(!mayHaveMarks("It’s one of the Joneses’ – nothing more."));
});
