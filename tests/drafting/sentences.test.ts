import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cutSentences } from "../../src/drafting/sentences.ts";
import { paragraphs } from "./sentences.cases.ts";

describe("a paragraph is cut at the ends of its sentences, and nowhere else", () => {
  for (const { language, text: marked } of paragraphs) {
    test(`${language}: ${marked}`, () => {
      const text = marked.replaceAll("¦", "");
      const found = cutSentences(text, language).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, marked.split(/¦\s*/));
    });
  }

  test("there are forty cases and more, in each language with a list of short forms", () => {
    assert.ok(paragraphs.length >= 40);
    for (const language of ["en", "uk", "ru"]) assert.ok(paragraphs.some((one) => one.language === language));
  });
});
