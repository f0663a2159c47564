import assert from "node:assert/strict";
import { test } from "node:test";
import { offsetInSource } from "../../src/markdown/offset-in-source.ts";

/** Markdown, the text that is read from it, and a sign of the text beside the place where the Markdown has it. */
const cases: readonly [promise: string, markdown: string, text: string, sign: string, place: number][] = [
  ["a text as it is", "one two", "one two", "t", 4],
  ["an escape before it", "\\*one\\* two", "*one* two", "t", 8],
  ["a backslash that escapes nothing", "a\\b two", "a\\b two", "t", 4],
  ["two backslashes, of which one is read", "a\\\\b two", "a\\b two", "t", 5],
  ["a reference by name before it", "one &amp; two", "one & two", "t", 10],
  ["a reference by number before it", "caf&#233; two", "café two", "t", 10],
  ["a reference to a sign of two units before it", "&#x1F309; two", "🌉 two", "t", 10],
  ["a reference that is no reference", "one &c; two", "one &c; two", "t", 8],
  ["a reference that is escaped", "one \\&amp; two", "one &amp; two", "t", 11],
  ["an indented line before it", "one\n   two", "one\ntwo", "t", 7],
  ["a reference itself", "one &lt; two", "one < two", "<", 4],
  ["an escape itself", "one \\< two", "one < two", "<", 4],
];

for (const [promise, markdown, text, sign, place] of cases) {
  test(`the place of a sign is found behind ${promise}`, () => {
    assert.equal(offsetInSource(markdown, text, text.indexOf(sign)), place);
  });
}
