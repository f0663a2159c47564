import edtf, { type Parsed } from "edtf";

type Precision = "year" | "month" | "day";

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
  /** As it was written, less blanks; the members of a set in order of time. */
  edtf: string;
  shape: "point" | "interval" | "set";
  /** One point; the two ends of an interval; or the members of a set in order of time. */
  points: readonly Point[];
  first: number;
  last: number;
}

/** Why a date is refused; each has its own words in the catalogue. */
export type DateFault =
  | "not a date"
  | "not a day of the calendar"
  | "ends before it begins"
  | "begins and ends alike"
  | "names a date twice"
  | "open-ended"
  | "not a date that can be drawn";

export const DAY = 86_400_000;

const PRECISIONS: readonly Precision[] = ["year", "month", "day"];
/** Years have four digits, from 0001 on. */
const SHAPE = /^(?!0000)\d{4}(-\d\d(-\d\d)?)?~?$/;

/** True for a day that its month has; the library lets 29 February of any year through. */
function isInCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.replace("~", "").split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function point(parsed: Parsed): Point | DateFault {
  const precision = PRECISIONS[(parsed.precision ?? 0) - 1];
  if (parsed.type !== "Date" || precision === undefined || !SHAPE.test(parsed.edtf))
    return "not a date that can be drawn";
  return {
    edtf: parsed.edtf,
    precision,
    approximate: (parsed.approximate?.value ?? 0) > 0,
    first: parsed.min,
    last: Math.floor(parsed.max / DAY) * DAY,
  };
}

/** The single dates written in a text; nothing where it is no date, interval or set of them. */
function datesIn(text: string): string[] | undefined {
  const set = /^\{(.*)\}$/.exec(text);
  const parts = set === null ? text.split("/") : (set[1] ?? "").split(",");
  return parts.every((part) => SHAPE.test(part)) && (set !== null || parts.length <= 2) ? parts : undefined;
}

/** The fault of a text that the library refuses. */
function faultOf(text: string): DateFault {
  const dates = datesIn(text);
  if (dates === undefined) return "not a date";
  if (!dates.every(isInCalendar)) return "not a day of the calendar";
  if (!text.includes("/")) return "not a date";
  return dates[0] === dates[1] ? "begins and ends alike" : "ends before it begins";
}

/** What was read before: the same few dates come again and again, and the library takes its time. */
const read = new Map<string, EventDate | DateFault>();

/**
 * Reads a date in EDTF (ISO 8601-2:2019): of level 0 a year, month, day and an interval of them; of
 * level 1 the approximate `~`; of level 2 the set `{a,b}`. Gives the fault instead where it is none.
 */
export function parseDate(text: string): EventDate | DateFault {
  const known = read.get(text) ?? readDay(text) ?? readDate(text);
  read.set(text, known);
  return known;
}

const DAY_ALONE = /^[1-9]\d{3}-\d\d-\d\d$/;

/** A whole day of the calendar, which most dates are and which needs no library; nothing for any other text. */
function readDay(text: string): EventDate | undefined {
  if (!DAY_ALONE.test(text) || !isInCalendar(text)) return undefined;
  const first = Date.parse(text);
  const point: Point = { edtf: text, precision: "day", approximate: false, first, last: first };
  return { edtf: text, shape: "point", points: [point], first, last: first };
}

/** Any date, by the library. */
export function readDate(text: string): EventDate | DateFault {
  let parsed: Parsed;
  try {
    parsed = edtf(text);
  } catch {
    return faultOf(text);
  }
  if (/\{\.\.|\.\.\}/.test(text)) return "open-ended";
  const parts =
    parsed.type === "Interval" ? [parsed.lower, parsed.upper] : parsed.type === "List" ? parsed.values : [parsed];
  const points: Point[] = [];
  for (const part of parts) {
    if (typeof part !== "object" || part === null) return "open-ended";
    if (!("type" in part)) return "not a date that can be drawn";
    const one = point(part);
    if (typeof one === "string") return one;
    points.push(one);
  }
  if (datesIn(text)?.every(isInCalendar) === false) return "not a day of the calendar";
  const shape = parsed.type === "Interval" ? "interval" : parsed.type === "List" ? "set" : "point";
  if (shape === "set") points.sort((a, b) => a.first - b.first || a.last - b.last);
  const [from] = points;
  const to = points.at(-1);
  if (from === undefined || to === undefined) return "not a date";
  const written = points.map((one) => one.edtf);
  if (shape === "set" && new Set(written).size < written.length) return "names a date twice";
  const canonical = shape === "set" ? `{${written.join()}}` : written.join("/");
  const last = shape === "set" ? Math.max(...points.map((one) => one.last)) : to.last;
  return { edtf: canonical, shape, points, first: from.first, last };
}

/** Reads a date that a schema has already let through. Throws on any other. */
export function dateOf(text: string): EventDate {
  const date = parseDate(text);
  if (typeof date === "string") throw new Error(`${text}: ${date}`);
  return date;
}

/** The moment at which the latest of its dates begins: a month that has begun is not later than a day in it. */
export const latestBeginning = ({ points }: EventDate): number => Math.max(...points.map((one) => one.first));

/** Order of time: by the first day, then the shorter one first, then by what was written. */
export function compareDates(a: EventDate, b: EventDate): number {
  return a.first - b.first || a.last - b.last || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
}
