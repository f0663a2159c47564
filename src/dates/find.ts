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

const alternatives = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(".", "\\."))
    .join("|");

/** The names of months and weekdays in a language, in each form that `Intl` knows, without the stop of a short one. */
function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const forms = [{ month: "long" }, { month: "short" }, { day: "numeric", month: "long" }] as const;
  for (let month = 1; month <= 12; month += 1) {
    for (const form of forms) {
      const parts = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).formatToParts(
        Date.UTC(2001, month - 1, 1),
      );
      const name = parts.find((part) => part.type === "month")?.value.replace(/\.$/, "");
      if (name !== undefined && /\p{L}/u.test(name)) months.set(name, month);
    }
  }
  for (let day = 0; day < 7; day += 1) {
    const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
      Date.UTC(2023, 0, 1 + day),
    );
    weekdays.set(name, day);
  }
  const ordinal = "(?:st|nd|rd|th)?";
  const calendar = {
    months,
    weekdays,
    date: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<before>\\d{1,2})${ordinal}\\s+)?(?<month>${alternatives(months.keys())})(?![\\p{L}])\\.?` +
        `(?:\\s+(?<behind>\\d{1,2})${ordinal}(?!\\d))?(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
      "gu",
    ),
    weekday: new RegExp(`(?<![\\p{L}])(?:${alternatives(weekdays.keys())})(?![\\p{L}])`, "gu"),
  };
  calendars.set(language, calendar);
  return calendar;
}

/** All dates that a text names by their month: "20 December 2019", "Dec. 20, 2019", "December 2019", "May". */
export function findDates(text: string, language: string): NamedDate[] {
  const { date, months } = calendarOf(language);
  return [...text.matchAll(date)].map((found) => {
    const { before, month = "", behind, year } = found.groups ?? {};
    const day = before ?? behind;
    const number = months.get(month);
    return {
      start: found.index,
      end: found.index + found[0].length,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(number === undefined ? {} : { month: number }),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
  });
}

/** All weekdays that a text names. */
export function findWeekdays(text: string, language: string): NamedWeekday[] {
  const { weekday, weekdays } = calendarOf(language);
  return [...text.matchAll(weekday)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    weekday: weekdays.get(found[0]) ?? -1,
  }));
}

/** The name of a weekday, 0 for Sunday, in a language. */
export const nameWeekday = (weekday: number, language: string): string =>
  [...calendarOf(language).weekdays].find(([, number]) => number === weekday)?.[0] ?? "";

/** The weekday of a whole date, 0 for Sunday; nothing where it is not whole. */
export function weekdayOf({ day, month, year }: Pick<NamedDate, "day" | "month" | "year">): number | undefined {
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
