import { dateOf } from "../../src/dates/parse.ts";
import type { DrawnEvent, LayoutOptions } from "../../src/drawings/timeline-layout.ts";
import { seeded, type Seeded } from "./seeded.ts";

/** The first millisecond of a day, in UTC. */
export const moment = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const LANES = ["treaty", "talks", "energy"] as const;
/** A drawing of 22 years and twenty days in which nothing is clustered. */
export const OPTIONS: LayoutOptions = {
  from: moment("1997-01-01"),
  days: { first: moment("2019-12-01"), last: moment("2019-12-20") },
  length: 900,
  share: 0.6,
  gap: 30,
  lanes: LANES,
  room: 24,
  wide: 22,
  most: { years: Infinity, days: Infinity },
};

/** The length of a dot: the room that a mark needs, less what keeps it apart from the next. */
export const DOT = OPTIONS.room - 2;

/** An event on a day or over a span, in EDTF. */
export const eventOf = (edtf: string, number = 1, lane = "talks"): DrawnEvent => ({
  number,
  href: `/timeline.html#e${number}`,
  title: `Event ${number}`,
  lane,
  date: dateOf(edtf),
  told: true,
  beside: false,
  derived: false,
});

const two = (value: number): string => String(value).padStart(2, "0");

/** Some date from 1997 to 20 December 2019, of any shape; half of them within the part in days. */
function someDate(random: Seeded): string {
  const late = random.next() < 0.5;
  const year = late ? 2019 : 1997 + random.below(22);
  const month = late ? "12" : two(1 + random.below(12));
  const day = 1 + random.below(late ? 17 : 28);
  return random.pick([
    `${year}`,
    `${year}-${month}`,
    `${year}-${month}-${two(day)}`,
    `${year}-${month}-${two(day)}`,
    `${year}-${month}-${two(day)}~`,
    late ? `${year}-${month}-${two(day)}/${year}-${month}-${two(day + 3)}` : `${year}/${year + 1}`,
    `{${year}-${month}-${two(day)},${late ? "2019-12-20" : `${year + 1}-01-01`}}`,
  ]);
}

/** So many events, made from a seed; numbered in the order in which they were made. */
export const crowd = (size: number, seed: number): DrawnEvent[] => {
  const random = seeded(seed);
  return Array.from({ length: size }, (_, index) => eventOf(someDate(random), index + 1, random.pick(LANES)));
};
