import assert from "node:assert/strict";
import { test } from "node:test";
import { toHtml } from "hast-util-to-html";
import fc from "fast-check";
import { htmlOfWords, wordsOf } from "../../src/dossier/evidence.ts";
import { fold } from "../../src/dossier/folding.ts";
import { findRuns, indexNames } from "../../src/dossier/names.ts";
import { offsetOf } from "../../src/dossier/offsets.ts";

const SIGN = fc.constantFrom(
  ...["a", "b", "Z", "0", "é", "Ж", "🤝", ".", ",", "&", "<", ">", " ", " ", "  ", "\n", "\t", "\u00a0", "\u200b"],
  ...['"', "“", "„", "»", "'", "’", "`", "´", "-", "–", "—", "−", "\u00ad", "\u2060", "\u200e", "\ufeff", "~", "_"],
);
const TEXT = fc.array(SIGN, { maxLength: 12 }).map((all) => all.join(""));

/** What may differ between a quotation and its source, sign by sign (product rule 1). */
function foldedPlainly(text: string) {
  const signs = [...text.matchAll(/[^]/g)].flatMap(({ 0: sign, index }) => {
    if (/[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(sign)) return [];
    const shape = /[\s\u200b]/.test(sign)
      ? " "
      : /["“”„‟«»]/.test(sign)
        ? '"'
        : /['‘’‚‛′`´]/.test(sign)
          ? "'"
          : /[-‐‑‒–—―−]/.test(sign)
            ? "-"
            : sign;
    return [{ sign, shape, index }];
  });
  const kept = signs.filter(({ shape }, at) => shape !== " " || (at > 0 && signs[at - 1]?.shape !== " "));
  if (kept.at(-1)?.shape === " ") kept.pop();
  return {
    text: kept.map((one) => one.shape).join(""),
    signs: kept.map((one) => one.sign).join(""),
    origin: kept.map((one) => one.index),
  };
}

test("a text is folded as its signs are, one by one, and each is found again where it stood", () => {
  fc.assert(
    fc.property(TEXT, (written) => {
      const { text, signs, origin } = fold(written);
      const offsets = Array.from({ length: text.length }, (_, own) => offsetOf(origin, own));
      assert.deepEqual({ text, signs, origin: offsets }, foldedPlainly(written));
    }),
    { seed: 1, numRuns: 20_000 },
  );
});

test("a sentence that HTML writes as it is, is written as the library writes it", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      assert.equal(htmlOfWords(text, []), toHtml(wordsOf(text, [], 0, text.length)));
    }),
    { seed: 2, numRuns: 5000 },
  );
});

/** A sign by which a text is compared in the way of all scripts. */
const FOREIGN = " Ж";

test("names stand in a text of Latin letters alone where they stand in it among others", () => {
  const names = ["Minsk", "St. Petersburg", "U.N.", "3 May Union", "'Ndrangheta", "Rosneft-2", "the president", "A"];
  const index = indexNames(names.map((name) => ({ name, slug: name })));
  const word = fc.constantFrom(
    ...names,
    "Minsks",
    "x",
    "president",
    "St.",
    "Petersburg",
    "3",
    "May",
    "U",
    "A1",
    "-2",
    "",
  );
  const between = fc.constantFrom(" ", " ", " ", "", "-", "'", ", ", ". ", "(", "\n", "  ");
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 6 }), (all) => {
      const text = all.flat().join("");
      const runs = findRuns(text, index);
      found += runs.length;
      assert.deepEqual(runs, findRuns(text + FOREIGN, index), JSON.stringify(text));
    }),
    { seed: 3, numRuns: 10_000 },
  );
  assert.ok(found > 5000, `${found}`);
});
