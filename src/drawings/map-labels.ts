import { boxRound, crosses, encloses, liesIn, touch, type Box, type Segment } from "./boxes.ts";
import type { Point } from "./map-chart.ts";

/** What wants a label: its words, where its mark stands, and how far from there the label begins. */
export interface Labelled {
  text: string;
  at: Point;
  room: number;
}

/** Where a label stands: the point to which its words are anchored, halfway up, and the box that they fill. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  box: Box;
  /** From the mark to a label that could not stand beside it. */
  leader: Segment | undefined;
}

/** What a label keeps off: other labels, marks and arrows wholly, the lines of the chart where it can. */
export interface Obstacles {
  frame: Box;
  boxes: readonly Box[];
  lines: readonly Segment[];
}

/** Units that a label is high, and about the most that one of its letters is wide, at the size for narrow pages. */
const HIGH = 14;
const LETTER = 7.4;
/** Units by which a label moves away from its mark at a time, and how often it may. */
const STEP = 9;
const RINGS = 40;
/** How often labels without room may go before the others. */
const TRIES = 12;
/** How much wider the outline's name is set, in spaced capitals. */
const SPACED = 1.4;
/** Units between the spots at which the outline's name is tried. */
const GRID = 4;
/** How much worse a line under the words is than the next best side. */
const CROSSED = 2;

const widthOf = (text: string): number => text.length * LETTER;

/** Where a label stands: on which side of its mark, and how far up or down for each step aside. */
interface Side {
  x: -1 | 0 | 1;
  y: number;
}

/** The sides of a mark on which its label may stand, the best first. */
const SIDES: readonly Side[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -0.75 },
  { x: 1, y: 0.75 },
  { x: -1, y: -0.75 },
  { x: -1, y: 0.75 },
];
/** Further ways for a label that has to stand away from its mark. */
const AWAY: readonly Side[] = ([1, -1] as const).flatMap((x) =>
  [-0.35, 0.35, -1.4, 1.4, -2.4, 2.4].map((y) => ({ x, y })),
);

const round = (value: number): number => Math.round(value * 10) / 10;

function stand({ text, at, room }: Labelled, side: Side, ring: number): PlacedLabel {
  const away = room + ring * STEP;
  const x = round(at.x + side.x * away);
  const y = round(at.y + side.y * (away + HIGH / 2));
  const width = widthOf(text);
  const left = side.x === 1 ? x : side.x === -1 ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - HIGH / 2, bottom: y + HIGH / 2 };
  const nearest = {
    x: round(Math.min(Math.max(at.x, box.left), box.right)),
    y: round(Math.min(Math.max(at.y, box.top), box.bottom)),
  };
  return {
    x,
    y,
    anchor: side.x === 1 ? "start" : side.x === -1 ? "end" : "middle",
    box,
    leader: ring === 0 ? undefined : [at, nearest],
  };
}

/** A place for each label in turn; `undefined` for one that those before it left no room. */
function placeInOrder(wanted: readonly Labelled[], { frame, boxes, lines }: Obstacles): (PlacedLabel | undefined)[] {
  const placed: PlacedLabel[] = [];
  const isFree = ({ box, leader }: PlacedLabel, own: Point): boolean => {
    const leaders = placed.map((one) => one.leader).filter((one) => one !== undefined);
    const others = boxes.filter((one) => !liesIn(boxRound([own], 0), one));
    return (
      liesIn(box, frame) &&
      ![...boxes, ...placed.map((one) => one.box)].some((one) => touch(one, box)) &&
      !leaders.some((one) => crosses(one, box)) &&
      (leader === undefined || ![...others, ...placed.map((one) => one.box)].some((one) => crosses(leader, one)))
    );
  };
  const cost = (label: PlacedLabel, side: number): number =>
    side + CROSSED * lines.filter((one) => crosses(one, label.box)).length;
  return wanted.map((one) => {
    let best: { label: PlacedLabel; cost: number } | undefined;
    for (let ring = 0; ring < RINGS && best === undefined; ring += 1) {
      (ring === 0 ? SIDES : [...SIDES, ...AWAY]).forEach((side, index) => {
        const label = stand(one, side, ring);
        if (!isFree(label, one.at)) return;
        const price = cost(label, index);
        if (best === undefined || price < best.cost) best = { label, cost: price };
      });
    }
    if (best !== undefined) placed.push(best.label);
    return best?.label;
  });
}

/**
 * Finds each label a place beside its mark where it touches nothing, on the side where the fewest
 * lines run under it; where there is none, one farther away with a line to the mark. A label without
 * room is placed before the others at the next try; nothing for one that never finds any. Pure, and the
 * same for the same input.
 */
export function placeLabels(wanted: readonly Labelled[], obstacles: Obstacles): (PlacedLabel | undefined)[] {
  let order = [...wanted];
  for (let tries = 0; ; tries += 1) {
    const placed = placeInOrder(order, obstacles);
    const left = order.filter((_, index) => placed[index] === undefined);
    if (left.length === 0 || tries === TRIES) {
      return wanted.map((one) => placed[order.indexOf(one)]);
    }
    order = [...left, ...order.filter((one) => !left.includes(one))];
  }
}

/** Where a name stands within a closed line, as near its middle as it touches nothing; nothing where it has no room. */
export function placeInside(text: string, ring: readonly Segment[], { boxes, lines }: Obstacles): Point | undefined {
  const { left, right, top, bottom } = boxRound(ring.flat(), 0);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const half = (widthOf(text) * SPACED) / 2;
  const spots: Point[] = [];
  for (let x = left + half; x <= right - half; x += GRID) {
    for (let y = top + HIGH; y <= bottom - HIGH; y += GRID) spots.push({ x: round(x), y: round(y) });
  }
  const away = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  return spots
    .sort((a, b) => away(a) - away(b))
    .find(({ x, y }) => {
      const box = { left: x - half, right: x + half, top: y - HIGH / 2, bottom: y + HIGH / 2 };
      const apart = boxRound(
        [
          { x: box.left, y: box.top },
          { x: box.right, y: box.bottom },
        ],
        GRID * 2,
      );
      const free = !boxes.some((one) => touch(one, apart)) && !lines.some((one) => crosses(one, box));
      return free && encloses(ring, { x, y });
    });
}
