/** How many events are laid out, and the seed that they are made from. */
export const crowds: readonly { size: number; seed: number }[] = [
  { size: 1, seed: 1 },
  { size: 32, seed: 32 },
  { size: 200, seed: 200 },
  { size: 2000, seed: 2000 },
];

/** A date and the marks that it gets; `run` are the first and last day of a bar that is longer than a dot. */
export const shapes: readonly {
  promise: string;
  edtf: string;
  marks: readonly { shape: "dot" | "bar"; approximate: boolean; run?: readonly [string, string] }[];
}[] = [
  { promise: "a day is a dot", edtf: "2014-05-29", marks: [{ shape: "dot", approximate: false }] },
  {
    promise: "a day of the part in days is a dot, though it is drawn longer there",
    edtf: "2019-12-20",
    marks: [{ shape: "dot", approximate: false }],
  },
  {
    promise: "an approximate day is an approximate dot",
    edtf: "2014-05-29~",
    marks: [{ shape: "dot", approximate: true }],
  },
  { promise: "a month is a bar", edtf: "2018-08", marks: [{ shape: "bar", approximate: false }] },
  {
    promise: "a month of the part in days runs from its first day to the end of the drawing",
    edtf: "2019-12",
    marks: [{ shape: "bar", approximate: false, run: ["2019-12-01", "2019-12-20"] }],
  },
  {
    promise: "a year is a bar from its first day to its last",
    edtf: "2005",
    marks: [{ shape: "bar", approximate: false, run: ["2005-01-01", "2005-12-31"] }],
  },
  {
    promise: "an approximate year is an approximate bar",
    edtf: "2005~",
    marks: [{ shape: "bar", approximate: true, run: ["2005-01-01", "2005-12-31"] }],
  },
  {
    promise: "an interval of years is one bar from its first day to its last",
    edtf: "1997/1999",
    marks: [{ shape: "bar", approximate: false, run: ["1997-01-01", "1999-12-31"] }],
  },
  {
    promise: "an interval of days is one bar, no shorter than a dot",
    edtf: "2007-01-08/2007-01-11",
    marks: [{ shape: "bar", approximate: false }],
  },
  {
    promise: "an interval of days in the part in days runs from its first day to its last",
    edtf: "2019-12-07/2019-12-19",
    marks: [{ shape: "bar", approximate: false, run: ["2019-12-07", "2019-12-19"] }],
  },
  {
    promise: "an interval over the break runs over it",
    edtf: "2019-10-01/2019-12-19",
    marks: [{ shape: "bar", approximate: false, run: ["2019-10-01", "2019-12-19"] }],
  },
  {
    promise: "an interval with one approximate end is approximate",
    edtf: "1997/1999~",
    marks: [{ shape: "bar", approximate: true, run: ["1997-01-01", "1999-12-31"] }],
  },
  {
    promise: "a set of two days is two dots",
    edtf: "{2014-05-29,2015-01-01}",
    marks: [
      { shape: "dot", approximate: false },
      { shape: "dot", approximate: false },
    ],
  },
  {
    promise: "a set of a day and a year is a dot and a bar",
    edtf: "{2004-02-18,2006}",
    marks: [
      { shape: "dot", approximate: false },
      { shape: "bar", approximate: false, run: ["2006-01-01", "2006-12-31"] },
    ],
  },
];

/** Where a drawing begins, its part in days, and what both parts span. */
export const spans: readonly {
  promise: string;
  from: string;
  first: string;
  last: string;
  span: { years: number; months: number; days: number };
  words: { before: string; after: string };
}[] = [
  {
    promise: "years and months before, days after",
    from: "1997-01-01",
    first: "2019-12-01",
    last: "2019-12-20",
    span: { years: 22, months: 11, days: 20 },
    words: { before: "22 years 11 months", after: "20 days, D" },
  },
  {
    promise: "whole years name no months",
    from: "1997-01-01",
    first: "2019-01-01",
    last: "2019-01-31",
    span: { years: 22, months: 0, days: 31 },
    words: { before: "22 years", after: "31 days, D" },
  },
  {
    promise: "one year, one month and one day are not plural",
    from: "2018-11-01",
    first: "2019-12-01",
    last: "2019-12-01",
    span: { years: 1, months: 1, days: 1 },
    words: { before: "1 year 1 month", after: "1 day, D" },
  },
  {
    promise: "a beginning later in its year takes a year off",
    from: "1997-06-01",
    first: "2019-03-01",
    last: "2019-03-02",
    span: { years: 21, months: 9, days: 2 },
    words: { before: "21 years 9 months", after: "2 days, D" },
  },
  {
    promise: "a part in days may run over the end of a year",
    from: "1997-01-01",
    first: "2019-12-30",
    last: "2020-01-02",
    span: { years: 22, months: 11, days: 4 },
    words: { before: "22 years 11 months", after: "4 days, D" },
  },
  {
    promise: "a month that is not full is not counted",
    from: "1997-01-31",
    first: "2019-12-01",
    last: "2019-12-20",
    span: { years: 22, months: 10, days: 20 },
    words: { before: "22 years 10 months", after: "20 days, D" },
  },
  {
    promise: "less than a year is told in months",
    from: "2019-06-01",
    first: "2019-12-01",
    last: "2019-12-20",
    span: { years: 0, months: 6, days: 20 },
    words: { before: "6 months", after: "20 days, D" },
  },
];

/** Named spans of years, where each begins, and its name in lines. */
export const eras: readonly {
  promise: string;
  spans: readonly { name: string; years: string }[];
  letters: number | undefined;
  placed: readonly { at: string; lines: readonly string[] }[];
}[] = [
  {
    promise: "a name begins where its years begin, on one line where there is room",
    spans: [{ name: "Union State in force", years: "2000/2009" }],
    letters: undefined,
    placed: [{ at: "2000-01-01", lines: ["Union State in force"] }],
  },
  {
    promise: "years that begin before the drawing are not named",
    spans: [
      { name: "Before the union", years: "1994/1996" },
      { name: "Union treaties", years: "1997/1999" },
    ],
    letters: 40,
    placed: [{ at: "1997-01-01", lines: ["Union treaties"] }],
  },
  {
    promise: "a name is broken where the next one leaves no room",
    spans: [
      { name: "Union treaties", years: "1997/1999" },
      { name: "Union State in force", years: "2000/2009" },
    ],
    letters: undefined,
    placed: [
      { at: "1997-01-01", lines: ["Union", "treaties"] },
      { at: "2000-01-01", lines: ["Union State in force"] },
    ],
  },
  {
    promise: "a name is broken after the letters that fit, where the drawing runs down",
    spans: [{ name: "Customs Union and Eurasian Economic Union", years: "2010/2017" }],
    letters: 22,
    placed: [{ at: "2010-01-01", lines: ["Customs Union and", "Eurasian Economic", "Union"] }],
  },
  {
    promise: "a word longer than the room stands on a line of its own, whole",
    spans: [{ name: "The Intergovernmental time", years: "2010/2017" }],
    letters: 8,
    placed: [{ at: "2010-01-01", lines: ["The", "Intergovernmental", "time"] }],
  },
  { promise: "no spans, no names", spans: [], letters: undefined, placed: [] },
];
