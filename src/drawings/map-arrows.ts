import type { Wind } from "../words/words.ts";
import { boxRound, touch, type Box } from "./boxes.ts";
import type { Chart, Point } from "./map-chart.ts";
import type { ShownPlace } from "./map-layout.ts";

/** The eight winds, clockwise. */
const WINDS: readonly Wind[] = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
];

/** An arrow from a point to its tip at the edge, and the wind in which the place lies from the middle of the map. */
export interface Arrow extends Point {
  slug: string;
  name: string;
  tip: Point;
  wind: Wind;
}

/** Units: an arrow's length, half its breadth, how far from the edge it ends, and what a finger needs between two. */
const SHAFT = 16;
const HEAD = 4;
const INSET = 3;
const APART = 27;

/** How far from an arrow's middle its label begins. */
export const ROOM_OF_ARROW = SHAFT / 2 + HEAD + 1;

const round = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

/** The wind nearest to a compass bearing in degrees. */
export const windOf = (bearing: number): Wind => WINDS[Math.round(bearing / 45) % WINDS.length] ?? "north";

/** The box that an arrow fills, head and all. */
export const boxOfArrow = ({ x, y, tip }: Arrow): Box => boxRound([tip, { x, y }], HEAD);

/** An arrow where the way to the place leaves the map; where another stands there, along that edge until it is free. */
function placeArrow(chart: Chart, { slug, name, at: place }: ShownPlace, taken: readonly Box[]): Arrow {
  const { width, height } = chart;
  const { at, step } = chart.exit(place);
  const wind = windOf(chart.bearing(place));
  const inside = (value: number, most: number): number => Math.min(Math.max(value, INSET), most - INSET);
  const upright = Math.min(at.x, width - at.x) < Math.min(at.y, height - at.y);
  const shifted = (shift: number): Arrow => {
    const tip = {
      x: inside(at.x + (upright ? 0 : shift), width),
      y: inside(at.y + (upright ? shift : 0), height),
    };
    const tail = rounded({ x: tip.x - step.x * SHAFT, y: tip.y - step.y * SHAFT });
    return { slug, name, ...tail, tip: rounded(tip), wind };
  };
  const shifts = Array.from({ length: 2 * Math.ceil(Math.max(width, height)) }, (_, index) =>
    index % 2 === 0 ? index / 2 : -(index + 1) / 2,
  );
  const free = shifts.map(shifted).find((arrow) => !taken.some((one) => touch(one, boxOfArrow(arrow))));
  return free ?? shifted(0);
}

/**
 * An arrow for each place beyond the map, none on another nor on what is taken already, as long as the
 * edge that it points over has room. Pure.
 */
export function placeArrows(chart: Chart, places: readonly ShownPlace[], taken: readonly Box[]): Arrow[] {
  const arrows: Arrow[] = [];
  for (const place of places) {
    const wide = arrows.map(({ tip, x, y }) => boxRound([tip, { x, y }], (APART - SHAFT) / 2));
    arrows.push(placeArrow(chart, place, [...taken, ...wide]));
  }
  return arrows;
}

/** The two strokes of an arrow's head, as an SVG path. */
export function headOf(tail: Point, tip: Point): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
  const back = { x: ((tail.x - tip.x) / length) * HEAD, y: ((tail.y - tip.y) / length) * HEAD };
  const [one, other] = [
    rounded({ x: tip.x + back.x - back.y, y: tip.y + back.y + back.x }),
    rounded({ x: tip.x + back.x + back.y, y: tip.y + back.y - back.x }),
  ];
  return `M${one.x},${one.y}L${tip.x},${tip.y}L${other.x},${other.y}`;
}
