import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crosses, liesIn, touch, type Box } from "../../src/drawings/boxes.ts";
import { inTwoLines, widthOfLines } from "../../src/drawings/text-width.ts";
import { layOutTies } from "../../src/drawings/ties-layout.ts";
import type { DrawnTie, Score, TiesForm, TiesLayout } from "../../src/drawings/ties-score.ts";
import { pathsOf } from "../../src/drawings/ties-paths.ts";
import { PITCH } from "../../src/drawings/ties-systems.ts";
import { seeded } from "./seeded.ts";
import { HEADINGS, actorOf, broken, crowds, edges, forms, measured, someScore, tieOf } from "./ties-layout.cases.ts";

type System = TiesLayout["systems"][number];
type Stroke = System["strokes"][number];

/** Half the width of a dot and of an arrow head, in units. */
const HALF = 3.5;

const keyOf = ({ kind, subject, object, past }: DrawnTie): string =>
  `${subject.slug} ${kind} ${object.slug}${past ? ", past" : ""}`;

const wordsOf = (lines: readonly { text: string }[]): string => lines.map(({ text }) => text).join(" ");

/** A stroke with its dot and its head. */
const boxOfStroke = ({ x, from, to }: Stroke): Box => ({
  left: x - HALF,
  right: x + HALF,
  top: Math.min(from, to) - HALF,
  bottom: Math.max(from, to) + HALF,
});

/** Ties of a score that can be drawn: between two actors of it. */
function drawable({ actors, ties }: Score): DrawnTie[] {
  const slugs = new Set(actors.map(({ slug }) => slug));
  return ties.filter(({ subject, object }) => subject !== object && slugs.has(subject.slug) && slugs.has(object.slug));
}

function assertTiesDrawn(score: Score, { systems, alone }: TiesLayout): void {
  const strokes = systems.flatMap((system) => system.strokes);
  assert.deepEqual(strokes.map(({ tie }) => keyOf(tie)).sort(), drawable(score).map(keyOf).sort());
  const joined = new Set(drawable(score).flatMap(({ subject, object }) => [subject.slug, object.slug]));
  assert.deepEqual(
    alone.map(({ slug }) => slug),
    score.actors.map(({ slug }) => slug).filter((slug) => !joined.has(slug)),
  );
  for (const { rows, strokes: own } of systems) {
    const at = new Map(rows.map(({ slug, y }) => [slug, y]));
    for (const { tie, from, to, passes } of own) {
      assert.equal(from, at.get(tie.subject.slug));
      assert.equal(to, at.get(tie.object.slug));
      const between = rows.filter(({ y }) => (y - from) * (y - to) < 0);
      assert.equal(passes, between.length > 0);
    }
  }
}

function assertRows(score: Score, { systems }: TiesLayout): void {
  const order = score.actors.map(({ slug }) => slug);
  const kindOf = new Map(score.actors.map(({ slug, kind }) => [slug, kind]));
  let before = 0;
  for (const { rows, strokes, heads } of systems) {
    for (const { box } of heads.flatMap(({ words }) => words)) assert.ok(box.top >= (before && before + HALF * 2));
    const joined = new Set(strokes.flatMap(({ tie }) => [tie.subject.slug, tie.object.slug]));
    assert.deepEqual(
      rows.map(({ slug }) => slug),
      order.filter((slug) => joined.has(slug)),
    );
    const steps = rows.slice(1).map(({ slug, y, name }, index) => ({
      step: y - (rows[index]?.y ?? y) - (name.length > 1 ? (name[1]?.y ?? 0) - (name[0]?.y ?? 0) : 0),
      alike: kindOf.get(slug) === kindOf.get(rows[index]?.slug ?? ""),
    }));
    const [within, between] = [true, false].map((alike) => steps.filter((one) => one.alike === alike));
    for (const { step } of within ?? []) {
      assert.ok(
        (between ?? []).every((one) => one.step > step + 5),
        "kinds of actors stand apart",
      );
    }
    for (const { slug, y, name } of rows) {
      assert.ok(y - before >= 20, `${slug} is ${y - before} below the row before it`);
      before = y;
      assert.equal(wordsOf(name), score.actors.find((one) => one.slug === slug)?.name);
      assert.ok(name.length <= 2);
      for (const { box } of name) assert.ok(box.bottom < y, "a name stands above its row");
    }
  }
}

/** Each stroke in a column of its own under the bracket of its kind; columns of a kind by subject, then by object. */
function assertColumns(score: Score, { systems, right }: TiesLayout): void {
  const wordsFor = new Map(score.headings.map(({ kind, words }) => [kind, words]));
  const kinds: string[] = [];
  for (const { strokes, heads } of systems) {
    const order = strokes.toSorted((a, b) => a.x - b.x);
    for (const [index, { x }] of order.slice(1).entries()) {
      const gap = x - (order[index]?.x ?? x);
      assert.ok(gap >= PITCH.least, `two columns are ${gap} apart`);
    }
    for (const { words, left, right: end, y } of heads) {
      const under = order.filter(({ x }) => x > left && x < end);
      assert.ok(under.length > 0 && end <= right);
      for (const { tie, x, from, to } of under) {
        assert.equal(wordsFor.get(tie.kind), wordsOf(words));
        assert.ok(x - HALF >= left && x + HALF <= end, "a bracket covers dots and heads");
        assert.ok(Math.min(from, to) > y);
      }
      const sorted = under.toSorted(
        (a, b) => a.from - b.from || a.to - b.to || Number(a.tie.past) - Number(b.tie.past),
      );
      assert.deepEqual(
        under.map(({ tie }) => keyOf(tie)),
        sorted.map(({ tie }) => keyOf(tie)),
      );
      kinds.push(wordsOf(words));
    }
    const headed = heads.map(({ left, right: end }) => order.filter(({ x }) => x > left && x < end).length);
    assert.equal(
      headed.reduce((sum, one) => sum + one, 0),
      strokes.length,
    );
  }
  const wanted = score.headings.filter(({ kind }) => drawable(score).some((tie) => tie.kind === kind));
  assert.deepEqual(
    [...new Set(kinds)],
    wanted.map(({ words }) => words),
  );
}

function assertNothingTouches({ width, height, right, systems }: TiesLayout): void {
  const frame = { left: 0, top: 0, right: width, bottom: height };
  assert.ok(right <= width, `rows end at ${right} of ${width}`);
  const words = systems.flatMap(({ rows, heads }) => [
    ...rows.flatMap(({ name }) => name),
    ...heads.flatMap((head) => head.words),
  ]);
  for (const [index, { text, box }] of words.entries()) {
    assert.ok(liesIn(box, frame), `${text} lies beyond the frame`);
    for (const other of words.slice(index + 1)) assert.ok(!touch(box, other.box), `${text} runs into ${other.text}`);
  }
  for (const { strokes, heads, rows } of systems) {
    for (const stroke of strokes) {
      const box = boxOfStroke(stroke);
      assert.ok(liesIn(box, frame), `${keyOf(stroke.tie)} lies beyond the frame`);
      const on = words.find((one) => touch(box, one.box));
      assert.equal(on?.text, undefined, keyOf(stroke.tie));
      for (const { left, right: end, y } of heads)
        assert.ok(
          !crosses(
            [
              { x: left, y },
              { x: end, y },
            ],
            box,
          ),
        );
    }
    for (const { left, right: end, y, pole } of heads) {
      for (const line of [
        [
          { x: left, y },
          { x: end, y },
        ],
        [
          { x: left, y },
          { x: left, y: pole },
        ],
      ] as const) {
        const through = words.find(({ box }) => crosses(line, box));
        assert.equal(through?.text, undefined, "a bracket runs through words");
      }
    }
    for (const { y, slug } of rows) {
      const through = words.find(({ box }) =>
        crosses(
          [
            { x: 0, y },
            { x: right, y },
          ],
          box,
        ),
      );
      assert.equal(through?.text, undefined, `the row of ${slug} runs through words`);
    }
  }
}

/** The upright lines of a path. */
const uprights = (path: string): { x: number; from: number; to: number }[] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({
    x: Number(x),
    from: Number(from),
    to: Number(to),
  }));

/** Where the parts of a path begin. */
const starts = (path: string): string[] => [...path.matchAll(/M([\d.]+ [\d.]+)/g)].map(([, at]) => at ?? "").sort();

function assertPaths(layout: TiesLayout): void {
  const strokes = layout.systems.flatMap((system) => system.strokes);
  const paths = pathsOf(layout);
  assert.deepEqual(starts(paths.dots), strokes.map(({ x, from }) => `${x} ${from}`).sort());
  assert.deepEqual(starts(paths.tips), strokes.map(({ x, to }) => `${x} ${to}`).sort());
  for (const { x, from, to } of strokes) {
    const base = to > from ? -7 : 7;
    assert.ok(paths.tips.includes(`M${x} ${to}l-3.5 ${base}h7z`), "a head points on from its stroke");
  }
  const check = (path: string, of: readonly Stroke[]): void => {
    const drawn = uprights(path);
    assert.equal(drawn.length, of.length);
    for (const [index, { x, from, to }] of of.entries()) {
      const line = drawn[index];
      assert.ok(line !== undefined && line.x === x);
      assert.ok((to - from) * (line.to - line.from) > 0, "a shaft runs from the dot to the head");
      assert.ok(Math.abs(line.from - from) <= 4 && Math.abs(line.to - to) <= 7);
    }
  };
  check(
    paths.now,
    strokes.filter(({ tie }) => !tie.past),
  );
  check(
    paths.past,
    strokes.filter(({ tie }) => tie.past),
  );
  // A stroke parts every row that it passes, and neither of its own.
  const gaps = uprights(paths.gaps);
  for (const { rows, strokes: own } of layout.systems) {
    for (const { x, from, to } of own) {
      const parted = rows.filter(({ y }) => gaps.some((gap) => gap.x === x && (y - gap.from) * (y - gap.to) <= 0));
      assert.deepEqual(
        parted.map(({ y }) => y),
        rows.map(({ y }) => y).filter((y) => (y - from) * (y - to) < 0),
      );
    }
  }
}

function assertDrawn(score: Score, form: TiesForm): TiesLayout {
  const layout = layOutTies(score, form);
  assertTiesDrawn(score, layout);
  assertRows(score, layout);
  assertColumns(score, layout);
  assertNothingTouches(layout);
  assertPaths(layout);
  return layout;
}

for (const form of forms) {
  describe(`a score, ${form}`, () => {
    for (const { actors, ties, seed } of crowds) {
      test(`of ${actors} actors and ${ties} ties has each tie in its place, and nothing on anything else`, () => {
        for (let more = 0; more < 10; more += 1) assertDrawn(someScore(actors, ties, seed + more), form);
      });

      test(`of ${actors} actors and ${ties} ties is the same in whatever order these come`, () => {
        const score = someScore(actors, ties, seed);
        const shuffled = { ...score, ties: seeded(seed).shuffle(score.ties) };
        assert.deepEqual(pathsOf(layOutTies(shuffled, form)), pathsOf(layOutTies(score, form)));
      });
    }

    for (const { promise, headings = HEADINGS, systems, ...score } of edges) {
      test(promise, () => {
        const layout = assertDrawn({ ...score, headings }, form);
        if (systems?.[form] !== undefined) assert.equal(layout.systems.length, systems[form]);
      });
    }

    test("without ties there is no drawing, and everybody is alone", () => {
      const actors = [actorOf("Minsk", "place"), actorOf("Russia", "state")];
      const { systems, alone } = layOutTies({ actors, ties: [], headings: HEADINGS }, form);
      assert.deepEqual(systems, []);
      assert.deepEqual(alone, actors);
    });

    test("a tie to somebody else or to itself is left out, and leaves its end alone", () => {
      const actors = [actorOf("Minsk", "place"), actorOf("Russia", "state"), actorOf("Belarus", "state")];
      const ties = [
        tieOf("Russia", "Belarus"),
        tieOf("Minsk", "Paris"),
        tieOf("Paris", "Minsk"),
        tieOf("Minsk", "Minsk"),
      ];
      const { systems, alone } = layOutTies({ actors, ties, headings: HEADINGS }, form);
      assert.deepEqual(
        systems.flatMap(({ strokes }) => strokes.map(({ tie }) => keyOf(tie))),
        ["Russia owns Belarus"],
      );
      assert.deepEqual(
        alone.map(({ slug }) => slug),
        ["Minsk"],
      );
    });
  });
}

test("headings stand side by side on a wide page, and climb over one another only where they have to", () => {
  const shipped = edges.find(({ promise }) => promise.includes("shipped"));
  assert.ok(shipped !== undefined);
  const isOnBracket = (form: TiesForm): boolean[] =>
    layOutTies({ ...shipped, headings: HEADINGS }, form).systems.flatMap(({ heads }) =>
      heads.map(({ pole, y }) => pole === y),
    );
  assert.deepEqual(isOnBracket("wide"), [true, true, true, true, true]);
  assert.deepEqual(isOnBracket("narrow"), [true, false, false, false, true]);
});

test("where some headings have to be broken, those that their strokes leave the room are not", () => {
  const actors = [actorOf("Alexander Lukashenko"), actorOf("Eurasian Economic Union")];
  const ties = HEADINGS.flatMap(({ kind }, index) =>
    Array.from({ length: index === 0 ? 9 : 3 }, () => tieOf(actors[0]?.slug ?? "", actors[1]?.slug ?? "", kind)),
  );
  const { systems } = layOutTies({ actors, ties, headings: HEADINGS }, "wide");
  const lines = systems.flatMap(({ heads }) => heads.map(({ words }) => words.map(({ text }) => text)));
  assert.deepEqual(lines, [
    ["Holds office in"],
    ["Party", "to"],
    ["Member", "of"],
    ["Supplies"],
    ["Owns"],
    ["Protests", "against"],
  ]);
});

test("columns are as wide as the room allows, up to a limit", () => {
  const pitchOf = (ties: number): number => {
    const score = { actors: [actorOf("Gazprom"), actorOf("Beltransgaz")], headings: HEADINGS };
    const strokes = Array.from({ length: ties }, () => tieOf("Gazprom", "Beltransgaz"));
    const [first, second] = layOutTies({ ...score, ties: strokes }, "narrow").systems[0]?.strokes ?? [];
    return (second?.x ?? 0) - (first?.x ?? 0);
  };
  assert.deepEqual([2, 14, 16, 20, 24, 26].map(pitchOf), [20, 19, 16, 13, 11, 10]);
});

describe("the width of words", () => {
  for (const [text, ems] of measured) {
    test(`${text} is no wider in DejaVu Sans, and little narrower`, () => {
      const width = widthOfLines([text], 100) / 100;
      assert.ok(width >= ems && width <= ems * 1.2, `${width} for ${ems}`);
    });
  }

  for (const { promise, name, room, lines } of broken) {
    test(promise, () => assert.deepEqual(inTwoLines(name, 10, room), lines));
  }
});
