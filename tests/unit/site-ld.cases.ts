/** A date in EDTF, and what a node of an event has of it. */
export const times: readonly { promise: string; date: string; time: Record<string, string> }[] = [
  { promise: "a day", date: "2019-12-20", time: { startDate: "2019-12-20" } },
  { promise: "a month is no day", date: "2018-08", time: { startDate: "2018-08" } },
  { promise: "a year is no day", date: "1997", time: { startDate: "1997" } },
  {
    promise: "an interval has two ends",
    date: "2007-01-08/2007-01-11",
    time: { startDate: "2007-01-08", endDate: "2007-01-11" },
  },
  { promise: "what is about a month is told in words", date: "2019-12~", time: { description: "about December 2019" } },
  {
    promise: "an interval with an end that is about a day is told in words",
    date: "2007-01-08/2007-01-11~",
    time: { description: "8 January 2007 – about 11 January 2007" },
  },
  {
    promise: "between two days of a set nothing went on",
    date: "{2014-05-29,2015-01-01}",
    time: { description: "29 May 2014 and 1 January 2015" },
  },
];

/** A licence as a site names it, and its address. */
export const licences: readonly { licence: string; address: string | undefined }[] = [
  { licence: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
  { licence: "CC BY-NC-SA 3.0", address: "https://creativecommons.org/licenses/by-nc-sa/3.0/" },
  { licence: "CC0 1.0", address: "https://creativecommons.org/publicdomain/zero/1.0/" },
  { licence: "https://example.org/terms", address: "https://example.org/terms" },
  { licence: "All rights reserved", address: undefined },
  { licence: "CC BY 4.0, except for pictures", address: undefined },
  { licence: "CC SA-BY 4.0", address: undefined },
];
