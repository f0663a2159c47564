import type { Point } from "./map-chart.ts";

/** A rectangle of the drawing, in its units. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A straight line between two points. */
export type Segment = readonly [Point, Point];

/** The box round some points, with room on each side. */
export function boxRound(points: readonly Point[], room: number): Box {
  const [xs, ys] = [points.map((one) => one.x), points.map((one) => one.y)];
  return {
    left: Math.min(...xs) - room,
    top: Math.min(...ys) - room,
    right: Math.max(...xs) + room,
    bottom: Math.max(...ys) + room,
  };
}

/** Whether two boxes share more than an edge. */
export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies within another, edges included. */
export const liesIn = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether a line runs through a box: it is cut down to the box, side by side (Liang–Barsky). */
export function crosses([from, to]: Segment, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

/** Whether a closed line goes round a point: a ray from there to the right meets it an odd number of times. */
export const encloses = (ring: readonly Segment[], { x, y }: Point): boolean =>
  ring.filter(
    ([from, to]) => from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
  ).length %
    2 ===
  1;

/** The straight lines of an SVG path of `M`, `L` and `Z`, as d3-geo writes it. */
export function segmentsOf(path: string): Segment[] {
  return path.split("M").flatMap((run) => {
    const points = run
      .replace("Z", "")
      .split("L")
      .filter((one) => one !== "")
      .map((one): Point => {
        const [x = 0, y = 0] = one.split(",").map(Number);
        return { x, y };
      });
    const [first] = points;
    if (run.includes("Z") && first !== undefined) points.push(first);
    return points.slice(1).map((to, index): Segment => [points[index] ?? to, to]);
  });
}
