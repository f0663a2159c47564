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

/** Marks as one that is as long as a dot, wherever it stands. */
const mergeAt = (marks: readonly Unplaced[], size: number, middle: number): Unplaced => ({
  ...merge(marks, size),
  start: middle - size / 2,
  end: middle + size / 2,
});

/** So many marks may share a cell before they become one, tried in this order. */
const KEPT = [3, 2, 1] as const;
/** By this much cells are widened at a time, and up to so many times a dot while long marks keep their length. */
const WIDEN = 1.25;
const WIDEST = 4;

/** Cells of so many units along the time, each with the marks that have their middle there. */
function cellsOf(marks: readonly Unplaced[], units: number): Map<number, Unplaced[]> {
  return Map.groupBy(marks, ({ start, end }) => Math.floor((start + end) / 2 / units));
}

/** The marks of each cell as one, dots apart from bars, where more than so many share it. */
function clusterApart(marks: readonly Unplaced[], size: number, units: number, kept: number): Unplaced[] {
  const isLong = ({ start, end }: Unplaced): boolean => end - start > size;
  return [marks.filter(isLong), marks.filter((one) => !isLong(one))]
    .flatMap((some) => [...cellsOf(some, units).values()])
    .flatMap((own) => (own.length <= kept ? own : [merge(own, size)]));
}

/** All marks of each cell, dots and bars, as one in its middle. */
const clusterTogether = (marks: readonly Unplaced[], size: number, units: number): Unplaced[] =>
  [...cellsOf(marks, units)].flatMap(([cell, own]) =>
    own.length === 1 ? own : [mergeAt(own, size, (cell + 0.5) * units)],
  );

/**
 * Marks that crowd are put together, cell by cell along the time, and the cells are widened until `fits`:
 * every event stays in a mark. Dots stay apart from bars, and bars keep their length, while that leaves
 * cells narrow; beyond that a cell is one mark. Marks of a cell that is not crowded stay as they are.
 */
export function clusterMarks(
  marks: readonly Unplaced[],
  size: number,
  fits: (marks: readonly Unplaced[]) => boolean,
): readonly Unplaced[] {
  if (fits(marks)) return marks;
  for (let units = size; units <= size * WIDEST; units *= WIDEN) {
    for (const kept of KEPT) {
      const clustered = clusterApart(marks, size, units, kept);
      if (fits(clustered)) return clustered;
    }
  }
  for (let units = size * WIDEN; ; units *= WIDEN) {
    const clustered = clusterTogether(marks, size, units);
    if (fits(clustered)) return clustered;
    if (clustered.length <= 2) return [merge(marks, size)];
  }
}
