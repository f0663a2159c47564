interface Era {
  name: string;
  years: string;
}

export const ERAS: readonly Era[] = [
  { name: "The first years", years: "1997/1999" },
  { name: "The middle years", years: "2000/2009" },
  { name: "The last years", years: "2010/2019" },
];

/** Events of a year, and what each weighs: letters in its file, and references in its text. */
interface Year {
  year: number;
  events: number;
  letters: number;
  references?: number;
}

const every = (from: number, to: number, events: number, letters: number, references = 0): Year[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, events, letters, references }));

/** A list, whether the site wants it parted, and its pages in order: their addresses, spans of years and sizes. */
export const plans: readonly {
  promise: string;
  years: readonly Year[];
  split: boolean;
  eras: readonly Era[];
  pages: readonly { route: string; era: string | undefined; part: number; parts: number; events: number }[];
}[] = [
  {
    promise: "one event has the timeline’s page",
    years: every(2005, 2005, 1, 300),
    split: false,
    eras: ERAS,
    pages: [{ route: "/timeline.html", era: undefined, part: 1, parts: 1, events: 1 }],
  },
  {
    promise: "a few light events share one page",
    years: every(1997, 2019, 1, 900),
    split: false,
    eras: ERAS,
    pages: [{ route: "/timeline.html", era: undefined, part: 1, parts: 1, events: 23 }],
  },
  {
    promise: "one event fewer than two hundred, all light, share one page",
    years: [...every(2000, 2009, 19, 160), { year: 2010, events: 9, letters: 160 }],
    split: false,
    eras: ERAS,
    pages: [{ route: "/timeline.html", era: undefined, part: 1, parts: 1, events: 199 }],
  },
  {
    promise: "two hundred events are parted by spans of years, however light",
    years: [...every(2000, 2009, 19, 100), { year: 2010, events: 10, letters: 100 }],
    split: false,
    eras: ERAS,
    pages: [
      { route: "/timeline/2000-2009.html", era: "The middle years", part: 1, parts: 1, events: 190 },
      { route: "/timeline/2010-2019.html", era: "The last years", part: 1, parts: 1, events: 10 },
    ],
  },
  {
    promise: "a site that wants it so has a page for each span of years that has events, though they are few",
    years: [
      { year: 1998, events: 1, letters: 200 },
      { year: 2015, events: 2, letters: 200 },
    ],
    split: true,
    eras: ERAS,
    pages: [
      { route: "/timeline/1997-1999.html", era: "The first years", part: 1, parts: 1, events: 1 },
      { route: "/timeline/2010-2019.html", era: "The last years", part: 1, parts: 1, events: 2 },
    ],
  },
  {
    promise: "a list of the greatest weight of one page stays there",
    years: every(2000, 2009, 2, 2020),
    split: false,
    eras: ERAS,
    pages: [{ route: "/timeline.html", era: undefined, part: 1, parts: 1, events: 20 }],
  },
  {
    promise: "a heavier list is parted, and a span of years that is too heavy for one page is parted again",
    years: [
      { year: 1998, events: 1, letters: 2400 },
      { year: 2005, events: 20, letters: 2400 },
    ],
    split: false,
    eras: ERAS,
    pages: [
      { route: "/timeline/1997-1999.html", era: "The first years", part: 1, parts: 1, events: 1 },
      { route: "/timeline/2000-2009.html", era: "The middle years", part: 1, parts: 2, events: 10 },
      { route: "/timeline/2000-2009-part-2.html", era: "The middle years", part: 2, parts: 2, events: 10 },
    ],
  },
  {
    promise: "references weigh beyond their keys, since a page names their titles",
    years: every(2000, 2009, 2, 2091, 1),
    split: false,
    eras: ERAS,
    pages: [
      { route: "/timeline/2000-2009.html", era: "The middle years", part: 1, parts: 2, events: 10 },
      { route: "/timeline/2000-2009-part-2.html", era: "The middle years", part: 2, parts: 2, events: 10 },
    ],
  },
  {
    promise: "an event that is too heavy by itself has a part of its own",
    years: [
      { year: 2001, events: 1, letters: 400 },
      { year: 2002, events: 1, letters: 50_000 },
      { year: 2003, events: 2, letters: 400 },
    ],
    split: false,
    eras: ERAS,
    pages: [
      { route: "/timeline/2000-2009.html", era: "The middle years", part: 1, parts: 3, events: 1 },
      { route: "/timeline/2000-2009-part-2.html", era: "The middle years", part: 2, parts: 3, events: 1 },
      { route: "/timeline/2000-2009-part-3.html", era: "The middle years", part: 3, parts: 3, events: 2 },
    ],
  },
  {
    promise: "events outside any span of years have a page without a name",
    years: [
      { year: 1991, events: 3, letters: 200 },
      { year: 2005, events: 1, letters: 200 },
    ],
    split: true,
    eras: ERAS,
    pages: [
      { route: "/timeline/other.html", era: undefined, part: 1, parts: 1, events: 3 },
      { route: "/timeline/2000-2009.html", era: "The middle years", part: 1, parts: 1, events: 1 },
    ],
  },
  {
    promise: "without spans of years a long list is parted all the same, into parts about as heavy as one another",
    years: every(2000, 2009, 20, 300),
    split: false,
    eras: [],
    pages: [
      { route: "/timeline/other.html", era: undefined, part: 1, parts: 3, events: 68 },
      { route: "/timeline/other-part-2.html", era: undefined, part: 2, parts: 3, events: 67 },
      { route: "/timeline/other-part-3.html", era: undefined, part: 3, parts: 3, events: 65 },
    ],
  },
  {
    promise: "events between two spans of years have a page between theirs",
    years: [
      { year: 1991, events: 1, letters: 200 },
      { year: 1998, events: 2, letters: 200 },
      { year: 2004, events: 3, letters: 200 },
      { year: 2012, events: 4, letters: 200 },
    ],
    split: true,
    eras: ERAS.filter(({ years }) => years !== "2000/2009"),
    pages: [
      { route: "/timeline/other.html", era: undefined, part: 1, parts: 2, events: 1 },
      { route: "/timeline/1997-1999.html", era: "The first years", part: 1, parts: 1, events: 2 },
      { route: "/timeline/other-part-2.html", era: undefined, part: 2, parts: 2, events: 3 },
      { route: "/timeline/2010-2019.html", era: "The last years", part: 1, parts: 1, events: 4 },
    ],
  },
  {
    promise: "a list that comes to one part has the timeline’s page, though the site wants it parted",
    years: every(2000, 2009, 1, 200),
    split: true,
    eras: ERAS,
    pages: [{ route: "/timeline.html", era: undefined, part: 1, parts: 1, events: 10 }],
  },
  { promise: "no events have no page", years: [], split: true, eras: ERAS, pages: [] },
];
