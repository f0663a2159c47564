/** Rows that a lane may have, among the years and among the days. */
export const limits: readonly { years: number; days: number }[] = [
  { years: 1, days: 2 },
  { years: 5, days: 2 },
  { years: 1, days: 4 },
  { years: 5, days: 5 },
  { years: 4, days: 9 },
];

const copies = (edtf: string, count: number): string[] => Array.from({ length: count }, () => edtf);

/** Dates of one lane, its limit, and for each mark in order of time the numbers of its events, from 1. */
export const clustered: readonly {
  promise: string;
  dates: readonly string[];
  most: { years: number; days: number };
  marks: readonly (readonly number[])[];
}[] = [
  { promise: "one event is a mark of its own", dates: ["2005-05-05"], most: { years: 1, days: 1 }, marks: [[1]] },
  {
    promise: "nothing is clustered where all fits in the rows that there are",
    dates: copies("2005-05-05", 3),
    most: { years: 3, days: 1 },
    marks: [[1], [2], [3]],
  },
  {
    promise: "one event more than there are rows is clustered with the others of its day",
    dates: copies("2005-05-05", 4),
    most: { years: 3, days: 1 },
    marks: [[1, 2, 3, 4]],
  },
  {
    promise: "what lies alone stays alone while another time is crowded",
    dates: ["1999-12-08", ...copies("2005-05-05", 4), "2014-05-29"],
    most: { years: 3, days: 1 },
    marks: [[1], [2, 3, 4, 5], [6]],
  },
  {
    promise: "what lies alone is clustered with nothing where nothing is crowded",
    dates: ["1999-12-08", "2005-05-05", "2014-05-29"],
    most: { years: 1, days: 1 },
    marks: [[1], [2], [3]],
  },
  {
    promise: "crowded days leave the years as they are",
    dates: ["2005-05-05", "2005-05-05", ...copies("2019-12-07", 5)],
    most: { years: 2, days: 3 },
    marks: [[1], [2], [3, 4, 5, 6, 7]],
  },
  {
    promise: "crowded years leave the days as they are",
    dates: [...copies("2005-05-05", 5), "2019-12-07", "2019-12-07"],
    most: { years: 3, days: 2 },
    marks: [[1, 2, 3, 4, 5], [6], [7]],
  },
  {
    promise: "a year is clustered with a day in it where both do not fit",
    dates: ["2005", "2005-07-01"],
    most: { years: 1, days: 1 },
    marks: [[1, 2]],
  },
  {
    promise: "an event whose two dates fall into one cluster is counted once",
    dates: ["{2005-05-05,2005-05-06}", "2005-05-05", "2005-05-05"],
    most: { years: 1, days: 1 },
    marks: [[1, 2, 3]],
  },
];

/** Crowds that are worse than any list: what their events are alike in. */
export const alike: readonly { promise: string; dates: readonly string[] }[] = [
  { promise: "all events on one day among the years", dates: copies("2005-05-05", 400) },
  { promise: "all events on one day among the days", dates: copies("2019-12-20", 400) },
  { promise: "all events on the first day", dates: copies("1997-01-01", 400) },
  { promise: "all events on the last day before the days", dates: copies("2019-11-30", 400) },
  {
    promise: "all events years long",
    dates: Array.from({ length: 400 }, (_, index) => `${1997 + (index % 20)}/${2001 + (index % 18)}`).filter(
      (one) => one.slice(0, 4) < one.slice(5),
    ),
  },
  { promise: "all events as long as the drawing", dates: copies("1997/2019-12-20", 60) },
  {
    promise: "events that reach over the break into crowded days",
    dates: [...copies("2018-06/2019-12-19", 3), ...copies("2019-12-07", 60), ...copies("2019-12-15", 60)],
  },
];
