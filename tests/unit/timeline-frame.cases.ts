import type { Form } from "../../src/drawings/frame.ts";

export const forms: readonly Form[] = ["across", "down", "strip"];

/** The part in days, how much room the labels need, and what the axis names. */
export const labelled: readonly {
  promise: string;
  from: string;
  days: readonly [first: string, last: string];
  room: { years: number; days: number };
  labels: readonly string[];
}[] = [
  {
    promise: "the first year and round ones, the first and last day and round ones",
    from: "1997-01-01",
    days: ["2019-12-01", "2019-12-20"],
    room: { years: 36, days: 22 },
    labels: ["1997", "2000", "2005", "2010", "2015", "1", "5", "10", "15", "20"],
  },
  {
    promise: "with less room a round year too near to a rounder one or to the first is left out",
    from: "1997-01-01",
    days: ["2019-12-01", "2019-12-20"],
    room: { years: 130, days: 90 },
    labels: ["1997", "2010", "1", "10", "20"],
  },
  {
    promise: "no room is enough to leave out the first year, the first day or the last",
    from: "1997-01-01",
    days: ["2019-12-01", "2019-12-20"],
    room: { years: 5000, days: 300 },
    labels: ["1997", "1", "20"],
  },
  {
    promise: "a few years of which only the first is named by rank are all named",
    from: "2016-01-01",
    days: ["2019-12-01", "2019-12-04"],
    room: { years: 36, days: 22 },
    labels: ["2016", "2017", "2018", "2019", "1", "4"],
  },
];

/** Spans of years, how far down each name stands, and where it begins. */
export const lowered: readonly {
  promise: string;
  spans: readonly { name: string; years: string }[];
  letters: number | undefined;
  down: readonly number[];
  at: readonly string[];
}[] = [
  {
    promise: "names that do not meet stand in the first line",
    spans: [
      { name: "Union treaties", years: "1997/2004" },
      { name: "Union State", years: "2005/2019" },
    ],
    letters: undefined,
    down: [0, 0],
    at: ["1997-01-01", "2005-01-01"],
  },
  {
    promise: "a name that runs into the one before stands below its last line",
    spans: [
      { name: "Intergovernmental beginnings", years: "1997" },
      { name: "Union State", years: "1998/2019" },
    ],
    letters: undefined,
    down: [0, 2],
    at: ["1997-01-01", "1998-01-01"],
  },
  {
    promise: "one below another, and a third below both",
    spans: [
      { name: "Intergovernmental", years: "1997" },
      { name: "Interparliamentary", years: "1998" },
      { name: "Union State", years: "1999/2019" },
    ],
    letters: undefined,
    down: [0, 1, 2],
    at: ["1997-01-01", "1998-01-01", "1999-01-01"],
  },
  {
    promise: "down the page no name is lowered",
    spans: [
      { name: "Intergovernmental beginnings", years: "1997" },
      { name: "Union State", years: "1998/2019" },
    ],
    letters: 20,
    down: [0, 0],
    at: ["1997-01-01", "1998-01-01"],
  },
  {
    promise: "years that begin before the drawing but reach into it begin with the drawing",
    spans: [
      { name: "Long before", years: "1991/2004" },
      { name: "Union State", years: "2005/2019" },
    ],
    letters: undefined,
    down: [0, 0],
    at: ["1997-01-01", "2005-01-01"],
  },
  {
    promise: "years that reach the first day of the drawing alone are named, and those that end before are not",
    spans: [
      { name: "Ended", years: "1991/1996" },
      { name: "First", years: "1992/1997" },
    ],
    letters: undefined,
    down: [0],
    at: ["1997-01-01"],
  },
];

const STRIP = { length: 572, share: 0.6, gap: 40 };
const SHORT = { length: 260, share: 0.6, gap: 40 };

/** Strips with days of one month and of two years, and what is said of each side of the break. */
export const broken: readonly {
  promise: string;
  room: typeof STRIP;
  days: readonly [first: string, last: string];
  span: { before: string; after: string };
}[] = [
  {
    promise: "a short strip whose days lie in one month",
    room: SHORT,
    days: ["2019-12-01", "2019-12-20"],
    span: { before: "22 years 11 months", after: "December 2019" },
  },
  {
    promise: "a short strip whose days lie in two years",
    room: SHORT,
    days: ["2019-12-01", "2020-01-17"],
    span: { before: "22 years 11 months", after: "1 December 2019–17 January 2020" },
  },
  {
    promise: "a strip whose days lie in two years",
    room: STRIP,
    days: ["2019-12-01", "2020-01-17"],
    span: { before: "22 years 11 months", after: "1 December 2019–17 January 2020" },
  },
];
