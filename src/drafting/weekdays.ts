import { isoDay } from "../dates/days.ts";
import { findWeekdays, nameWeekday, type NamedWeekday } from "../dates/find.ts";
import { DAY } from "../dates/parse.ts";
import { languageOf } from "../dossier/language.ts";
import type { Manner } from "./languages/manner.ts";
import type { Meaning } from "./named-day.ts";

/** The name of a weekday in English, for prompts and rules. */
export const englishWeekday = (weekday: number): string => nameWeekday(weekday, languageOf("en"));

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

/** True where the clause of a weekday says that it is still to come. */
export const isToCome = (text: string, start: number, { future }: Manner): boolean =>
  future.test(clauseAround(text, start));

/**
 * What a weekday of a text may mean: that of the report, the last before it, or the next behind it, the likeliest first.
 * Where something is to last or to happen until then, the day of the report itself is not meant; one that is called the
 * next may be the one behind it. `day` is that of the report.
 */
export function meaningsOfWeekday(
  { weekday, start }: { weekday: number; start: number },
  text: string,
  manner: Manner,
  day: number,
): Meaning[] {
  const before = text.slice(0, start);
  const [isBound, isNext] = [manner.bounds.test(before), manner.next.test(before)];
  const own = new Date(day).getUTCDay();
  const [name, report] = [englishWeekday(weekday), englishWeekday(own)];
  if (own === weekday) {
    const same = { date: isoDay(day), rule: `The ${name} of the report.` };
    const last = { date: isoDay(day - 7 * DAY), rule: `The ${name} a week before the report.` };
    const after = { date: isoDay(day + 7 * DAY), rule: `The ${name} a week after the report.` };
    return isBound || isNext ? [after, same, last] : [same, last, after];
  }
  const back = (own - weekday + 7) % 7;
  const last = { date: isoDay(day - back * DAY), rule: `The ${name} before the ${report} of the report.` };
  const after = { date: isoDay(day + (7 - back) * DAY), rule: `The ${name} after the ${report} of the report.` };
  if (isNext) {
    const further = { date: isoDay(day + (14 - back) * DAY), rule: `The second ${name} after the report.` };
    return [after, further, last];
  }
  return isBound || isToCome(text, start, manner) ? [after, last] : [last, after];
}
