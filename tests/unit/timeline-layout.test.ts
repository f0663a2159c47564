import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DAY, type EventDate } from "../../src/dates/parse.ts";
import { placeEras } from "../../src/drawings/eras.ts";
import { makeScale, type Scale } from "../../src/drawings/scale.ts";
import { layOutTimeline, type Mark, type TimelineLayout } from "../../src/drawings/timeline-layout.ts";
import { en } from "../../src/words/en.ts";
import { seeded } from "./seeded.ts";
import { DOT, OPTIONS, crowd, eventOf, moment } from "./timeline-crowd.ts";
import { crowds, eras, shapes, spans } from "./timeline-layout.cases.ts";

/** The date of a mark that is no cluster. */
function dateIn({ events: [event, ...others] }: Mark): EventDate {
  assert.ok(event !== undefined && others.length === 0);
  return event.date;
}

const rowsOf = (layout: TimelineLayout): Map<number, Mark[]> => Map.groupBy(layout.marks, (mark) => mark.row);

for (const { size, seed } of crowds) {
  describe(`${size} ${size === 1 ? "event" : "events"}`, () => {
    const events = crowd(size, seed);
    const layout = layOutTimeline(events, OPTIONS);

    test("no two marks of one row touch, and each has room around it", () => {
      let neighbours = 0;
      for (const marks of rowsOf(layout).values()) {
        const inOrder = marks.toSorted((a, b) => a.start - b.start);
        for (const [index, mark] of inOrder.slice(1).entries()) {
          const gap = mark.start - (inOrder[index]?.end ?? Infinity);
          assert.ok(gap >= OPTIONS.room - DOT - 1e-9, `${mark.events[0]?.date.edtf} is ${gap} from its neighbour`);
          neighbours += 1;
        }
      }
      assert.equal(neighbours, layout.marks.length - layout.rows);
    });

    test("none is dropped: each has a mark for each of its days or spans, and no other", () => {
      const wanted = events.flatMap(({ number, date }) =>
        Array.from({ length: date.shape === "set" ? date.points.length : 1 }, () => number),
      );
      const order = (a: number, b: number): number => a - b;
      assert.deepEqual(
        layout.marks.flatMap((mark) => mark.events.map((one) => one.number)).sort(order),
        wanted.sort(order),
      );
    });

    test("each mark lies in a row of its own lane, and each row in one lane", () => {
      for (const mark of layout.marks) {
        const lane = layout.lanes.find((one) => one.name === mark.events[0]?.lane);
        assert.ok(lane !== undefined && mark.row >= lane.from && mark.row < lane.from + lane.rows);
      }
      let row = 0;
      for (const lane of layout.lanes) {
        assert.equal(lane.from, row);
        row += lane.rows;
      }
      assert.equal(layout.rows, row);
      assert.deepEqual(
        [...rowsOf(layout).keys()].sort((a, b) => a - b),
        [...Array(row).keys()],
      );
    });

    test("each mark has a finite place, and its middle is on the drawing", () => {
      for (const { start, end } of layout.marks) {
        assert.ok(Number.isFinite(start) && Number.isFinite(end) && start < end);
        const middle = (start + end) / 2;
        assert.ok(middle >= 0 && middle <= OPTIONS.length, `${middle}`);
      }
    });

    test("the order of positions follows time", () => {
      const days = layout.marks.filter((mark) => mark.shape === "dot" && dateIn(mark).shape === "point");
      const inTime = days.toSorted((a, b) => dateIn(a).first - dateIn(b).first);
      for (const [index, later] of inTime.slice(1).entries()) {
        const earlier = inTime[index] ?? later;
        const same = dateIn(earlier).first === dateIn(later).first;
        assert.ok(same ? later.start === earlier.start : later.start > earlier.start);
      }
    });

    test("the order in which events are given changes nothing", () => {
      const places = ({ marks }: TimelineLayout): string[] =>
        marks.map(({ events, start, end, shape }) => `${events[0]?.number} ${start} ${end} ${shape}`).sort();
      const shuffled = layOutTimeline(seeded(seed + 1).shuffle(events), OPTIONS);
      assert.deepEqual(places(shuffled), places(layout));
      assert.equal(shuffled.rows, layout.rows);
    });
  });
}

describe("the shape of a mark", () => {
  for (const { promise, edtf, marks } of shapes) {
    test(`${promise}: ${edtf}`, () => {
      const { marks: drawn, scale } = layOutTimeline([eventOf(edtf)], OPTIONS);
      const told = drawn.map(({ shape, approximate, start, end }) => ({
        shape,
        approximate,
        // A bar that is longer than a dot runs from its first moment to its last.
        ...(end - start > DOT ? { from: Math.round(start), to: Math.round(end) } : {}),
      }));
      assert.deepEqual(
        told,
        marks.map(({ run, ...mark }) =>
          run === undefined
            ? mark
            : {
                ...mark,
                from: Math.round(scale.at(moment(run[0]))),
                to: Math.round(scale.at(moment(run[1]) + DAY - 1)),
              },
        ),
      );
    });
  }

  test("a mark is never shorter than a dot", () => {
    for (const { start, end } of layOutTimeline(crowd(200, 3), OPTIONS).marks) {
      assert.ok(end - start >= DOT - 1e-9);
    }
  });

  test("a day is a dot of one size, however long the drawing makes a day", () => {
    const { marks, scale } = layOutTimeline([eventOf("2019-12-20")], { ...OPTIONS, length: 9000 });
    const [day] = scale.days;
    assert.ok(day !== undefined && day.to - day.from > 2 * DOT);
    assert.deepEqual(
      marks.map(({ shape, start, end }) => [shape, Math.round(end - start)]),
      [["dot", DOT]],
    );
  });

  test("events of a lane that is not asked for are not drawn, and an empty lane takes no row", () => {
    const layout = layOutTimeline([eventOf("2018", 1, "protest"), eventOf("2018", 2, "energy")], OPTIONS);
    assert.deepEqual(
      layout.marks.flatMap((mark) => mark.events.map((one) => one.number)),
      [2],
    );
    assert.deepEqual(layout.lanes, [{ name: "energy", from: 0, rows: 1 }]);
  });

  test("no events make an empty drawing", () => {
    const { marks, lanes, rows } = layOutTimeline([], OPTIONS);
    assert.deepEqual({ marks, lanes, rows }, { marks: [], lanes: [], rows: 0 });
  });

  test("two events that do not touch share a row, and two of one day do not", () => {
    const rows = (...dates: string[]): number =>
      layOutTimeline(
        dates.map((date, index) => eventOf(date, index + 1)),
        OPTIONS,
      ).rows;
    assert.equal(rows("1999-12-08", "2014-05-29"), 1);
    assert.equal(rows("2019-12-20", "2019-12-20"), 2);
    assert.equal(rows("2019-12-20", "2019-12-20", "1999-12-08"), 2);
  });
});

describe("the scale", () => {
  const { from, days, length, share, gap } = OPTIONS;
  const scale = makeScale(from, days.first, days.last, length, share, gap);

  test("begins at nothing, breaks between years and days, and ends at its length", () => {
    assert.equal(scale.at(from), 0);
    assert.equal(scale.at(days.first), scale.break.to);
    assert.equal(scale.at(days.last + DAY), length);
    assert.equal(scale.break.to - scale.break.from, gap);
    assert.equal(scale.break.from, (length - gap) * share);
  });

  test("runs forward only", () => {
    let before = -1;
    for (let day = from; day <= days.last; day += DAY) {
      const at = scale.at(day);
      assert.ok(at > before, new Date(day).toISOString());
      before = at;
    }
  });

  test("is even: a year as long as another, a day as long as another", () => {
    const inDays = new Set(scale.days.map((day) => Math.round((day.to - day.from) * 1000)));
    assert.equal(inDays.size, 1);
    const perDay = (a: string, b: string): number =>
      (scale.at(moment(b)) - scale.at(moment(a))) / (moment(b) - moment(a));
    assert.ok(Math.abs(perDay("1997-01-01", "1998-01-01") - perDay("2010-01-01", "2018-06-01")) < 1e-12);
  });

  test("holds what lies outside at its ends", () => {
    assert.equal(scale.at(moment("1990-01-01")), 0);
    assert.equal(scale.at(moment("2030-01-01")), length);
  });

  test("names each year that begins in the part in years, and each day of the other", () => {
    assert.deepEqual(
      scale.years.map((one) => one.year),
      Array.from({ length: 23 }, (_, index) => 1997 + index),
    );
    assert.deepEqual(
      scale.years.map((one) => one.at),
      scale.years.map((one) => scale.at(moment(`${one.year}-01-01`))),
    );
    assert.deepEqual(
      scale.days.map((one) => one.day),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [index, day] of scale.days.slice(1).entries()) assert.equal(scale.days[index]?.to, day.from);
  });

  test("names no year that begins with the part in days", () => {
    const made = makeScale(from, moment("2019-01-01"), moment("2019-01-31"), length, share, gap);
    assert.equal(made.years.at(-1)?.year, 2018);
  });

  test("is finite where it begins with its days and an earlier moment is asked for", {}, () => {
    assert.equal(makeScale(days.first, days.first, days.last, length, share, gap).at(days.first - DAY), 0);
  });

  for (const { promise, from: begin, first, last, span, words } of spans) {
    test(promise, () => {
      const made = makeScale(moment(begin), moment(first), moment(last), length, share, gap);
      assert.deepEqual(made.span, span);
      assert.deepEqual(en.timeline.span({ ...made.span, dates: "D" }, false), words);
    });
  }
});

describe("the names of spans of years", () => {
  const scale: Scale = makeScale(moment("1997-01-01"), moment("2019-12-01"), moment("2019-12-20"), 900, 0.6, 30);

  for (const { promise, spans: named, letters, placed } of eras) {
    test(promise, () => {
      const found = placeEras(named, scale, letters);
      assert.deepEqual(
        found.map((era) => era.lines),
        placed.map((era) => era.lines),
      );
      assert.deepEqual(
        found.map((era) => era.at),
        placed.map((era) => scale.at(moment(era.at))),
      );
    });
  }

  test("no word of a name is lost in breaking it", () => {
    const name = "Customs Union and Eurasian Economic Union";
    for (let letters = 1; letters < 50; letters += 1) {
      const [era] = placeEras([{ name, years: "2010/2017" }], scale, letters);
      assert.equal(era?.lines.join(" "), name);
      const lines = era?.lines ?? [];
      for (const [index, line] of lines.entries()) {
        assert.ok(line.length <= letters || !line.includes(" "), line);
        const next = lines[index + 1]?.split(" ")[0];
        assert.ok(next === undefined || `${line} ${next}`.length > letters, `${line} has room for ${next}`);
      }
    }
  });
});
