import type { EventDate } from "../dates/parse.ts";
import { findDates, findWeekdays, nameWeekday, weekdayOf, type NamedDate } from "../dates/find.ts";
import type { Language } from "./language.ts";
import { findNames, type NameIndex } from "./names.ts";
import { findNumbers } from "./numbers.ts";

/** What in a text can be looked for in another: its numbers, dates, weekdays, and the profiles that it names. */
export interface Ground {
  numbers: ReadonlySet<number>;
  /** Days of its dates: they bear out an ordinal, "the 20th", and no count. */
  days: ReadonlySet<number>;
  dates: readonly Pick<NamedDate, "day" | "month" | "year">[];
  weekdays: ReadonlySet<number>;
  names: ReadonlySet<string>;
}

/** A detail of a claim: its words, and whether a ground bears it out. */
export interface Detail {
  kind: "number" | "date" | "weekday" | "name";
  words: string;
  start: number;
  /** The profile of a name. */
  slug?: string;
  isIn: (ground: Ground) => boolean;
}

/** What makes a number in digits an ordinal. */
const ordinalOf = ({ tongue }: Language): RegExp => {
  const ends = tongue?.dates.ordinals ?? [];
  return ends.length === 0 ? /(?!)/ : new RegExp(`^(?:${ends.join("|")})(?!\\p{L})`, "u");
};

const within = (inner: { start: number; end: number }, outer: readonly { start: number; end: number }[]): boolean =>
  outer.some((one) => inner.start >= one.start && inner.end <= one.end);

/** True where each part that a date gives is the other's too. */
const agrees = (date: Ground["dates"][number], other: Ground["dates"][number]): boolean =>
  (["day", "month", "year"] as const).every((part) => date[part] === undefined || date[part] === other[part]);

/** The details of a claim, in their order. */
export function detailsOf(text: string, language: Language, index: NameIndex): Detail[] {
  const ordinal = ordinalOf(language);
  const names = findNames(text, index);
  const dates = findDates(text, language);
  const numbers = findNumbers(text, language).filter((one) => !within(one, dates) && !within(one, names));
  const words = ({ start, end }: { start: number; end: number }) => ({ words: text.slice(start, end), start });
  return [
    ...names.map((one): Detail => ({
      kind: "name",
      ...words(one),
      slug: one.slug,
      isIn: (ground) => ground.names.has(one.slug),
    })),
    ...dates.map((one): Detail => ({
      kind: "date",
      ...words(one),
      isIn: (ground) => ground.dates.some((other) => agrees(one, other)),
    })),
    ...findWeekdays(text, language).map((one): Detail => ({
      kind: "weekday",
      ...words(one),
      isIn: (ground) => ground.weekdays.has(one.weekday),
    })),
    ...numbers.map((one): Detail => ({
      kind: "number",
      ...words(one),
      isIn: (ground) =>
        ground.numbers.has(one.value) || (ordinal.test(text.slice(one.end)) && ground.days.has(one.value)),
    })),
  ].sort((a, b) => a.start - b.start);
}

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const partsOf = (date: EventDate): Ground["dates"][number][] =>
  date.points.map(({ edtf }) => {
    const [year, month, day] = edtf.replace("~", "").split("-").map(Number);
    return { ...(isDefined(year) && { year }), ...(isDefined(month) && { month }), ...(isDefined(day) && { day }) };
  });

/** The numbers of a text that are no part of a date. */
const countsIn = (text: string, language: Language) => {
  const dates = findDates(text, language);
  return findNumbers(text, language).filter((one) => !within(one, dates));
};

/** What bears a claim out: the source's words, the profiles that they and their labels name, the days that they mean. */
export function groundOf(
  texts: readonly string[],
  language: Language,
  names: readonly string[],
  meant: readonly EventDate[],
): Ground {
  const dates = [...texts.flatMap((text) => findDates(text, language)), ...meant.flatMap(partsOf)];
  const years = dates.map((one) => one.year).filter(isDefined);
  const weekdays = texts.flatMap((text) => findWeekdays(text, language).map((one) => one.weekday));
  return {
    numbers: new Set([...texts.flatMap((text) => countsIn(text, language)).map((one) => one.value), ...years]),
    days: new Set(dates.map((one) => one.day).filter(isDefined)),
    dates,
    weekdays: new Set([...weekdays, ...dates.map(weekdayOf).filter(isDefined)]),
    names: new Set(names),
  };
}

const SEPARATOR = /^\s*,?\s*$/;

/** A weekday and the date beside it that do not go together, and the weekday that the date has. */
export interface WrongWeekday {
  words: string;
  date: string;
  right: string;
}

/** Finds "Thursday, 20 December 2019" and its like in a text; a weekday belongs to the date behind it, else to the one before. */
export function findWrongWeekday(text: string, language: Language): WrongWeekday | undefined {
  const weekdays = findWeekdays(text, language);
  const dates = weekdays.length === 0 ? [] : findDates(text, language);
  const taken = new Set<NamedDate>();
  const behind = weekdays.map(({ end }) => {
    const date = dates.find((one) => one.start >= end && SEPARATOR.test(text.slice(end, one.start)));
    if (date !== undefined) taken.add(date);
    return date;
  });
  for (const [index, { start, end, weekday }] of weekdays.entries()) {
    const before = dates.find(
      (one) => !taken.has(one) && one.end <= start && SEPARATOR.test(text.slice(one.end, start)),
    );
    const beside = behind[index] ?? before;
    const right = beside === undefined ? undefined : weekdayOf(beside);
    if (beside === undefined || right === undefined || right === weekday) continue;
    return {
      words: text.slice(Math.min(start, beside.start), Math.max(end, beside.end)),
      date: text.slice(beside.start, beside.end),
      right: nameWeekday(right, language),
    };
  }
  return undefined;
}
