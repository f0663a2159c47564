import { DAY, type EventDate } from "./parse.ts";

/** A run of days, both ends included, as UTC midnights in milliseconds. */
export interface Days {
  /** What names it in EDTF. */
  edtf: string;
  first: number;
  last: number;
}

/** A UTC midnight in milliseconds as a day of ISO 8601: "2019-12-20". */
export const isoDay = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);

/** The midnight that ends a run of days, as calendars want it: the end that is not included. */
export const dayAfter = (midnight: number): number => midnight + DAY;

/**
 * The runs of days that a date names: one for a day or an interval of days, one for each member of a
 * set. None where any part of it is less exact than a day, or approximate: no day is made up for it.
 */
export function daysOf({ edtf, shape, points, first, last }: EventDate): Days[] {
  if (points.some((one) => one.precision !== "day" || one.approximate)) return [];
  return shape === "set" ? [...points] : [{ edtf, first, last }];
}
