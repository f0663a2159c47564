import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hashOfData } from "../../src/shown/data-hash.ts";

const long = Array.from({ length: 40 }, (_, at) => ({ at }));

/** Data of which no two are alike. */
const UNLIKE: readonly unknown[] = [
  undefined,
  null,
  "null",
  "",
  "0",
  0,
  -1,
  false,
  [],
  {},
  new Map(),
  new Set(),
  [undefined],
  [null],
  ["a", "b"],
  ["a,b"],
  ["b", "a"],
  [["a"], "b"],
  { a: "b" },
  { a: "b", c: undefined },
  { "a:1,b": 2 },
  { a: 1, b: 2 },
  { a: { b: 1 }, c: 1 },
  { a: { b: 1, c: 1 } },
  new Map([["a", "b"]]),
  new Set(["a", "b"]),
  new Set([["a", "b"]]),
  long,
  [...long, { at: 40 }],
  long.toReversed(),
  { long },
];

describe("the hash of data", () => {
  test("is another for everything that is not alike", () => {
    const hashes = UNLIKE.map(hashOfData);
    assert.equal(new Set(hashes).size, UNLIKE.length);
  });

  test("is the same for what is alike", () => {
    for (const one of UNLIKE) assert.equal(hashOfData(structuredClone(one)), hashOfData(one));
  });

  for (const [name, value] of Object.entries({ "a function": () => 1, "a date": new Date(0), "a sign": Symbol("a") })) {
    test(`is none where ${name} is in it`, () => {
      assert.throws(() => hashOfData({ of: [value] }), TypeError);
    });
  }
});
