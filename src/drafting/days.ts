import { languageOf } from "../dossier/language.ts";
import { findDates } from "../dates/find.ts";
import { dateOf, DAY } from "../dates/parse.ts";
import { isoDay } from "../dates/days.ts";
import { findCountedDays } from "./counted-days.ts";
import { datelineEnd } from "./dateline.ts";
import type { Manner } from "./languages/manner.ts";
import type { Meaning, NamedDay } from "./named-day.ts";
import { meaningsOfWeekday, weekdaysIn } from "./weekdays.ts";
import { isoDate } from "./whole-dates.ts";

/** The day of the report, where it is known as exactly as that. */
export function reportDay(date: string): number | undefined {
  const { shape, points, first } = dateOf(date);
  return shape === "point" && points[0]?.precision === "day" && !points[0].approximate ? first : undefined;
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
  const inYear = (one: number): string => isoDate(one, month, day);
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
      meanings: meaningsOfWeekday({ weekday, start }, text, manner, report),
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
    meanings: [{ date: String(year + by).padStart(4, "0"), rule: distance(by, "year") }],
  }));
  const counted = findCountedDays({ text, before }, language, manner, isoDay(report));
  const all = [...weekdays, ...bare, ...days, ...weeks, ...months, ...years, ...counted].sort(
    (a, b) => a.start - b.start,
  );
  return all.filter((one, index) => all.findIndex(({ words }) => words === one.words) === index);
}
