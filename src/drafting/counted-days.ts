import { isoDay } from "../dates/days.ts";
import { findDates } from "../dates/find.ts";
import { DAY } from "../dates/parse.ts";
import { languageOf } from "../dossier/language.ts";
import type { Manner } from "./languages/manner.ts";
import type { NamedDay } from "./named-day.ts";

const BARE_YEAR = /(?<![\p{L}\p{N}.,])(?:1[5-9]|20)\d{2}(?![\p{L}\p{N}])(?![.,]\d)/gu;

const inEnglish = (date: string, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" }).format(new Date(date));
const monthOf = (date: string): string => inEnglish(date, { month: "long" });

const padded = (value: number): string => String(value).padStart(2, "0");

/** The one year that a text names, else the one that the text before names; nothing where either names several. */
function onlyYear(...texts: readonly string[]): string | undefined {
  const [years = []] = texts.map((text) => [...new Set(text.match(BARE_YEAR))]).filter((all) => all.length > 0);
  return years.length === 1 ? years[0] : undefined;
}

/** The one whole date that a text names, as a day. */
function onlyDay(text: string, language: string): string | undefined {
  const all = findDates(text, languageOf(language)).map(({ day, month, year }) =>
    day === undefined || month === undefined || year === undefined ? "" : `${year}-${padded(month)}-${padded(day)}`,
  );
  return all.length === 1 && all[0] !== "" ? all[0] : undefined;
}

/** “Eleven days later”, at the head of a sentence behind one with a whole date. */
function countedFrom(text: string, before: string, language: string, { later }: Manner): NamedDay[] {
  const { 0: words, groups } = later.exec(text) ?? { 0: "" };
  const { count = "", weeks } = groups ?? {};
  const written = languageOf(language).tongue?.numbers[count.toLowerCase()];
  const number = /^\d{1,3}$/.test(count) ? Number(count) : written;
  const from = onlyDay(before, language);
  if (words === "" || number === undefined || from === undefined) return [];
  const days = weeks === undefined ? number : number * 7;
  const told = inEnglish(from, { day: "numeric", month: "long", year: "numeric" });
  const rule = `${days} days after ${told}, the date in the sentence before.`;
  return [{ words, start: 0, meanings: [{ date: isoDay(Date.parse(from) + days * DAY), rule }] }];
}

/**
 * Words that name a day or a month by another date: “eleven days later”, “May of that year”, and “last September” by
 * that of the report. Only what can mean one thing: not “last January” in March, which may be of either year.
 */
export function findCountedDays(
  { text, before }: { text: string; before: string },
  language: string,
  manner: Manner,
  report: string,
): NamedDay[] {
  const [ofReport, reportMonth] = report.split("-").map(Number) as [number, number];
  const months = findDates(text, languageOf(language)).flatMap(({ start, end, day, month, year }): NamedDay[] => {
    if (day !== undefined || month === undefined || year !== undefined) return [];
    const past = manner.past.exec(text.slice(0, start))?.[0];
    if (past !== undefined && month >= reportMonth) {
      const date = `${ofReport - 1}-${padded(month)}`;
      const rule = `The last ${monthOf(date)} before the report’s date.`;
      return [{ words: text.slice(start - past.length, end), start: start - past.length, meanings: [{ date, rule }] }];
    }
    const behind = manner.ofThatYear.exec(text.slice(end))?.[0];
    const own = onlyYear(text.slice(0, start), before);
    if (behind === undefined || own === undefined) return [];
    const date = `${own}-${padded(month)}`;
    const rule = `The ${monthOf(date)} of ${own}, the year named before.`;
    return [{ words: text.slice(start, end) + behind, start, meanings: [{ date, rule }] }];
  });
  return [...months, ...countedFrom(text, before, language, manner)];
}
