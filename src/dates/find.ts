/** A date that a text names: the parts of it that the text gives, and where it stands. */
export interface NamedDate {
  start: number;
  end: number;
  day?: number;
  /** From 1. */
  month?: number;
  year?: number;
}

/** A weekday that a text names: 0 for Sunday, as `Date` counts. */
export interface NamedWeekday {
  start: number;
  end: number;
  weekday: number;
}

interface Calendar {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  date: RegExp;
  weekday: RegExp;
}

const calendars = new Map<string, Calendar>();

/** Names as alternatives of a pattern, the longest first; apostrophes in whatever shape. */
const alternatives = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(".", "\\.").replace(/[’'ʼ]/g, "[’'ʼ]"))
    .join("|");

/** A language where its short names are not all that writers use: "Sept." stands in no American list. */
const FURTHER: Readonly<Record<string, readonly string[]>> = { en: ["en-GB", "en-US"] };

const FORMS = [{ month: "long" }, { month: "short" }, { day: "numeric", month: "long" }] as const;

/** The names of months in a language, in each form that `Intl` knows; one that is cut short there keeps its stop. */
function monthsOf(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const tag of [language, ...(FURTHER[language.split("-")[0] ?? ""] ?? [])]) {
    for (let month = 1; month <= 12; month += 1) {
      for (const form of FORMS) {
        const parts = new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" }).formatToParts(
          Date.UTC(2001, month - 1, 1),
        );
        const name = parts.find((part) => part.type === "month")?.value;
        if (name !== undefined && /\p{L}/u.test(name)) months.set(name, month);
      }
    }
  }
  return months;
}

function weekdaysOf(language: string): Map<string, number> {
  const { format } = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return new Map(Array.from({ length: 7 }, (_, day) => [format(Date.UTC(2023, 0, 1 + day)), day]));
}

function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = monthsOf(language);
  const weekdays = weekdaysOf(language);
  const day = "\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s+of)?";
  const to = "\\s*(?:[–-]|\\s\\p{L}{1,3}\\s)\\s*";
  const calendar = {
    months,
    weekdays,
    date: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:(?<first>\\d{1,2})${to})?(?<before>${day})\\s+)?` +
        `(?<month>${alternatives(months.keys())})(?![\\p{L}])(?:\\.(?=\\s+\\d))?` +
        `(?:\\s+(?<behind>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:${to}(?<last>\\d{1,2})(?!\\d))?)?(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
      "gu",
    ),
    weekday: new RegExp(`(?<![\\p{L}])(?:${alternatives(weekdays.keys())})(?![\\p{L}])`, "gu"),
  };
  calendars.set(language, calendar);
  return calendar;
}

/** A month's name alone may be a person's or a place's: "Theresa May", "Mar-a-Lago". */
function isName(text: string, index: number, month: string): boolean {
  const before = /(?:^|\s)(\p{L}+)\s+$/u.exec(text.slice(0, index))?.[1];
  const capital =
    before !== undefined && /^\p{Lu}/u.test(before) && !/^[.!?]?\s*$/.test(text.slice(0, index - before.length - 1));
  return month.length <= 3 && !capital ? /^[\p{L}-]/u.test(text.slice(index + month.length)) : capital;
}

/** All dates that a text names by their month: "20 December 2019", "Dec. 20, 2019", "December 2019", "8 to 11 October". */
export function findDates(text: string, language: string): NamedDate[] {
  const { date, months } = calendarOf(language);
  return [...text.matchAll(date)].flatMap((found): NamedDate[] => {
    const { first, before, month = "", behind, last, year } = found.groups ?? {};
    const number = months.get(month);
    const days = [first, before, behind, last].filter((one) => one !== undefined).map((one) => parseInt(one, 10));
    if (days.length === 0 && year === undefined && isName(text, found.index, month)) return [];
    const named = {
      start: found.index,
      end: found.index + found[0].length,
      ...(number === undefined ? {} : { month: number }),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    return days.length === 0 ? [named] : days.map((day) => ({ ...named, day }));
  });
}

/** All weekdays that a text names. */
export function findWeekdays(text: string, language: string): NamedWeekday[] {
  const { weekday, weekdays } = calendarOf(language);
  return [...text.matchAll(weekday)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    weekday: weekdays.get(found[0]) ?? weekdays.get(found[0].replace(/[’']/g, "ʼ")) ?? -1,
  }));
}

/** The name of a weekday, 0 for Sunday, in a language. */
export const nameWeekday = (weekday: number, language: string): string =>
  [...calendarOf(language).weekdays].find(([, number]) => number === weekday)?.[0] ?? "";

/** The weekday of a whole date, 0 for Sunday; nothing where it is not whole or in no calendar. */
export function weekdayOf({ day, month, year }: Pick<NamedDate, "day" | "month" | "year">): number | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year ? date.getUTCDay() : undefined;
}
