import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeWords } from "../../src/after-build/words-in-place.ts";
import { wordsOf } from "../../src/after-build/words-of-text.ts";
import { stagePage } from "./staged-page.ts";

const matched = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

test("words that are cut out sign by sign are those that the classes of Unicode match", () => {
  const SIGN = fc.constantFrom(..."aZéİß1٣ิ́—’“ \n\u00a0-_.\u200d中가ⅷ½²ꙮ", "𝔞", "😀", "\ud835", "\udd1e", "e\u0301");
  const TEXT = fc.oneof(
    fc.array(SIGN, { maxLength: 12 }).map((signs) => signs.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(TEXT, (text) => assert.deepEqual(wordsOf(text), matched(text))),
    { numRuns: 20_000, seed: 1 },
  );
  for (let unit = 0; unit < 0xd800; unit += 1) {
    const sign = `a ${String.fromCharCode(unit)} b`;
    assert.deepEqual(wordsOf(sign), matched(sign), unit.toString(16));
  }
});

/** Whether rows of up to 13 words stand first within an element, found in the text of the page as a browser finds them. */
function standFirst(blocks: readonly string[], at: number, text: string): boolean {
  const before = blocks.slice(0, at).flatMap(matched);
  const page = ` ${blocks.flatMap(matched).join(" ")} `;
  const from = before.map((word) => `${word} `).join("").length;
  const to =
    at === blocks.length - 1
      ? Infinity
      : from +
        matched(blocks[at] ?? "")
          .map((word) => `${word} `)
          .join("").length;
  const words = matched(text);
  const length = Math.min(13, words.length);
  if (length === 0) return true;
  return words.slice(length - 1).every((_, index) => {
    const found = page.indexOf(` ${words.slice(index, index + length).join(" ")} `);
    return found >= from && found < to;
  });
}

test("words are asked for exactly where a browser finds them first", () => {
  const WORDS = fc
    .array(fc.constantFrom("they", "met", "at", "last"), { maxLength: 20 })
    .map((words) => words.join(" "));
  let marked = 0;
  let unmarked = 0;
  fc.assert(
    fc.property(
      fc.array(WORDS, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      WORDS,
      (blocks, which, cut, other) => {
        const at = which % blocks.length;
        const own = (blocks[at] ?? "").split(" ");
        const text = cut % 4 === 0 ? other : own.slice(cut % own.length).join(" ");
        const page = stagePage("/b.html", blocks.map((block, index) => `<p id="p${index}">${block}</p>`).join(""));
        const [placed] = placeWords([{ href: `b.html#p${at}`, kind: "claim", texts: [{ text }] }], page);
        const isMarked = placed?.texts[0]?.["unmarked"] === undefined;
        if (isMarked) marked += 1;
        else unmarked += 1;
        assert.equal(isMarked, standFirst(blocks, at, text));
      },
    ),
    { numRuns: 3000, seed: 1 },
  );
  assert.ok(marked > 500 && unmarked > 500, `${marked} marked, ${unmarked} not`);
});
