import edtf, { type Parsed } from "edtf";

export type Precision = "year" | "month" | "day";

/** A single date: what was written, how exact it is, and the days it may cover (both ends included). */
export interface Point {
  edtf: string;
  precision: Precision;
  approximate: boolean;
  /** First and last day, as UTC midnights in milliseconds. */
  first: number;
  last: number;
}

/** A date as an event may have it: one point, a run from–to, or several points of one happening. */
export interface EventDate {
  edtf: string;
  shape: "point" | "interval" | "set";
  /** One point; the two ends of an interval; or the members of a set. */
  points: readonly Point[];
  first: number;
  last: number;
}

/** Why a date is refused; each has its own words in the catalogue. */
export type DateFault =
  "not a date" | "not a day of the calendar" | "ends before it begins" | "open-ended" | "too vague";

export const DAY = 86_400_000;

const PRECISIONS: readonly Precision[] = ["year", "month", "day"];
const SHAPE = /^\d{4}(-\d\d(-\d\d)?)?~?$/;

function point(parsed: Parsed): Point | undefined {
  const precision = PRECISIONS[(parsed.precision ?? 0) - 1];
  if (parsed.type !== "Date" || precision === undefined || !SHAPE.test(parsed.edtf)) return undefined;
  const last = Math.floor(parsed.max / DAY) * DAY;
  return {
    edtf: parsed.edtf,
    precision,
    approximate: (parsed.approximate?.value ?? 0) > 0,
    first: parsed.min,
    last,
  };
}

function parsedOrFault(text: string): Parsed | DateFault {
  try {
    return edtf(text);
  } catch {
    const [from, to] = text.split("/");
    if (from && to && SHAPE.test(from) && SHAPE.test(to)) {
      return from > to ? "ends before it begins" : "not a day of the calendar";
    }
    return /^[{[]?\d{4}-\d\d(-\d\d)?~?\b/.test(text) ? "not a day of the calendar" : "not a date";
  }
}

/**
 * Reads a date in EDTF (ISO 8601-2:2019): of level 0 a year, month, day and an interval of them; of
 * level 1 the approximate `~`; of level 2 the set `{a,b}`. Gives the fault instead where it is none.
 */
export function parseDate(text: string): EventDate | DateFault {
  const parsed = parsedOrFault(text);
  if (typeof parsed === "string") return parsed;
  const parts =
    parsed.type === "Interval" ? [parsed.lower, parsed.upper] : parsed.type === "List" ? parsed.values : [parsed];
  const points: Point[] = [];
  for (const part of parts) {
    if (typeof part !== "object" || part === null) return "open-ended";
    if (!("type" in part)) return "too vague";
    if (part.max === Infinity) return "open-ended";
    const one = point(part);
    if (one === undefined) return "too vague";
    points.push(one);
  }
  const shape = parsed.type === "Interval" ? "interval" : parsed.type === "List" ? "set" : "point";
  const first = Math.min(...points.map((one) => one.first));
  const last = Math.max(...points.map((one) => one.last));
  if (points.length === 0) return "not a date";
  return { edtf: text, shape, points, first, last };
}

/** Reads a date that a schema has already let through. Throws on any other. */
export function dateOf(text: string): EventDate {
  const date = parseDate(text);
  if (typeof date === "string") throw new Error(`${text}: ${date}`);
  return date;
}

/** Order of time: by the first day, then the shorter one first, then by what was written. */
export function compareDates(a: EventDate, b: EventDate): number {
  return a.first - b.first || a.last - b.last || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
}
