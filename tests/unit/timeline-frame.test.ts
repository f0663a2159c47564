import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { touch } from "../../src/drawings/boxes.ts";
import { LETTER, placeEras } from "../../src/drawings/eras.ts";
import { frameTimeline, type Form, type Frame } from "../../src/drawings/frame.ts";
import { makeScale } from "../../src/drawings/scale.ts";
import { widthOfLines } from "../../src/drawings/text-width.ts";
import { ticksAlong, ticksOf } from "../../src/drawings/ticks.ts";
import { layOutTimeline, type TimelineLayout } from "../../src/drawings/timeline-layout.ts";
import { LANES, OPTIONS, crowd, eventOf, moment } from "./timeline-crowd.ts";
import { broken, forms, labelled, lowered } from "./timeline-frame.cases.ts";
import { crowds } from "./timeline-layout.cases.ts";

const { length, share, gap, from, days } = OPTIONS;
const scale = makeScale(from, days.first, days.last, length, share, gap);
const NAMES = { treaty: "Treaties", talks: "Talks", energy: "Energy" };
const SPANS = [
  { name: "Union treaties", years: "1997/1999" },
  { name: "Union State in force", years: "2000/2009" },
  { name: "Customs Union and Eurasian Economic Union", years: "2010/2019" },
];
/** What a dash may lie beside the start of its year or day, in units: no more than the eye sees. */
const SEEN = 0.6;

/** Down the page there is one lane, and no name of it. */
const namesOf = (form: Form): typeof NAMES | undefined => (form === "down" ? undefined : NAMES);
/** Where the time begins: behind the names of lanes, and room for half a mark. */
const startOf = (form: Form): number => (form === "down" ? 14 : 92 + 14);

const frame = (layout: TimelineLayout, form: Form): Frame =>
  frameTimeline(layout, {
    form,
    laneNames: namesOf(form),
    eras: SPANS,
    span: { before: "22 years", after: "20 days" },
  });

const layoutOf = (size: number, seed = size): TimelineLayout =>
  layOutTimeline(crowd(size, seed), { ...OPTIONS, most: { years: 5, days: 5 } });

/** Every number pair that a path of M, H, V and L goes through. */
function pointsOf(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHVL])([-\d.]+)(?: ([-\d.]+))?/g)].map(([, letter, one, two]) => {
    if (letter === "H") x = Number(one);
    else if (letter === "V") y = Number(one);
    else [x, y] = [Number(one), Number(two)];
    return [x, y];
  });
}

/** Along the time, the middles of the dashes of a stroke across the axis. */
function dashesOf({ path, dashes }: Frame["ticks"][number], form: Form): number[] {
  const [start, end] = pointsOf(path).map(([x, y]) => (form === "down" ? y : x));
  const [dash = 0, space = 0] = dashes.split(" ").map(Number);
  assert.ok(start !== undefined && end !== undefined);
  const places: number[] = [];
  for (let at = start; at < end; at += dash + space) places.push(at + dash / 2);
  return places;
}

function assertNear(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  for (const [index, at] of expected.entries()) {
    assert.ok(Math.abs((found[index] ?? Infinity) - at) <= SEEN, `${found[index]} is not ${at}`);
  }
}

describe("the labels of the axis", () => {
  for (const {
    promise,
    from: begin,
    days: [first, last],
    room,
    labels,
  } of labelled) {
    test(promise, () => {
      const made = makeScale(moment(begin), moment(first), moment(last), length, share, gap);
      const ticks = ticksOf(made, room);
      assert.deepEqual(
        ticks.map((one) => one.text),
        labels,
      );
      for (const [part, least] of [
        [ticks.filter((one) => one.at <= made.break.from), room.years],
        [ticks.filter((one) => one.at >= made.break.to), room.days],
      ] as const) {
        for (const [index, one] of part.slice(1).entries()) assert.ok(one.at - (part[index]?.at ?? 0) >= least);
      }
    });
  }

  test("a year stands where it begins, and a day in its middle", () => {
    const ticks = new Map(ticksOf(scale, { years: 0, days: 0 }).map(({ text, at }) => [text, at]));
    assert.equal(ticks.get("2005"), scale.at(moment("2005-01-01")));
    const noon = scale.at(moment("2019-12-10") + 12 * 60 * 60 * 1000);
    assert.ok(Math.abs((ticks.get("10") ?? 0) - noon) < 1e-6);
  });
});

describe("the ticks between the labels", () => {
  test("one scale has none where it names fewer than two", () => {
    assert.equal(ticksAlong(scale).length, 2);
    assert.deepEqual(ticksAlong(makeScale(moment("2019-06-01"), days.first, days.first, length, share, gap)), []);
  });

  for (const form of forms) {
    test(`drawn ${form}, each dash falls on the start of a year or of a day`, () => {
      const [years, inDays, ...none] = frame(layoutOf(32), form).ticks;
      assert.ok(years !== undefined && inDays !== undefined && none.length === 0);
      const start = startOf(form);
      assertNear(
        dashesOf(years, form),
        scale.years.map((one) => one.at + start),
      );
      assertNear(
        dashesOf(inDays, form),
        scale.days.map((one) => one.from + start),
      );
    });
  }

  test("a drawing that begins within a year has its first dash at the next one", () => {
    const made = makeScale(moment("1997-06-01"), days.first, days.last, length, share, gap);
    assert.equal(ticksAlong(made)[0]?.from, made.at(moment("1998-01-01")));
  });
});

describe("the names of spans of years, side by side", () => {
  for (const { promise, spans, letters, down, at } of lowered) {
    test(promise, () => {
      const placed = placeEras(spans, scale, letters);
      assert.deepEqual(
        placed.map((one) => one.down),
        down,
      );
      assert.deepEqual(
        placed.map((one) => one.at),
        at.map((day) => scale.at(moment(day))),
      );
    });
  }

  test("no two names stand in one another", () => {
    for (let years = 2; years <= 6; years += 1) {
      const spans = Array.from({ length: Math.floor(22 / years) }, (_, index) => ({
        name: `Intergovernmental talks of time ${index}`,
        years: `${1997 + index * years}/${1996 + (index + 1) * years}`,
      }));
      const boxes = placeEras(spans, scale, undefined).flatMap(({ at, lines, down }) =>
        lines.map((line, index) => ({ row: down + index, from: at, to: at + line.length * LETTER })),
      );
      for (const row of Map.groupBy(boxes, (box) => box.row).values()) {
        const inOrder = row.toSorted((a, b) => a.from - b.from);
        for (const [index, box] of inOrder.slice(1).entries()) assert.ok(box.from >= (inOrder[index]?.to ?? 0));
      }
    }
  });
});

describe("the timeline in the plane", () => {
  for (const form of forms) {
    for (const { size, seed } of crowds) {
      test(`drawn ${form}, all of ${size} lies within its size`, () => {
        const layout =
          form === "down"
            ? layOutTimeline(
                crowd(size, seed).map((one) => ({ ...one, lane: "all" })),
                { ...OPTIONS, lanes: ["all"], most: { years: 4, days: 9 } },
              )
            : layoutOf(size, seed);
        const drawn = frame(layout, form);
        assert.equal(drawn.boxes.length, layout.marks.length);
        for (const { x, y, width, height } of drawn.boxes) {
          assert.ok(x >= 0 && y >= 0 && width > 0 && height > 0);
          assert.ok(x + width <= drawn.width && y + height <= drawn.height, JSON.stringify({ x, y, width, height }));
        }
        const paths = [drawn.axis, drawn.break, drawn.rules, ...drawn.ticks.map((one) => one.path)];
        for (const [x, y] of paths.flatMap(pointsOf)) {
          assert.ok(x >= 0 && x <= drawn.width && y >= 0 && y <= drawn.height, `${x} ${y}`);
        }
        for (const { x, y } of [...drawn.labels, ...drawn.laneLabels]) {
          assert.ok(x >= 0 && x <= drawn.width && y >= 0 && y <= drawn.height, `${x} ${y}`);
        }
      });
    }

    test(`drawn ${form}, no two boxes touch, and each lies where its mark is in time`, () => {
      const layout = layoutOf(200);
      const { boxes } = frame(layout, form);
      for (const [index, box] of boxes.entries()) {
        const mark = layout.marks[index];
        assert.ok(mark !== undefined);
        assert.ok(Math.abs((form === "down" ? box.y : box.x) - (mark.start + startOf(form))) <= SEEN);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          assert.ok(apart, `${JSON.stringify(box)} ${JSON.stringify(other)}`);
        }
      }
    });

    test(`drawn ${form}, lanes are named where there are names for them`, () => {
      const layout = layoutOf(200);
      assert.deepEqual(
        frame(layout, form).laneLabels.map((one) => one.text),
        form === "down" ? [] : LANES.map((lane) => NAMES[lane]),
      );
      const drawn = frameTimeline(layout, { form, laneNames: undefined, eras: [], span: { before: "", after: "" } });
      assert.deepEqual(drawn.laneLabels, []);
    });
  }

  test("time runs to the right across, and downwards down", () => {
    const layout = layoutOf(32);
    const [across, down] = [frame(layout, "across"), frame(layout, "down")];
    assert.ok(across.width > across.height);
    assert.ok(down.height > down.width);
    for (const [index, box] of across.boxes.entries()) {
      const turned = down.boxes[index];
      assert.deepEqual(
        [box.x, box.width, box.height],
        [(turned?.y ?? 0) + startOf("across") - startOf("down"), turned?.height, turned?.width],
      );
    }
  });

  for (const bars of [1, 2, 3, 4]) {
    test(`drawn down, ${bars} ${bars === 1 ? "bar" : "bars"} over the break cover no words beside it`, () => {
      const events = Array.from({ length: bars }, (_, index) =>
        eventOf(`${2010 + index}/2019-12-20`, index + 1, "all"),
      );
      const layout = layOutTimeline(events, { ...OPTIONS, lanes: ["all"], gap: 66, most: { years: 4, days: 9 } });
      const span = { before: "22 years 11 months", after: "20 days, 1–20 December 2019" };
      const drawn = frameTimeline(layout, { form: "down", laneNames: undefined, eras: [], span });
      const words = drawn.labels.filter(({ anchor }) => anchor === "start");
      assert.equal(words.map(({ text }) => text).join(" "), `↑ ${span.before} ↓ ${span.after}`);
      for (const { text, x, y } of words) {
        const label = { left: x, right: x + text.length * 6.7, top: y - 9, bottom: y + 2 };
        assert.ok(label.right <= drawn.width + 1, `${text} ends at ${label.right} of ${drawn.width}`);
        for (const box of drawn.boxes) {
          const mark = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
          assert.ok(!touch(label, mark), `${text} stands on a bar`);
        }
      }
    });
  }

  test("each side of the break is told which way it lies, but on a strip", () => {
    const spans = (form: Form): string[] =>
      frame(layOutTimeline([eventOf("2001-05-05")], OPTIONS), form)
        .labels.map((one) => one.text)
        .filter((text) => text.includes("22 years") || text.includes("20 days"));
    assert.deepEqual(spans("across"), ["← 22 years", "20 days →"]);
    assert.deepEqual(spans("down"), ["↑ 22 years", "↓ 20 days"]);
    assert.deepEqual(spans("strip"), ["22 years", "20 days"]);
  });

  for (const { promise, room, days, span } of broken) {
    test(`${promise}: no words stand in others, or on the line of the break`, () => {
      const layout = layOutTimeline([eventOf("2005-05-05")], {
        ...OPTIONS,
        ...room,
        days: { first: moment(days[0]), last: moment(days[1]) },
      });
      const { labels, rules, width } = frameTimeline(layout, { form: "strip", laneNames: undefined, eras: [], span });
      const boxes = labels.map(({ text, x, y, anchor }) => {
        const wide = widthOfLines([text], 11);
        const left = anchor === "end" ? x - wide : anchor === "start" ? x : x - wide / 2;
        return { text, left, right: left + wide, top: y - 9, bottom: y + 2 };
      });
      assert.ok(boxes.some(({ text }) => text === span.after));
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.left >= -1 && box.right <= width + 8, `${box.text} lies beyond the drawing`);
        for (const other of boxes.slice(index + 1)) assert.ok(!touch(box, other), `${box.text} on ${other.text}`);
        for (const [, x, top, bottom] of rules.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)) {
          const rule = { left: Number(x), right: Number(x), top: Number(top), bottom: Number(bottom) };
          assert.ok(!touch(box, rule), `a line runs through ${box.text}`);
        }
      }
    });
  }

  test("drawn down, a mark at the end of the years leaves the words at the break in one line each", () => {
    const layout = layOutTimeline([eventOf("2019-11-30")], { ...OPTIONS, gap: 66 });
    const words = frame(layout, "down").labels.filter(({ text }) => /^[↑↓]/.test(text));
    assert.deepEqual(
      words.map(({ text, x }) => [text, x]),
      [
        ["↑ 22 years", 56],
        ["↓ 20 days", 56],
      ],
    );
    for (const { y } of frame(layout, "down").boxes) assert.ok(y + 22 < (words[0]?.y ?? 0) - 9);
  });

  test("a strip names no spans of years, and is lower than the whole drawing by their lines", () => {
    const layout = layoutOf(32);
    const [across, strip] = [frame(layout, "across"), frame(layout, "strip")];
    const words = (drawn: Frame): string[] =>
      drawn.labels.map((one) => one.text.replaceAll(/[←→] ?| [←→]/g, "").trim());
    const eras = words(across).filter((text) => !words(strip).includes(text));
    assert.equal(
      eras.join(" ").split(" ").sort().join(" "),
      SPANS.map((one) => one.name)
        .join(" ")
        .split(" ")
        .sort()
        .join(" "),
    );
    assert.ok(strip.height < across.height);
    assert.equal(strip.width, across.width);
  });
});
