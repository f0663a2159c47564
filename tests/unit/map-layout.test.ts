import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  boxRound,
  crosses,
  encloses,
  liesIn,
  segmentsOf,
  touch,
  type Box,
  type Segment,
} from "../../src/drawings/boxes.ts";
import { boxOfArrow, windOf } from "../../src/drawings/map-arrows.ts";
import { placeLabels } from "../../src/drawings/map-labels.ts";
import { layOutMap, type MapLayout } from "../../src/drawings/map-layout.ts";
import { landOfEarth, outlineOf } from "../../src/places/atlas.ts";
import type { Coordinates } from "../../src/places/cities.ts";
import { PLACES, bearings, lines, winds } from "./map-layout.cases.ts";
import { seeded } from "./seeded.ts";

const BELARUS = outlineOf("112");
assert.ok(BELARUS !== undefined);
const FRAME = ["Minsk", "Brest", "Moscow", "St. Petersburg"].flatMap((name) => {
  const at = PLACES[name];
  return at === undefined ? [] : [at];
});

const layOut = (places: Readonly<Record<string, Coordinates>>): MapLayout =>
  layOutMap({
    land: landOfEarth(),
    outline: { name: "Belarus", shape: BELARUS },
    frame: FRAME,
    places: Object.entries(places).map(([name, at]) => ({ slug: name.toLowerCase(), name, at })),
  });

const namesOf = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);

/** Some places on and about the map, with names from short to long. */
function somePlaces(count: number, seed: number): Record<string, Coordinates> {
  const random = seeded(seed);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Coordinates] => [
      `P${"l".repeat(random.below(10))}${index}`,
      [21 + random.next() * 19, 49 + random.next() * 13],
    ]),
  );
}

/** Everything that may not lie on anything else, by name: labels, dots, arrows. */
function partsOf({ marks, arrows }: MapLayout): { name: string; of: string; box: Box }[] {
  const labels = [...marks, ...arrows].flatMap(({ name, label }) =>
    label === undefined ? [] : [{ name: `label ${name}`, of: name, box: label.box }],
  );
  const dots = marks.map(({ name, x, y }) => {
    return { name: `dot ${name}`, of: name, box: { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 } };
  });
  return [
    ...labels,
    ...dots,
    ...arrows.map((one) => ({ name: `arrow ${one.name}`, of: one.name, box: boxOfArrow(one) })),
  ];
}

describe("the map of the shipped places", () => {
  const layout = layOut(PLACES);
  const outline = segmentsOf(layout.outline);

  test("has a dot for each place within, and an arrow at the edge for each beyond", () => {
    assert.deepEqual(namesOf(layout.marks).sort(), ["Brest", "Minsk", "Moscow", "St. Petersburg"]);
    assert.deepEqual(namesOf(layout.arrows).sort(), ["Astana", "Sochi"]);
    for (const { name, label } of [...layout.marks, ...layout.arrows]) assert.ok(label !== undefined, name);
    for (const { tip } of layout.arrows) {
      const toEdge = Math.min(tip.x, tip.y, layout.width - tip.x, layout.height - tip.y);
      assert.ok(toEdge >= 0 && toEdge < 5, `${toEdge} from the edge`);
    }
  });

  test("shows north up and east right", () => {
    const at = new Map(layout.marks.map((one) => [one.name, one]));
    const [minsk, brest, moscow, petersburg] = ["Minsk", "Brest", "Moscow", "St. Petersburg"].map((name) =>
      at.get(name),
    );
    assert.ok(minsk && brest && moscow && petersburg);
    assert.ok(petersburg.y < moscow.y && moscow.y < minsk.y && minsk.y < brest.y);
    assert.ok(brest.x < minsk.x && minsk.x < petersburg.x && petersburg.x < moscow.x);
  });

  test("draws one closed outline: Minsk and Brest lie within it, the other places outside", () => {
    assert.equal(layout.outline.match(/M/g)?.length, 1);
    assert.ok(layout.outline.endsWith("Z"));
    const within = layout.marks.filter((one) => encloses(outline, one)).map(({ name }) => name);
    assert.deepEqual(within.sort(), ["Brest", "Minsk"]);
  });

  test("draws no border but that outline: along every line of the coast there is sea on one side", () => {
    const sea = segmentsOf(layout.sea);
    const coast = segmentsOf(layout.coast).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 1);
    assert.ok(coast.length > 20);
    for (const [from, to] of coast) {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const step = 0.12 / Math.hypot(dx, dy);
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const sides = [-1, 1].map((side) =>
        encloses(sea, { x: middle.x - side * dy * step, y: middle.y + side * dx * step }),
      );
      assert.notEqual(sides[0], sides[1], `a line of the coast at ${middle.x}, ${middle.y} has land on both sides`);
    }
  });

  test("sets the country’s name within its outline, off every line and label", () => {
    assert.ok(layout.name !== undefined && encloses(outline, layout.name));
    const half = 30;
    const { x, y } = layout.name;
    const box = { left: x - half, right: x + half, top: y - 5, bottom: y + 5 };
    assert.deepEqual(
      partsOf(layout).filter((one) => touch(one.box, box)),
      [],
    );
    assert.ok(!outline.some((one) => crosses(one, box)));
  });
});

describe("places on a map", () => {
  for (const { name, at, wind } of winds) {
    test(`${name} lies to the ${wind}, and its arrow points there`, () => {
      const [arrow, ...others] = layOut({ [name]: at }).arrows;
      assert.ok(arrow !== undefined && others.length === 0);
      assert.equal(arrow.wind, wind);
      const [east, north] = [arrow.tip.x - arrow.x, arrow.y - arrow.tip.y];
      if (wind.includes("north")) assert.ok(north > 0);
      if (wind.includes("south")) assert.ok(north < 0);
      if (wind.includes("east")) assert.ok(east > 0);
      if (wind.includes("west")) assert.ok(east < 0);
    });
  }

  for (const [bearing, wind] of bearings) {
    test(`${bearing}° is ${wind}`, () => assert.equal(windOf(bearing), wind));
  }

  for (const [count, seed] of [
    [1, 1],
    [6, 2],
    [12, 3],
    [24, 4],
    [24, 5],
    [60, 6],
  ] as const) {
    test(`of ${count} places none is dropped, and nothing stands on a label, a dot or an arrow`, () => {
      const places = { ...somePlaces(count, seed), Sochi: [39.72, 43.6], Astana: [71.45, 51.18] } as const;
      const layout = layOut(places);
      assert.deepEqual([...namesOf(layout.marks), ...namesOf(layout.arrows)].sort(), Object.keys(places).sort());
      const frame = { left: 0, top: 0, right: layout.width, bottom: layout.height };
      const parts = partsOf(layout);
      for (const [index, one] of parts.entries()) {
        if (one.name.startsWith("label")) assert.ok(liesIn(one.box, frame), `${one.name} lies beyond the map`);
        for (const other of parts.slice(index + 1)) {
          const bothDots = one.name.startsWith("dot") && other.name.startsWith("dot");
          if (!bothDots) assert.ok(!touch(one.box, other.box), `${one.name} touches ${other.name}`);
        }
      }
      for (const { name, label } of [...layout.marks, ...layout.arrows]) {
        const leader = label?.leader;
        if (leader === undefined) continue;
        const crossed = parts.find(
          (one) => one.of !== name && one.name.startsWith("label") && crosses(leader, one.box),
        );
        assert.equal(crossed?.name, undefined, `the line from ${name} to its label`);
      }
    });
  }

  test("a dozen places have their names; of sixty some have none, rather than one on another", () => {
    const nameless = (count: number, seed: number): number => {
      const { marks, arrows } = layOut(somePlaces(count, seed));
      return [...marks, ...arrows].filter((one) => one.label === undefined).length;
    };
    for (const seed of [1, 2, 3, 4]) assert.equal(nameless(12, seed), 0);
    assert.ok(nameless(60, 6) > 0);
  });

  test("the same places give the same map, to the letter", () => {
    assert.deepEqual(layOut(somePlaces(12, 3)), layOut(somePlaces(12, 3)));
  });
});

describe("labels", () => {
  const frame = { left: 0, top: 0, right: 320, bottom: 320 };
  const place = (names: readonly (readonly [string, number, number])[], lines: readonly Segment[] = []) =>
    placeLabels(
      names.map(([text, x, y]) => ({ text, at: { x, y }, room: 8 })),
      { frame, boxes: names.map(([, x, y]) => boxRound([{ x, y }], 5)), lines },
    );

  test("stand right of their dots, or on the side where fewer lines run under them", () => {
    assert.equal(place([["Minsk", 100, 100]])[0]?.anchor, "start");
    const line: Segment = [
      { x: 120, y: 0 },
      { x: 120, y: 320 },
    ];
    assert.equal(place([["Minsk", 100, 100]], [line])[0]?.anchor, "end");
  });

  test("that crowd stand on no other", () => {
    const random = seeded(4);
    const names = Array.from({ length: 24 }, (_, index) => {
      return [`N${"a".repeat(random.below(8))}${index}`, 20 + random.next() * 150, 20 + random.next() * 90] as const;
    });
    const small = { left: 0, top: 0, right: 190, bottom: 130 };
    const wanted = names.map(([text, x, y]) => ({ text, at: { x, y }, room: 8 }));
    const boxes = names.map(([, x, y]) => boxRound([{ x, y }], 3));
    const placed = placeLabels(wanted, { frame: small, boxes, lines: [] });
    assert.equal(placed.length, names.length);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) assert.ok(!one || !other || !touch(one.box, other.box));
    }
  });
});

describe("a line and a box", () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  for (const { promise, from, to, crosses: expected } of lines) {
    test(promise, () => {
      const [a, b] = [from, to].map(([x, y]) => ({ x, y }));
      assert.ok(a && b);
      assert.equal(crosses([a, b], box), expected);
      assert.equal(crosses([b, a], box), expected);
    });
  }
});
