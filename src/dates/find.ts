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

/** A language as its tag names it, and how its texts write dates beside what `Intl` knows, where that is known. */
export interface DateLanguage {
  tag: string;
  tongue: { dates: Forms } | undefined;
}

interface Forms {
  /** Locales of the language whose short names of months differ from its own. */
  locales: readonly string[];
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  ordinals: readonly string[];
  of: readonly string[];
}

const NO_FORMS: Forms = { locales: [], months: {}, weekdays: {}, ordinals: [], of: [] };

interface Calendar {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  date: RegExp;
  weekday: RegExp;
  /** What a text has where it names a date, or a weekday: most texts have neither, and are not looked into. */
  anyMonth: RegExp;
  anyWeekday: RegExp;
}

/** Calendars by what is known of the language besides, and its tag. */
const calendars = new WeakMap<Forms, Map<string, Calendar>>();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words as alternatives of a pattern, the longest first; apostrophes in whatever shape. */
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replace(/[’'ʼ]/g, "[’'ʼ]"))
    .join("|");

/** A name as it is looked up, whatever the shape of its apostrophe. */
const keyOf = (name: string): string => name.replace(/[’']/g, "ʼ");

const MONTH_FORMS = [{ month: "long" }, { month: "short" }, { day: "numeric", month: "long" }] as const;

const partsOf = (tag: string, form: Intl.DateTimeFormatOptions, month: number): Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" }).formatToParts(Date.UTC(2001, month - 1, 1));

/** Further forms stand in small letters; at the head of a sentence they begin large. */
const eitherCase = (forms: Readonly<Record<string, number>>, tag: string): [string, number][] =>
  Object.entries(forms).flatMap(([word, number]): [string, number][] => [
    [keyOf(word), number],
    [keyOf(word.charAt(0).toLocaleUpperCase(tag) + word.slice(1)), number],
  ]);

/** The names of months in a language, in each form that `Intl` knows, and further ones; one that is cut short keeps its stop. */
function monthsOf(tag: string, forms: Forms): Map<string, number> {
  const months = new Map<string, number>(eitherCase(forms.months, tag));
  for (const one of [tag, ...forms.locales]) {
    for (let month = 1; month <= 12; month += 1) {
      for (const form of MONTH_FORMS) {
        const name = partsOf(one, form, month).find((part) => part.type === "month")?.value;
        if (name !== undefined && /\p{L}/u.test(name)) months.set(keyOf(name), month);
      }
    }
  }
  return months;
}

function weekdaysOf(tag: string, forms: Forms): Map<string, number> {
  const { format } = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  const own = Array.from({ length: 7 }, (_, day) => [keyOf(format(Date.UTC(2023, 0, 1 + day))), day] as const);
  return new Map([...own, ...eitherCase(forms.weekdays, tag)]);
}

/** What a language puts between day and month: a word, as in "20 de diciembre", or a letter before the month, as in "14 במרץ". */
function joinOf(tag: string): { word: string; prefix: string } {
  const parts = partsOf(tag, { day: "numeric", month: "long" }, 3);
  const at = parts.findIndex((part) => part.type === "day");
  const join = parts[at + 1]?.type === "literal" && parts[at + 2]?.type === "month" ? (parts[at + 1]?.value ?? "") : "";
  if (!/\p{L}/u.test(join)) return { word: "", prefix: "" };
  return /\s$/.test(join) ? { word: join.trim(), prefix: "" } : { word: "", prefix: join.trim() };
}

function calendarOf({ tag, tongue }: DateLanguage): Calendar {
  const forms = tongue?.dates ?? NO_FORMS;
  const known = calendars.get(forms) ?? new Map<string, Calendar>();
  calendars.set(forms, known);
  const calendar = known.get(tag) ?? makeCalendar(tag, forms);
  known.set(tag, calendar);
  return calendar;
}

function makeCalendar(tag: string, forms: Forms): Calendar {
  const months = monthsOf(tag, forms);
  const weekdays = weekdaysOf(tag, forms);
  const { word, prefix } = joinOf(tag);
  const between = [...forms.of, ...(word === "" ? [] : [word])];
  const either = (words: readonly string[], before = ""): string =>
    words.length === 0 ? "" : `(?:${before}(?:${alternatives(words)}))?`;
  const day = `\\d{1,2}${either([...forms.ordinals, "."])}${either(between, "\\s+")}`;
  const to = "\\s*(?:[–-]|\\s\\p{L}{1,3}\\s)\\s*";
  return {
    months,
    weekdays,
    date: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:(?<first>\\d{1,2})${to})?(?<before>${day})\\s+)?` +
        `${prefix === "" ? "" : `(?:${escaped(prefix)})?`}(?<month>${alternatives(months.keys())})(?![\\p{L}])(?:\\.(?=\\s+\\d))?` +
        `(?:\\s+(?<behind>\\d{1,2})(?!\\d)${either(forms.ordinals)}(?:${to}(?<last>\\d{1,2})(?!\\d))?)?` +
        `(?:,?\\s+${word === "" ? "" : `(?:${escaped(word)}\\s+)?`}(?<year>\\d{4})(?!\\d))?`,
      "gu",
    ),
    anyMonth: new RegExp(alternatives(months.keys()), "u"),
    anyWeekday: new RegExp(alternatives(weekdays.keys()), "u"),
    weekday: new RegExp(`(?<![\\p{L}])(?:${alternatives(weekdays.keys())})(?![\\p{L}])`, "gu"),
  };
}

/** A month's name alone may be a person's or a place's: "Theresa May", "Mar-a-Lago". */
function isName(text: string, index: number, month: string): boolean {
  const before = /(?:^|\s)(\p{L}+)\s+$/u.exec(text.slice(0, index))?.[1];
  const capital =
    before !== undefined && /^\p{Lu}/u.test(before) && !/^[.!?]?\s*$/.test(text.slice(0, index - before.length - 1));
  return month.length <= 3 && !capital ? /^[\p{L}-]/u.test(text.slice(index + month.length)) : capital;
}

/** All dates that a text names by their month: "20 December 2019", "Dec. 20, 2019", "December 2019", "8 to 11 October". */
export function findDates(text: string, language: DateLanguage): NamedDate[] {
  const { date, months, anyMonth } = calendarOf(language);
  if (!anyMonth.test(text)) return [];
  return [...text.matchAll(date)].flatMap((found): NamedDate[] => {
    const { first, before, month = "", behind, last, year } = found.groups ?? {};
    const number = months.get(keyOf(month));
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

/** The first and the last day of what a date in a text names in a year. */
function daysOf({ day, month }: Pick<NamedDate, "day" | "month">, year: number): [number, number] {
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  return [Date.UTC(year, month - 1, day ?? 1), Date.UTC(year, month - (day === undefined ? 0 : 1), day ?? 0)];
}

/** True where a date in a text, of whatever year where it gives none, and a stretch of days have a day in common. */
export function mayLieIn(named: Pick<NamedDate, "day" | "month" | "year">, first: number, last: number): boolean {
  const [from, to] = [first, last].map((one) => new Date(one).getUTCFullYear()) as [number, number];
  const years =
    named.year === undefined ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [named.year];
  return years.some((year) => {
    const [begins, ends] = daysOf(named, year);
    return begins <= last && ends >= first;
  });
}

/** All weekdays that a text names. */
export function findWeekdays(text: string, language: DateLanguage): NamedWeekday[] {
  const { weekday, weekdays, anyWeekday } = calendarOf(language);
  if (!anyWeekday.test(text)) return [];
  return [...text.matchAll(weekday)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    weekday: weekdays.get(keyOf(found[0])) ?? -1,
  }));
}

/** The name of a weekday, 0 for Sunday, in a language. */
export const nameWeekday = (weekday: number, language: DateLanguage): string =>
  [...calendarOf(language).weekdays].find(([, number]) => number === weekday)?.[0] ?? "";

/** The weekday of a whole date, 0 for Sunday; nothing where it is not whole or in no calendar. */
export function weekdayOf({ day, month, year }: Pick<NamedDate, "day" | "month" | "year">): number | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year ? date.getUTCDay() : undefined;
}
