import assert from "node:assert/strict";
import { test } from "node:test";
import { findUndecided } from "../../src/reader/undecided.ts";

/** YAML, and which of its lines hold a remark that is told. */
const CASES: readonly { promise: string; yaml: string; told: readonly number[] }[] = [
  { promise: "behind a value", yaml: "a: 1 # to decide: or 2?\n", told: [1] },
  { promise: "behind fields in one line", yaml: "a:\n  s1: { b: 1 } # to decide: or 2?\n", told: [2] },
  { promise: "behind a name whose fields stand below", yaml: "a:\n  s1: # to decide: or 2?\n    b: 1\n", told: [2] },
  { promise: "behind a name whose list stands below, as far in", yaml: "a: # to decide: or 2?\n- 1\n", told: [1] },
  { promise: "behind a name, another remark, and fields", yaml: "a: # to decide: or 2?\n# so\n\n  b: 1\n", told: [1] },
  { promise: "on a line of its own", yaml: "a: 1\n# to decide: or 2?\n#   - 2\nb: 1\n", told: [2] },
  { promise: "below fields, further in", yaml: "a:\n  b: 1\n  # to decide: or 2?\nc: 1\n", told: [3] },
  { promise: "of two values both", yaml: "a: 1 # to decide: x\nb: 1 # to decide: y\n", told: [1, 2] },
  { promise: "with other ends of lines", yaml: "a: # to decide: x\r\n  b: 1\r\nc: 1\r\n", told: [1] },
  { promise: "not in place of a value", yaml: "a: # to decide: x\nb: 1\n", told: [] },
  { promise: "not in place of the last value", yaml: "b: 1\na: # to decide: x\n", told: [] },
  { promise: "not in place of a value further in", yaml: "a:\n  b: # to decide: x\n  c: 1\n", told: [] },
  { promise: "not in place of the last value further in", yaml: "a:\n  b: # to decide: x\nc: 1\n", told: [] },
  { promise: "not in place of an item", yaml: "a:\n  - # to decide: x\n  - 1\n", told: [] },
  { promise: "not in place of an item’s first value", yaml: "a:\n  - b: # to decide: x\n    c: 1\n", told: [] },
  { promise: "not in place of the first value of an item alone", yaml: "- b: # to decide: x\n  c: 1\n", told: [] },
  {
    promise: "behind an item’s first name, whose fields stand below",
    yaml: "- b: # to decide: x\n    c: 1\n",
    told: [1],
  },
  { promise: "behind an item’s first name, whose list stands below", yaml: "- b: # to decide: x\n  - 1\n", told: [1] },
  { promise: "not within a text", yaml: 'a: "b # to decide: x"\nc: |\n  # to decide: x\n', told: [] },
  { promise: "not of another kind", yaml: "a: 1 # undecided\n", told: [] },
];

for (const { promise, yaml, told } of CASES) {
  test(`a remark of a draft is told ${promise}`, () => {
    const lines = findUndecided(yaml).map(({ offset }) => yaml.slice(0, offset).split("\n").length);
    assert.deepEqual(lines, told);
  });
}
