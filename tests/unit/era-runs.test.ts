import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eraRunsOf } from "../../src/components/timeline/era-runs.ts";
import { dateOf } from "../../src/dates/parse.ts";
import type { Event } from "../../src/dossier/dossier.ts";
import { en } from "../../src/words/en.ts";

const DAYS = "2019-12-01/2019-12-20";
const spans = [
  { name: "One", years: "2000/2001" },
  { name: "Two", years: "2003/2004" },
];

/** Dates in order of time, each with the era that the join gave it, and the runs that come of them. */
const cases: readonly {
  promise: string;
  eras: readonly { name: string; years: string }[];
  events: readonly (readonly [string, string?])[];
  runs: readonly (readonly [string, ...string[]])[];
}[] = [
  {
    promise: "eras that meet part the list",
    eras: spans,
    events: [
      ["2000", "One"],
      ["2001", "One"],
      ["2003", "Two"],
    ],
    runs: [
      ["One", "2000", "2001"],
      ["Two", "2003"],
    ],
  },
  {
    promise: "what lies between and behind them keeps its place in time",
    eras: spans,
    events: [["1990"], ["2000", "One"], ["2002"], ["2003", "Two"], ["2006"], ["2010"]],
    runs: [
      [en.timeline.prehistory, "1990"],
      ["One", "2000"],
      ["Other years", "2002"],
      ["Two", "2003"],
      ["Other years", "2006", "2010"],
    ],
  },
  {
    promise: "a span of days that begins before the drawing stands where it begins",
    eras: spans,
    events: [["1996-05-01/2019-12-20"], ["2000", "One"]],
    runs: [
      [en.timeline.prehistory, "1996-05-01/2019-12-20"],
      ["One", "2000"],
    ],
  },
  {
    promise: "without eras there is one list, under the name of the timeline",
    eras: [],
    events: [["2000"], ["2010"]],
    runs: [[en.timeline.title, "2000", "2010"]],
  },
  { promise: "no events make no list", eras: spans, events: [], runs: [] },
];

describe("the list of a timeline", () => {
  for (const { promise, eras, events, runs } of cases) {
    test(promise, () => {
      const all = events.map(([edtf, era]) => ({ date: dateOf(edtf), era })) as unknown as Event[];
      const timeline = { from: "1997", days: DAYS, eras: [...eras], split: false };
      assert.deepEqual(
        eraRunsOf(all, timeline, en).map(({ heading, events: own }) => [heading, ...own.map(({ date }) => date.edtf)]),
        runs,
      );
    });
  }
});
