import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NOBODY, findClashes, findNames, indexNames } from "../../src/dossier/names.ts";
import { clashes, known, texts } from "./names.cases.ts";
import { seeded } from "./seeded.ts";

const found = (text: string, names = known): string[] =>
  findNames(text, indexNames(names)).map((one) => `${text.slice(one.start, one.end)} → ${one.slug}`);

test("the slug of nobody is the one of the tables", () => {
  assert.equal(NOBODY, "");
});

describe("the names in a text", () => {
  for (const { promise, text, names } of texts) {
    test(promise, () => assert.deepEqual(found(text), names));
  }

  test("are the same in whatever order the names were given", () => {
    const random = seeded(7);
    for (let run = 0; run < 20; run += 1) {
      const shuffled = random.shuffle(known);
      for (const { text, names } of texts) assert.deepEqual(found(text, shuffled), names);
    }
  });

  test("stand apart from each other, in order, in a long text of many names", () => {
    const random = seeded(2019);
    const words = Array.from({ length: 2000 }, () => (random.next() < 0.5 ? random.pick(known).name : "and so"));
    const text = words.join(" ");
    const all = findNames(text, indexNames(known));
    assert.ok(all.length > 500);
    let end = 0;
    for (const one of all) {
      assert.ok(one.start >= end && one.end > one.start);
      end = one.end;
      assert.ok(known.some(({ name, slug }) => slug === one.slug && name === text.slice(one.start, one.end)));
    }
  });
});

test("a text ten times as long, of many more names, takes no hundred times as long to read", () => {
  const index = indexNames(Array.from({ length: 5000 }, (_, own) => ({ name: `Łódź ${own}`, slug: `s${own}` })));
  const timeOf = (words: number): number => {
    const text = Array.from({ length: words }, (_, own) => (own % 3 === 0 ? `Łódź ${own}` : "wórd")).join(" ");
    const begun = performance.now();
    findNames(text, index);
    return performance.now() - begun;
  };
  timeOf(2000);
  assert.ok(timeOf(40_000) < 50 * Math.max(timeOf(4000), 10));
});

describe("names that clash", () => {
  for (const { promise, names, clashes: expected } of clashes) {
    test(promise, () => {
      const told = findClashes(names).map(({ name, slugs }) => `${name}: ${slugs.join(", ")}`);
      assert.deepEqual(told, expected);
    });
  }

  test("a name that clashes stays with its first owner", () => {
    const index = indexNames([
      { name: "Union", slug: "a" },
      { name: "Union", slug: "b" },
    ]);
    assert.deepEqual(
      findNames("Union", index).map((one) => one.slug),
      ["a"],
    );
  });
});
