import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { layOutTimeline, type Mark, type TimelineLayout } from "../../src/drawings/timeline-layout.ts";
import { seeded } from "./seeded.ts";
import { alike, clustered, limits } from "./timeline-cluster.cases.ts";
import { DOT, OPTIONS, crowd, eventOf } from "./timeline-crowd.ts";
import { crowds } from "./timeline-layout.cases.ts";

type Limit = (typeof limits)[number];

const GAP = 2;
const CLOSE = 1e-9;

const numbersIn = (marks: readonly Mark[]): number[] => marks.flatMap((mark) => mark.events.map((one) => one.number));

/** Each mark with its events, its place and its row, in an order of its own. */
const placesIn = ({ marks }: TimelineLayout): string[] =>
  marks
    .map(({ events, start, end, row, shape }) =>
      [events.map((one) => one.number).join("+"), start.toFixed(6), end.toFixed(6), row, shape].join(" "),
    )
    .sort();

function assertRows({ lanes, marks, scale }: TimelineLayout, most: Limit): void {
  for (const lane of lanes) {
    const own = marks.filter((mark) => mark.row >= lane.from && mark.row < lane.from + lane.rows);
    const rowsWhere = (is: (mark: Mark) => boolean): number =>
      Math.max(0, ...own.filter(is).map((mark) => mark.row - lane.from + 1));
    const among = {
      years: rowsWhere((one) => one.start < scale.break.from),
      days: rowsWhere((one) => one.start >= scale.break.from),
    };
    assert.ok(among.years <= most.years, `${lane.name}: ${among.years} rows among the years, not ${most.years}`);
    assert.ok(among.days <= most.days, `${lane.name}: ${among.days} rows among the days, not ${most.days}`);
  }
}

function assertApart({ marks }: TimelineLayout): void {
  for (const row of Map.groupBy(marks, (mark) => mark.row).values()) {
    const inOrder = row.toSorted((a, b) => a.start - b.start);
    for (const [index, mark] of inOrder.slice(1).entries()) {
      const before = inOrder[index];
      assert.ok(before !== undefined && mark.start - before.end >= GAP - CLOSE, `${numbersIn([mark]).join()} touches`);
    }
  }
}

for (const { size, seed } of crowds) {
  for (const most of limits) {
    describe(`${size} ${size === 1 ? "event" : "events"} in ${most.years} and ${most.days} rows`, () => {
      const events = crowd(size, seed);
      const layout = layOutTimeline(events, { ...OPTIONS, most });

      test("no lane has more rows than it may, among the years or among the days", () => {
        assertRows(layout, most);
      });

      test("no two marks of one row touch", () => {
        assertApart(layout);
      });

      test("no event is dropped, and none but a set of dates is in two marks", () => {
        const times = Map.groupBy(numbersIn(layout.marks), (number) => number);
        for (const { number, date } of events) {
          const marked = times.get(number)?.length ?? 0;
          const dates = date.shape === "set" ? date.points.length : 1;
          assert.ok(marked >= 1 && marked <= dates, `${date.edtf} is in ${marked} marks`);
        }
        assert.equal(times.size, events.length);
      });

      test("a mark holds events of its lane alone, each once and in their order", () => {
        for (const mark of layout.marks) {
          const lane = layout.lanes.find((one) => mark.row >= one.from && mark.row < one.from + one.rows);
          const numbers = numbersIn([mark]);
          for (const event of mark.events) assert.equal(event.lane, lane?.name);
          assert.deepEqual(
            numbers,
            [...new Set(numbers)].sort((a, b) => a - b),
          );
        }
      });

      test("a cluster is a bar, no shorter than a dot", () => {
        for (const { events: some, shape, approximate, start, end } of layout.marks) {
          if (some.length === 1) continue;
          assert.deepEqual({ shape, approximate }, { shape: "bar", approximate: false });
          assert.ok(end - start >= DOT - CLOSE);
        }
      });

      test("the order in which events are given changes nothing", () => {
        for (const again of [1, 2]) {
          const shuffled = layOutTimeline(seeded(seed + again).shuffle(events), { ...OPTIONS, most });
          assert.deepEqual(placesIn(shuffled), placesIn(layout));
        }
      });
    });
  }
}

describe("crowds are clustered", () => {
  for (const { size, seed } of crowds) {
    test(`${size} ${size === 1 ? "event is" : "events are"} clustered only where they do not fit`, () => {
      const events = crowd(size, seed);
      const free = layOutTimeline(events, OPTIONS);
      for (const mark of free.marks) assert.equal(mark.events.length, 1);
      const rows = Math.max(...free.lanes.map((lane) => lane.rows));
      const enough = layOutTimeline(events, { ...OPTIONS, most: { years: rows, days: rows } });
      assert.deepEqual(placesIn(enough), placesIn(free));
      if (size === 1) return;
      const short = layOutTimeline(events, { ...OPTIONS, most: { years: 1, days: 1 } });
      assert.ok(short.marks.some((mark) => mark.events.length > 1));
    });
  }

  for (const { promise, dates, most, marks } of clustered) {
    test(promise, () => {
      const events = dates.map((date, index) => eventOf(date, index + 1));
      const layout = layOutTimeline(events, { ...OPTIONS, most });
      const inTime = layout.marks.toSorted((a, b) => a.start - b.start || a.row - b.row);
      assert.deepEqual(
        inTime.map((mark) => numbersIn([mark])),
        marks,
      );
      const shapes = ({ marks: drawn }: TimelineLayout): string[] =>
        drawn.filter((mark) => mark.events.length === 1).map(({ start, end, shape }) => `${start} ${end} ${shape}`);
      const free = shapes(layOutTimeline(events, OPTIONS));
      for (const one of shapes(layout)) assert.ok(free.includes(one), `${one} is not as it stands alone`);
    });
  }

  test("where very many crowd, no mark holds more than a sixth of them", () => {
    const events = crowd(2000, 11);
    for (const most of [
      { years: 1, days: 2 },
      { years: 2, days: 5 },
      { years: 5, days: 5 },
    ]) {
      const { marks } = layOutTimeline(events, { ...OPTIONS, lanes: ["talks"], most });
      const total = new Set(numbersIn(marks)).size;
      const largest = Math.max(...marks.map((mark) => mark.events.length));
      assert.ok(largest < total / 6, `${largest} of ${total} events in one mark, in ${most.years} rows`);
    }
  });

  for (const { promise, dates } of alike) {
    for (const most of limits) {
      test(`${promise} fit into ${most.years} and ${most.days} rows`, () => {
        const layout = layOutTimeline(
          dates.map((date, index) => eventOf(date, index + 1)),
          { ...OPTIONS, most },
        );
        assertRows(layout, most);
        assertApart(layout);
        assert.equal(new Set(numbersIn(layout.marks)).size, dates.length);
      });
    }
  }
});
