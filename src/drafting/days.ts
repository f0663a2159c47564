import { languageOf } from "../dossier/language.ts";
import { findDates, findWeekdays, nameWeekday, type NamedWeekday } from "../dates/find.ts";
import { dateOf, DAY } from "../dates/parse.ts";
import { isoDay } from "../dates/days.ts";
import { findCountedDays } from "./counted-days.ts";
import { datelineEnd } from "./dateline.ts";
import type { Manner } from "./languages/manner.ts";
import type { Meaning, NamedDay } from "./named-day.ts";

const padded = (value: number, length = 2): string => String(value).padStart(length, "0");

/** The day of the report, where it is known as exactly as that. */
export function reportDay(date: string): number | undefined {
  const { shape, points, first } = dateOf(date);
  return shape === "point" && points[0]?.precision === "day" && !points[0].approximate ? first : undefined;
}

const english = (weekday: number): string => nameWeekday(weekday, languageOf("en"));

/**
 * A weekday is that of the report, the last before it, or the next behind it. `isBound`: something is to last or to
 * happen until then, so that the day of the report itself is not meant. `isNext`: it is called so, and may be the one
 * behind the next.
 */
function meaningsOfWeekday(
  weekday: number,
  day: number,
  { isFuture, isBound, isNext }: Record<"isFuture" | "isBound" | "isNext", boolean>,
): Meaning[] {
  const own = new Date(day).getUTCDay();
  const [name, report] = [english(weekday), english(own)];
  if (own === weekday) {
    const same = { date: isoDay(day), rule: `The ${name} of the report.` };
    const before = { date: isoDay(day - 7 * DAY), rule: `The ${name} a week before the report.` };
    const after = { date: isoDay(day + 7 * DAY), rule: `The ${name} a week after the report.` };
    return isBound || isNext ? [after, same, before] : [same, before, after];
  }
  const back = (own - weekday + 7) % 7;
  const before = { date: isoDay(day - back * DAY), rule: `The ${name} before the ${report} of the report.` };
  const after = { date: isoDay(day + (7 - back) * DAY), rule: `The ${name} after the ${report} of the report.` };
  if (isNext) {
    const further = { date: isoDay(day + (14 - back) * DAY), rule: `The second ${name} after the report.` };
    return [after, further, before];
  }
  return isFuture || isBound ? [after, before] : [before, after];
}

/** The weekdays of a text that mean one day: not “every Sunday”, nor “any day of the week, Sunday included”. */
export const weekdaysIn = (text: string, language: string, { generic }: Manner): NamedWeekday[] =>
  findWeekdays(text, languageOf(language)).filter(
    ({ start, end }) => !generic.test(`${text.slice(0, start)}\0${text.slice(end)}`),
  );

/** The clause in which a word stands, what somebody says in it left out. */
function clauseAround(text: string, at: number): string {
  const own = text.replaceAll(/[“«„"][^”»“"]*[”»“"]/g, (speech) => ",".repeat(speech.length));
  const from = Math.max(...[",", ";", ":", "—"].map((sign) => own.lastIndexOf(sign, at))) + 1;
  return own.slice(from).split(/[,;:—]/)[0] ?? "";
}

function relative(
  text: string,
  words: Readonly<Record<string, number>>,
): { start: number; word: string; by: number }[] {
  return Object.entries(words).flatMap(([word, by]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "giu"))].map(
      ({ index, 0: found }) => ({
        start: index,
        word: found,
        by,
      }),
    ),
  );
}

const distance = (by: number, unit: string): string =>
  by === 0 ? `The ${unit} of the report.` : `The ${unit} ${by < 0 ? "before" : "after"} that of the report.`;

/** The day of a date without its year, as a rule names it. */
const nameOfDay = ({ day, month }: { day: number; month: number }): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, day),
  );

/**
 * What a date without its year may mean: that of the year which its sentence names (“last year”), that nearest to the
 * report, or the next on the other side of the report. The day of the report itself follows from nothing else.
 */
function meaningsOfBare(
  { day, month, start }: { day: number; month: number; start: number },
  text: string,
  { years }: Manner,
  report: number,
): Meaning[] {
  const own = isoDay(report);
  const year = new Date(report).getUTCFullYear();
  const inYear = (one: number): string => `${padded(one, 4)}-${padded(month)}-${padded(day)}`;
  const [nearest = "", ...others] = [year, year - 1, year + 1]
    .map(inYear)
    .sort((a, b) => Math.abs(Date.parse(a) - report) - Math.abs(Date.parse(b) - report));
  if (nearest === own) {
    const isDateline = start < datelineEnd(text);
    const rule = isDateline
      ? "The day of the report, which its dateline gives without the year."
      : "The day of the report.";
    return [{ date: own, rule }];
  }
  const name = nameOfDay({ day, month });
  const beyond = others.filter((one) => one > own !== nearest > own).slice(0, 1);
  const meanings = [
    { date: nearest, rule: `The ${name} nearest to the report’s date.` },
    ...beyond.map((date) => ({ date, rule: `The ${name} ${date > own ? "after" : "before"} the report.` })),
  ];
  const [named] = relative(text, years);
  if (named === undefined) return meanings;
  const date = inYear(year + named.by);
  return [
    { date, rule: `The ${name} of “${named.word}”, counted from the report.` },
    ...meanings.filter((one) => one.date !== date),
  ];
}

/**
 * The words of a sentence that name a day, week, month or year, in order: weekdays, dates without a year, what is counted
 * from the report (“yesterday”, “this month”), and what is from another date of the text. Each word once. `before`:
 * the sentence before in its paragraph.
 */
export function findNamedDays(
  { text, before }: { text: string; before: string },
  language: string,
  manner: Manner,
  report: number,
): NamedDay[] {
  const date = new Date(report);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const dates = findDates(text, languageOf(language));
  const weekdays = weekdaysIn(text, language, manner)
    .filter(({ end }) => !dates.some((one) => one.year !== undefined && one.start >= end && one.start - end < 3))
    .map(({ start, end, weekday }) => ({
      start,
      words: text.slice(start, end),
      meanings: meaningsOfWeekday(weekday, report, {
        isFuture: manner.future.test(clauseAround(text, start)),
        isBound: manner.bounds.test(text.slice(0, start)),
        isNext: manner.next.test(text.slice(0, start)),
      }),
    }));
  const bare = dates.flatMap(({ start, end, day, month: named, year: given }) => {
    if (day === undefined || named === undefined || given !== undefined) return [];
    const meanings = meaningsOfBare({ day, month: named, start }, text, manner, report);
    return [{ start, words: text.slice(start, end), meanings }];
  });
  const days = relative(text, manner.days).map(({ start, word, by }) => ({
    start,
    words: word,
    meanings: [{ date: isoDay(report + by * DAY), rule: distance(by, "day") }],
  }));
  const monday = report - ((date.getUTCDay() + 6) % 7) * DAY;
  const weeks = relative(text, manner.weeks).map(({ start, word, by }) => {
    const first = monday + by * 7 * DAY;
    const rule = `${distance(by, "week").slice(0, -1)}, from Monday to Sunday.`;
    return { start, words: word, meanings: [{ date: `${isoDay(first)}/${isoDay(first + 6 * DAY)}`, rule }] };
  });
  const months = relative(text, manner.months).map(({ start, word, by }) => ({
    start,
    words: word,
    meanings: [{ date: isoDay(Date.UTC(year, month + by, 1)).slice(0, 7), rule: distance(by, "month") }],
  }));
  const years = relative(text, manner.years).map(({ start, word, by }) => ({
    start,
    words: word,
    meanings: [{ date: padded(year + by, 4), rule: distance(by, "year") }],
  }));
  const counted = findCountedDays({ text, before }, language, manner, isoDay(report));
  const all = [...weekdays, ...bare, ...days, ...weeks, ...months, ...years, ...counted].sort(
    (a, b) => a.start - b.start,
  );
  return all.filter((one, index) => all.findIndex(({ words }) => words === one.words) === index);
}

/** Where a whole date may stand, the likeliest to be that of the report first. */
const PLACES = ["dateline", "caption", "text"] as const;

/** A whole date that a sentence names. */
export interface WholeDate {
  date: string;
  sentence: string;
  place: (typeof PLACES)[number];
}

/** All whole dates of the text, those first that are likeliest to be the report’s own. */
export function findWholeDates(
  units: readonly { id: string; text: string; isCaption: boolean }[],
  language: string,
): WholeDate[] {
  return units
    .flatMap(({ id, text, isCaption }) =>
      findDates(text, languageOf(language)).flatMap(({ day, month, year, start }): WholeDate[] => {
        if (day === undefined || month === undefined || year === undefined) return [];
        const elsewhere = start < datelineEnd(text) ? "dateline" : "text";
        const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
        return [{ date, sentence: id, place: isCaption ? "caption" : elsewhere }];
      }),
    )
    .sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}

/** A whole date of the text that may be the report’s own, and what speaks for or against it. */
export interface ReportDate extends WholeDate {
  /** In English, for the prompt. */
  weekday: string;
  /** The first weekday that the text itself names, outside captions, and where. */
  named: { words: string; sentence: string } | undefined;
  /** False where that is another one: then the report is likely to be of another day, unless its dateline gives this. */
  agrees: boolean;
}

/** The first whole date that the text names, held against the first weekday that it names. */
export function findReportDate(
  units: readonly { id: string; text: string; isCaption: boolean }[],
  language: string,
  manner: Manner,
): ReportDate | undefined {
  const [found] = findWholeDates(units, language);
  if (found === undefined) return undefined;
  const weekday = new Date(found.date).getUTCDay();
  const [first] = units.flatMap(({ id, text, isCaption }) =>
    isCaption
      ? []
      : weekdaysIn(text, language, manner)
          .filter(({ start }) => !manner.future.test(clauseAround(text, start)))
          .map((one) => ({ words: text.slice(one.start, one.end), sentence: id, weekday: one.weekday })),
  );
  // What a dateline gives needs no weekday beside it.
  const named = found.place === "dateline" ? undefined : first;
  return { ...found, weekday: english(weekday), named, agrees: (named?.weekday ?? weekday) === weekday };
}
