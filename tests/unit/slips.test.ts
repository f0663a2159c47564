import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { indexNames } from "../../src/dossier/names.ts";
import { findSlips, isSlip } from "../../src/dossier/slips.ts";
import { NAMES, others, slips, texts } from "./slips.cases.ts";

describe("a word is a slip of the pen for another that has", () => {
  for (const [what, written, right] of slips) test(what, () => assert.equal(isSlip(written, right), true));
});

describe("a word is none that is", () => {
  for (const [what, written, right] of others) test(what, () => assert.equal(isSlip(written, right), false));
});

describe("the slips in a text", () => {
  const index = indexNames(NAMES);
  for (const { promise, text, restsOn = [], found } of texts) {
    test(promise, () => {
      const slipsIn = findSlips(text, index, restsOn).map(({ words, near, slug }) => `${words} → ${near} of ${slug}`);
      assert.deepEqual(slipsIn, found);
    });
  }
});
