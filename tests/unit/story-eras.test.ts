import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateOf } from "../../src/dates/parse.ts";
import { erasOfStory } from "../../src/dossier/timeline-eras.ts";

const eras = [
  { name: "One", years: "1997/1999" },
  { name: "Two", years: "2000/2009" },
  { name: "Three", years: "2010/2017" },
  { name: "Four", years: "2018/2019" },
];

const cases: readonly { promise: string; events: readonly string[]; names: readonly string[] }[] = [
  { promise: "behind all of them has none", events: ["2024-03-01", "2024-03-12"], names: [] },
  { promise: "before the drawing begins has none of what is not drawn", events: ["1987", "2024-03-01"], names: [] },
  { promise: "in one of them has that one", events: ["2011", "2012-05"], names: ["Three"] },
  { promise: "in two has what lies between, too", events: ["2001", "2018-05-01"], names: ["Two", "Three", "Four"] },
  { promise: "without events has none", events: [], names: [] },
];

describe("a story among others, by the eras of the whole site,", () => {
  for (const { promise, events, names } of cases) {
    test(promise, () => {
      const drawing = { from: "1997", days: "2024-03-01/2024-03-12", eras };
      const found = erasOfStory(
        drawing,
        events.map((date) => ({ date: dateOf(date) })),
      );
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
    });
  }
});
