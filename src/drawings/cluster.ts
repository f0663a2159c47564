import type { DrawnEvent } from "./timeline-layout.ts";

/** A mark before it has its row: one event's day or span, or a cluster of several. */
export interface Unplaced {
  /** One, or in order of time those of a cluster. */
  events: readonly DrawnEvent[];
  /** Along the time. */
  start: number;
  end: number;
  shape: "dot" | "bar";
  approximate: boolean;
}

const byTime = (a: DrawnEvent, b: DrawnEvent): number => a.number - b.number;

/** Marks as one that says how many events they are. */
function merge(marks: readonly Unplaced[], size: number): Unplaced {
  const events = [...new Set(marks.flatMap((mark) => mark.events))].sort(byTime);
  const long = marks.filter((mark) => mark.end - mark.start > size);
  const [from, to] = [Math.min(...marks.map((mark) => mark.start)), Math.max(...marks.map((mark) => mark.end))];
  const width = Math.max(size, long.length > 0 ? to - from : 0);
  const middle = (from + to) / 2;
  return { events, start: middle - width / 2, end: middle + width / 2, shape: "bar", approximate: false };
}

/** So many marks may share a cell before they become one, tried in this order. */
const KEPT = [3, 2, 1] as const;

/**
 * Marks that crowd are put together, cell by cell along the time, dots apart from bars, and the cells are
 * widened until `fits`: every event stays in a mark. Marks of a cell that is not crowded stay as they are.
 */
export function clusterMarks(
  marks: readonly Unplaced[],
  size: number,
  fits: (marks: readonly Unplaced[]) => boolean,
): readonly Unplaced[] {
  if (fits(marks)) return marks;
  for (let cell = size; ; cell *= 1.25) {
    const placeOf = ({ start, end }: Unplaced): string =>
      `${end - start > size ? "long" : "short"} ${Math.floor((start + end) / 2 / cell)}`;
    const cells = [...Map.groupBy(marks, placeOf).values()];
    for (const kept of KEPT) {
      const clustered = cells.flatMap((own) => (own.length <= kept ? own : [merge(own, size)]));
      if (fits(clustered)) return clustered;
    }
    if (cells.length <= 2) return [merge(marks, size)];
  }
}
