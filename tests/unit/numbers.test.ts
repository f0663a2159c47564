import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findNumbers } from "../../src/dossier/numbers.ts";
import { grouped } from "../../src/words/numerals.ts";
import { languageOf, type Language } from "../../src/dossier/language.ts";
import { foreign, texts, ukrainian } from "./numbers.cases.ts";

const english = languageOf("en");

const shown = (text: string, language: Language): string[] =>
  findNumbers(text, language).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe("the numbers of a text", () => {
  for (const { promise, text, numbers } of texts) {
    test(promise, () => assert.deepEqual(shown(text, english), numbers));
  }

  test("are read back as the interface writes them", () => {
    for (const value of [7, 70, 700, 7000, 70_000, 18_658, 1_000_000, 123_456_789]) {
      assert.deepEqual(shown(grouped(value), english), [`${grouped(value)} = ${value}`]);
    }
  });

  test("are not cut short by a letter behind them", () => {
    const values = findNumbers("in the 1990s, 100km on", english).map((one) => one.value);
    assert.ok(!values.includes(199) && !values.includes(10), values.join(", "));
  });

  test("from twenty-one to ninety-nine are read as words", () => {
    const ones = "one two three four five six seven eight nine".split(" ");
    for (const [index, tens] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries()) {
      for (const [one, word] of ones.entries()) {
        assert.deepEqual(shown(`${tens}-${word}`, english), [`${tens}-${word} = ${(index + 2) * 10 + one + 1}`]);
      }
    }
  });
});

describe("the numbers of a Ukrainian text", () => {
  for (const { promise, text, numbers } of ukrainian) {
    test(promise, () => assert.deepEqual(shown(text, languageOf("uk")), numbers));
  }

  test("are read back as the interface writes them", () => {
    for (const value of [7, 700, 18_658, 123_456_789]) {
      assert.deepEqual(shown(grouped(value), languageOf("uk")), [`${grouped(value)} = ${value}`]);
    }
  });
});

describe("the numbers of a text in a language without words", () => {
  for (const { promise, text, numbers } of foreign) {
    test(promise, () => assert.deepEqual(shown(text, languageOf("de")), numbers));
  }
});
