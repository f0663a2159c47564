import { DAY, type EventDate } from "../dates/parse.ts";
import { clusterMarks, type Unplaced } from "./cluster.ts";
import { makeScale, type Scale } from "./scale.ts";

/** What the drawing shows of an event. */
export interface DrawnEvent {
  /** Its number in the list. */
  number: number;
  href: string;
  title: string;
  lane: string;
  date: EventDate;
  /** True where a held article tells of it; else it is background. */
  told: boolean;
  /** True where the words of a held article stand beside it, but do not tell of it. */
  beside: boolean;
  /** True where its date was worked out from a word. */
  derived: boolean;
}

/** A dot or bar, or a cluster of them; `start` and `end` run along the time, `row` counts over all lanes. */
export interface Mark extends Unplaced {
  row: number;
}

interface Lane {
  name: string;
  /** First row, counted over all lanes. */
  from: number;
  rows: number;
}

/** Every mark in its row, on its scale, before it has a place in the plane. */
export interface TimelineLayout {
  /** Units that a mark needs across the text that it holds. */
  wide: number;
  scale: Scale;
  lanes: Lane[];
  marks: Mark[];
  rows: number;
}

/** The room of a drawing, in units along the time and in rows across it. */
export interface LayoutOptions {
  from: number;
  days: { first: number; last: number };
  length: number;
  share: number;
  gap: number;
  /** Lanes in their order; events of other lanes are not drawn. */
  lanes: readonly string[];
  /** The room that one mark needs along the time, so that no two touch. */
  room: number;
  /** Units that a mark needs across the text that it holds. */
  wide: number;
  /**
   * So many rows a lane may have, among the years and among the days; beyond that, marks are clustered.
   * Among the days two at least: a bar that reaches there from the years takes one.
   */
  most: { years: number; days: number };
}

/** A day is a dot; a month, a year and an interval are bars of that length, never shorter than a dot. */
function marksOf(event: DrawnEvent, scale: Scale, size: number): Unplaced[] {
  const { date } = event;
  const spans =
    date.shape === "interval"
      ? [{ ...date, day: false, approximate: date.points.some((one) => one.approximate) }]
      : date.points.map((one) => ({ ...one, day: one.precision === "day" }));
  return spans.map(({ first, last, day, approximate }) => {
    const from = scale.at(first);
    const to = Math.max(from, scale.at(last + DAY - 1));
    const middle = (from + to) / 2;
    const long = !day && to - from > size;
    const start = long ? from : middle - size / 2;
    const end = long ? to : middle + size / 2;
    return { events: [event], start, end, shape: day ? "dot" : "bar", approximate };
  });
}

const inOrder = (a: Unplaced, b: Unplaced): number =>
  a.start - b.start || b.end - a.end || (a.events[0]?.number ?? 0) - (b.events[0]?.number ?? 0);

/** Each mark in the first row where it touches no other; gives the number of rows, too. */
function placeInRows(marks: readonly Unplaced[]): { placed: Mark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.toSorted(inOrder).map((mark): Mark => {
    const free = ends.findIndex((end) => end <= mark.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark.end + 2;
    return { ...mark, row };
  });
  return { placed, rows: ends.length };
}

/** The marks of one lane, clustered where they would need more rows than there are. */
function placeLane(marks: readonly Unplaced[], scale: Scale, size: number, most: LayoutOptions["most"]): Mark[] {
  const isEarly = (mark: Unplaced): boolean => mark.start < scale.break.from;
  const fit = (rows: number) => (some: readonly Unplaced[]) => placeInRows(some).rows <= rows;
  const reach = (mark: Unplaced): boolean => mark.end > scale.break.from;
  const late = marks.filter((mark) => !isEarly(mark));
  const taken = late.length === 0 ? 0 : 1;
  const early = clusterMarks(
    marks.filter(isEarly),
    size,
    (some) => fit(most.years)(some) && fit(most.days - taken)(some.filter(reach)),
  );
  const rest = clusterMarks(late, size, (some) => fit(most.days)([...early.filter(reach), ...some]));
  return placeInRows([...early, ...rest]).placed;
}

/**
 * Places events on two scales: in their lane, in the first row where they touch no other. Pure; the
 * marks are as many as the events have days, months or spans, or fewer where they crowd and a cluster
 * says how many there are. No event is dropped.
 */
export function layOutTimeline(events: readonly DrawnEvent[], options: LayoutOptions): TimelineLayout {
  const { from, days, length, share, gap, room, wide, most } = options;
  const scale = makeScale(from, days.first, days.last, length, share, gap);
  const size = room - 2;
  const byLane = Map.groupBy(events, (event) => event.lane);
  const lanes: Lane[] = [];
  const marks: Mark[] = [];
  let row = 0;
  for (const name of options.lanes) {
    const own = (byLane.get(name) ?? []).flatMap((event) => marksOf(event, scale, size));
    if (own.length === 0) continue;
    const placed = placeLane(own, scale, size, most);
    const rows = Math.max(...placed.map((mark) => mark.row)) + 1;
    marks.push(...placed.map((mark) => ({ ...mark, row: row + mark.row })));
    lanes.push({ name, from: row, rows });
    row += rows;
  }
  return { wide, scale, lanes, marks, rows: row };
}
