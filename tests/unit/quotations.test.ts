import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  makeSearchable,
  verifyQuotation,
  type Searchable,
  type Slice,
  type Verdict,
} from "../../src/dossier/verify.ts";
import { ambiguous, nearest, notFound, positions, reasons, verified, type Expected } from "./quotations.cases.ts";

interface Numbered {
  searchable: Searchable;
  texts: Map<string, string>;
}

/** Blocks of sentences → an article that was received sentence by sentence, a space between any two. */
function numbered(blocks: readonly (readonly string[])[]): Numbered {
  const texts = new Map<string, string>();
  let points = 0;
  const sentencesOf = (block: readonly string[]) =>
    block.map((text) => {
      const id = `s${texts.size + 1}`;
      texts.set(id, text);
      const received = [...text].flatMap((sign, at) => Array.from({ length: sign.length }, () => points + at));
      points += [...text].length + 1;
      return { id, text, received };
    });
  return { searchable: makeSearchable(blocks.map(sentencesOf)), texts };
}

/** A verdict in the words of the tables. */
function told(verdict: Verdict, texts: ReadonlyMap<string, string>): Expected {
  if (verdict.verdict === "not found") return "not found";
  if (verdict.verdict === "ambiguous") {
    const name = (slices: readonly Slice[]) => slices.map((one) => one.sentence).join("–");
    return { ambiguous: verdict.parts.map(({ words, places }) => `${words}: ${places.map(name).join(", ")}`) };
  }
  return {
    verified: verdict.parts.map((slices) =>
      slices.map((one) => `${one.sentence}: ${texts.get(one.sentence)?.slice(one.start, one.end) ?? ""}`),
    ),
  };
}

test("the tables hold no promise twice, and as many that are refused as are found", () => {
  const all = [...verified, ...notFound, ...ambiguous, ...nearest, ...reasons, ...positions].map((one) => one.promise);
  assert.equal(new Set(all).size, all.length);
  assert.ok(verified.length >= 30 && notFound.length >= verified.length);
});

for (const [name, cases] of Object.entries({ verified, "not found": notFound, ambiguous })) {
  describe(name, () => {
    for (const { promise, article, quotation, expect } of cases) {
      test(promise, () => {
        const { searchable, texts } = numbered(article);
        assert.deepEqual(told(verifyQuotation(searchable, quotation), texts), expect);
      });
    }
  });
}

describe("the nearest passage", () => {
  for (const { promise, article, quotation, sentences, shown } of nearest) {
    test(promise, () => {
      const verdict = verifyQuotation(numbered(article).searchable, quotation);
      assert.equal(verdict.verdict, "not found");
      const [passage = "", marks = ""] = shown;
      assert.deepEqual(verdict.nearest, { sentences, passage, marks });
    });
  }
});

describe("the reason why words were not found", () => {
  for (const { promise, article, quotation, across, disordered } of reasons) {
    test(promise, () => {
      const verdict = verifyQuotation(numbered(article).searchable, quotation);
      assert.equal(verdict.verdict, "not found");
      assert.deepEqual({ across: verdict.across, disordered: verdict.disordered }, { across, disordered });
    });
  }
});

describe("the place in the received text", () => {
  for (const { promise, article, quotation, received } of positions) {
    test(promise, () => {
      const verdict = verifyQuotation(numbered(article).searchable, quotation);
      assert.equal(verdict.verdict, "verified");
      assert.deepEqual(
        verdict.parts.flat().map((slice) => [slice.received.start, slice.received.end]),
        received,
      );
    });
  }
});
