import type { EventDate, Point } from "./parse.ts";

/** How a language says dates: its locale for `Intl`, and the word for an approximate date. */
export interface DateWords {
  locale: string;
  about: (date: string) => string;
  /** What `Intl` says of a date → what the language’s papers print. */
  said: (date: string) => string;
}

const FIELDS = {
  year: { year: "numeric" },
  month: { month: "long", year: "numeric" },
  day: { day: "numeric", month: "long", year: "numeric" },
} as const;

const finest = (points: readonly Point[]): Point["precision"] =>
  points.some((one) => one.precision === "day")
    ? "day"
    : points.some((one) => one.precision === "month")
      ? "month"
      : "year";

/** A run of a said date: its words, and where they say a date by themselves, that date for `<time datetime>`. */
export interface SaidPart {
  text: string;
  datetime?: string;
}

/** Formats by locale and precision: to make one takes longer than to use it a hundred times. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(precision: Point["precision"], { locale }: DateWords): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[precision], timeZone: "UTC" });
  FORMATS.set(key, format);
  return format;
}

const datetimeOf = (point: Point): string => point.edtf.replace("~", "");

function sayPoint(point: Point, words: DateWords): SaidPart {
  const said = words.said(formatOf(point.precision, words).format(point.first));
  return { text: point.approximate ? words.about(said) : said, datetime: datetimeOf(point) };
}

/** "8" – "11 January 2007": what two dates share stands with the second, as the language has it. */
function sayRange(from: Point, to: Point, words: DateWords): SaidPart[] {
  const parts = formatOf(finest([from, to]), words).formatRangeToParts(from.first, to.first);
  const end = parts.findIndex((part) => part.source === "endRange");
  const start = parts.findLastIndex((part) => part.source === "startRange");
  const text = (some: readonly { value: string }[]): string =>
    some.map((part) => part.value.replaceAll("\u2009", "")).join("");
  // What a language puts behind a year may stand with the stroke: " р. – ".
  const [behind = "", stroke = ""] = /^(.*?)(\s*\p{Pd}\s*)$/su.exec(text(parts.slice(start + 1, end)))?.slice(1) ?? [];
  return [
    { text: words.said(text(parts.slice(0, start + 1)) + behind), datetime: datetimeOf(from) },
    { text: stroke === "" ? text(parts.slice(start + 1, end)) : stroke },
    { text: words.said(text(parts.slice(end))), datetime: datetimeOf(to) },
  ];
}

/** Any event's date in words, part by part, no more exact than it was written. */
export function sayParts(date: EventDate, words: DateWords): SaidPart[] {
  const said = date.points.map((one) => sayPoint(one, words));
  const [from, to] = date.points;
  if (date.shape === "interval" && from !== undefined && to !== undefined) {
    const plain = from.precision === to.precision && !from.approximate && !to.approximate;
    return plain ? sayRange(from, to, words) : said.flatMap((one, at) => (at > 0 ? [{ text: " – " }, one] : [one]));
  }
  if (date.shape === "set") {
    const parts = new Intl.ListFormat(words.locale, { type: "conjunction" }).formatToParts(said.map((one) => one.text));
    let member = 0;
    return parts.map((part) =>
      part.type === "element" ? (said[member++] ?? { text: part.value }) : { text: part.value },
    );
  }
  return said;
}

/** When an event begins, in words: "8 January 2007" of an interval, the earliest day of a set. */
export const sayBeginning = ({ points: [first] }: EventDate, words: DateWords): string =>
  first === undefined ? "" : sayPoint(first, words).text;

/** When the last of some events ends, in words: "11 January 2007" of an interval. */
export function sayEnd(dates: readonly EventDate[], words: DateWords): string {
  const [latest] = dates.flatMap((date) => date.points).toSorted((a, b) => b.last - a.last || b.first - a.first);
  return latest === undefined ? "" : sayPoint(latest, words).text;
}

/** Any event's date in words: "1997", "8–11 January 2007", "29 May 2014 and 1 January 2015". */
export const sayDate = (date: EventDate, words: DateWords): string =>
  sayParts(date, words)
    .map((part) => part.text)
    .join("");
