import { DAY } from "../../src/dates/parse.ts";
import type { Seeded } from "../unit/seeded.ts";

/** A stretch of days, as UTC midnights in milliseconds; both ends included. */
interface Stretch {
  first: number;
  last: number;
}

const stretch = (first: string, last: string): Stretch => ({ first: Date.parse(first), last: Date.parse(last) });

/** The parts of a generated timeline: before the drawing, its years, and its days. */
const BEFORE = stretch("1991-01-01", "1996-12-31");
const YEARS = stretch("1997-01-01", "2019-11-30");
const DAYS = stretch("2019-12-01", "2019-12-20");
/** A day on which much happens at once. */
const CROWDED = stretch("1999-12-08", "1999-12-08");

const LENGTH = { year: 4, month: 7, day: 10 } as const;
type Precision = keyof typeof LENGTH;

const written = (moment: number, precision: Precision): string =>
  new Date(moment).toISOString().slice(0, LENGTH[precision]);

/** The last day that a date of this precision covers. */
function lastDayOf(moment: number, precision: Precision): number {
  if (precision === "day") return moment;
  const date = new Date(moment);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return precision === "year" ? Date.UTC(year, 12, 0) : Date.UTC(year, month + 1, 0);
}

const dayIn = (random: Seeded, { first, last }: Stretch): number =>
  first + random.below((last - first) / DAY + 1) * DAY;

const SHAPES = [
  ...Array.from({ length: 9 }, () => "point" as const),
  ...Array.from({ length: 3 }, () => "interval" as const),
  "set" as const,
];
const PRECISIONS: readonly Precision[] = ["day", "day", "day", "day", "month", "month", "year"];

function dateIn(random: Seeded, within: Stretch): string {
  const start = dayIn(random, within);
  const fits = PRECISIONS.filter((one) => lastDayOf(start, one) <= within.last);
  const precision = random.pick(fits);
  const about = random.below(9) === 0 ? "~" : "";
  const shape = random.pick(SHAPES);
  const end = dayIn(random, { first: start, last: within.last });
  const [from, to] = [written(start, precision), written(end, precision)];
  const isSpan = from < to && lastDayOf(end, precision) <= within.last;
  if (shape === "interval" && isSpan) return `${from}${about}/${to}`;
  if (shape === "set" && precision === "day" && isSpan) return `{${from},${to}}`;
  return `${from}${about}`;
}

/**
 * A date in EDTF, of every shape that an event may have: a day, a month, a year, an interval, a set of
 * days, or about one of them. `inDays` is the share of dates in the last part of the drawing.
 */
export function seededDate(random: Seeded, inDays: number): string {
  const draw = random.next();
  if (draw < inDays) return dateIn(random, DAYS);
  if (draw < inDays + 0.06) return dateIn(random, BEFORE);
  return dateIn(random, draw < inDays + 0.09 ? CROWDED : YEARS);
}
