import { DAY } from "../dates/parse.ts";

/** Two scales end to end: years, then days; positions are in units of the drawing. */
export interface Scale {
  length: number;
  /** The first moment drawn. */
  from: number;
  /** Where the years end and where the days begin. */
  break: { from: number; to: number };
  /** The position of a moment, in UTC milliseconds. */
  at(moment: number): number;
  years: { year: number; at: number }[];
  days: { day: number; from: number; to: number }[];
  /** What the part in years spans, and the number of days in the other. */
  span: { years: number; months: number; days: number };
}

const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

/**
 * Lays years and days along one line. `from` is the first moment drawn, `first` and `last` the first
 * and last day of the part in days (UTC midnights); `share` of the length goes to the years.
 */
export function makeScale(
  from: number,
  first: number,
  last: number,
  length: number,
  share: number,
  gap: number,
): Scale {
  const yearsLength = (length - gap) * share;
  const daysFrom = yearsLength + gap;
  const end = last + DAY;
  const at = (moment: number): number =>
    moment < first
      ? (Math.max(0, moment - from) / Math.max(DAY, first - from)) * yearsLength
      : daysFrom + (Math.min(end - first, moment - first) / (end - first)) * (length - daysFrom);
  const firstYear = new Date(from).getUTCFullYear();
  const lastDate = new Date(first);
  const years: Scale["years"] = [];
  for (let year = firstYear; startOfYear(year) < first; year += 1) years.push({ year, at: at(startOfYear(year)) });
  const days: Scale["days"] = [];
  for (let day = first; day <= last; day += DAY) {
    days.push({ day: new Date(day).getUTCDate(), from: at(day), to: at(day + DAY) });
  }
  const months =
    (lastDate.getUTCFullYear() - firstYear) * 12 +
    lastDate.getUTCMonth() -
    new Date(from).getUTCMonth() -
    Number(lastDate.getUTCDate() < new Date(from).getUTCDate());
  return {
    length,
    from,
    break: { from: yearsLength, to: daysFrom },
    at,
    years,
    days,
    span: { years: Math.floor(months / 12), months: months % 12, days: days.length },
  };
}
