import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findLikelihoods, roomIn } from "../../src/dossier/likelihood.ts";
import { wordsFor } from "../../src/words/words.ts";
import { sources, texts } from "./likelihood.cases.ts";

const tongue = wordsFor("en")?.tongue ?? assert.fail("no English");

const found = (text: string): string[] =>
  findLikelihoods(text, tongue).map(({ words, isOfTheSeven }) => (isOfTheSeven ? `${words}*` : words));

describe("the likelihoods of a text", () => {
  for (const { promise, text, words } of texts) {
    test(promise, () => assert.deepEqual(found(text), words));
  }

  test("there are seven of the seven, and each is found as one of them", () => {
    assert.equal(tongue.likelihoods.length, 7);
    for (const words of tongue.likelihoods) assert.deepEqual(found(`It is ${words} now.`), [`${words}*`]);
  });

  test("are found whole where one begins with another", () => {
    const other = { ...tongue, likelihoods: ["even"], otherLikelihoods: ["even so"] };
    assert.deepEqual(
      findLikelihoods("even so, even", other).map((one) => one.words),
      ["even so", "even"],
    );
  });

  test("each other word is found whole, and as none of the seven", () => {
    for (const words of tongue.otherLikelihoods) assert.deepEqual(found(`It is ${words} now.`), [words]);
  });
});

describe("the likelihoods of a Ukrainian text", () => {
  const ukrainian = wordsFor("uk")?.tongue ?? assert.fail("no Ukrainian");
  const foundIn = (text: string): string[] =>
    findLikelihoods(text, ukrainian).map(({ words, isOfTheSeven }) => (isOfTheSeven ? `${words}*` : words));

  test("each of the seven is found as one of them, in each of its forms", () => {
    for (const words of [...ukrainian.likelihoods, ...Object.keys(ukrainian.likelihoodForms)]) {
      assert.deepEqual(foundIn(`Це ${words}.`), [`${words}*`]);
    }
  });

  test("each other word is found whole, and as none of them", () => {
    for (const words of ukrainian.otherLikelihoods) assert.deepEqual(foundIn(`Це ${words}.`), [words]);
  });

  test("a clause that asks states none", () => assert.deepEqual(foundIn("Питання, чи він може піти."), []));
});

const leavesRoom = (text: string, of = tongue): boolean => roomIn(text, of) !== "none";

describe("the words of a source", () => {
  for (const { promise, text, leaves } of sources) {
    test(promise, () => assert.equal(leavesRoom(text), leaves));
  }

  test("leave room with an apostrophe of either shape", () => {
    const other = { ...tongue, hedges: ["won't"] };
    assert.deepEqual(
      ["It won’t be.", "It won't be.", "It wont be."].map((text) => leavesRoom(text, other)),
      [true, true, false],
    );
  });

  test("leave room with each word of likelihood and each hedge", () => {
    for (const words of [...tongue.likelihoods, ...tongue.otherLikelihoods, ...tongue.hedges]) {
      assert.ok(leavesRoom(`It is ${words} now.`), words);
    }
  });
});
