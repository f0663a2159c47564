import type { EventDate, Point } from "../dates/parse.ts";
import type { CslDate } from "./csl-item.ts";

const partsOf = ({ edtf }: Point): number[] => edtf.replace("~", "").split("-").map(Number);

/**
 * A date as CSL-JSON has it: a month stays a month, an interval its two ends. Nothing for a set of
 * days, for which CSL has no form; the note tells it in words.
 */
export function cslDate({ shape, points }: EventDate): CslDate | undefined {
  if (shape === "set") return undefined;
  const isAbout = points.some((one) => one.approximate);
  return { "date-parts": points.map(partsOf), ...(isAbout && { circa: true }) };
}
