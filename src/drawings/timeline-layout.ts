import { DAY, type EventDate, type Point } from "../dates/parse.ts";
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
}

/** A dot or bar; `start` and `end` run along the time, `row` counts within the lane. */
export interface Mark {
  event: DrawnEvent;
  start: number;
  end: number;
  row: number;
  shape: "dot" | "bar";
  approximate: boolean;
}

interface Lane {
  name: string;
  /** First row, counted over all lanes. */
  from: number;
  rows: number;
}

export interface TimelineLayout {
  scale: Scale;
  lanes: Lane[];
  marks: Mark[];
  rows: number;
}

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
}

type Unplaced = Omit<Mark, "row">;

function spanOf(event: DrawnEvent): { points: readonly Point[]; whole: boolean } {
  return event.date.shape === "interval"
    ? { points: event.date.points, whole: true }
    : { points: event.date.points, whole: false };
}

/** A day is a dot; a month, a year and an interval are bars of that length, never shorter than a dot. */
function marksOf(event: DrawnEvent, scale: Scale, size: number): Unplaced[] {
  const { points, whole } = spanOf(event);
  const spans = whole
    ? [
        {
          first: event.date.first,
          last: event.date.last,
          day: false,
          approximate: points.some((one) => one.approximate),
        },
      ]
    : points.map((one) => ({ ...one, day: one.precision === "day" }));
  return spans.map(({ first, last, day, approximate }) => {
    const from = scale.at(first);
    const to = Math.max(from, scale.at(last + DAY - 1));
    const middle = (from + to) / 2;
    const long = !day && to - from > size;
    const start = long ? from : middle - size / 2;
    const end = long ? to : middle + size / 2;
    return { event, start, end, shape: day ? "dot" : "bar", approximate };
  });
}

/**
 * Places events on two scales: in their lane, in the first row where they touch no other. Pure; the
 * marks are as many as the events have days, months or spans, and none is dropped.
 */
export function layOutTimeline(events: readonly DrawnEvent[], options: LayoutOptions): TimelineLayout {
  const { from, days, length, share, gap, room } = options;
  const scale = makeScale(from, days.first, days.last, length, share, gap);
  const lanes: Lane[] = [];
  const marks: Mark[] = [];
  let row = 0;
  for (const name of options.lanes) {
    const ends: number[] = [];
    const own = events
      .filter((event) => event.lane === name)
      .flatMap((event) => marksOf(event, scale, room - 2))
      .sort((a, b) => a.start - b.start);
    for (const mark of own) {
      const free = ends.findIndex((end) => end <= mark.start);
      const at = free === -1 ? ends.length : free;
      ends[at] = mark.end + 2;
      marks.push({ ...mark, row: row + at });
    }
    if (own.length === 0) continue;
    lanes.push({ name, from: row, rows: ends.length });
    row += ends.length;
  }
  return { scale, lanes, marks, rows: row };
}
