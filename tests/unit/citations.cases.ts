import type { CslItem } from "../../src/citations/csl-item.ts";

const base: CslItem = {
  id: "event-a",
  type: "webpage",
  title: "Talks in Sochi",
  language: "en",
  "container-title": "Brief",
  note: "As of 2019.",
};
const ADDRESS = "https://brief.example/a_b.html#s1";

/** Works, and how each style cites them; what stands between underscores is in italics. */
export const styled: readonly {
  promise: string;
  item: CslItem;
  language?: string;
  apa: string;
  chicago: string;
  mla: string;
}[] = [
  {
    promise: "a page with a day and an address",
    item: { ...base, issued: { "date-parts": [[2026, 11, 23]] }, URL: ADDRESS },
    apa: `_Talks in Sochi_. (2026, November 23). Brief. ${ADDRESS}`,
    chicago: `“Talks in Sochi.” _Brief_. November 23, 2026. ${ADDRESS}.`,
    mla: `“Talks in Sochi.” _Brief_, 23 Nov. 2026, ${ADDRESS}.`,
  },
  {
    promise: "what has no date of writing is given none",
    item: base,
    apa: "_Talks in Sochi_. (n.d.). Brief.",
    chicago: "“Talks in Sochi.” _Brief_. N.d.",
    mla: "“Talks in Sochi.” _Brief_.",
  },
  {
    promise: "a month stays a month",
    item: { ...base, issued: { "date-parts": [[2026, 9]] } },
    apa: "_Talks in Sochi_. (2026, September). Brief.",
    chicago: "“Talks in Sochi.” _Brief_. September 2026.",
    mla: "“Talks in Sochi.” _Brief_, Sept. 2026.",
  },
  {
    promise: "a year that is about is said to be so",
    item: { ...base, issued: { "date-parts": [[2026]], circa: true } },
    apa: "_Talks in Sochi_. (ca. 2026). Brief.",
    chicago: "“Talks in Sochi.” _Brief_. c. 2026.",
    mla: "“Talks in Sochi.” _Brief_, c. 2026.",
  },
  {
    promise: "what nobody is known to have published names who holds it",
    item: { id: "article-a", type: "webpage", title: "Leaders Talk", language: "en", archive: "Brief", note: "" },
    apa: "_Leaders Talk_. (n.d.). Brief.",
    chicago: "“Leaders Talk.” _Brief_. N.d.",
    mla: "“Leaders Talk.” _Brief_.",
  },
  {
    promise: "marks within a title become single ones, and a question mark stays alone",
    item: { ...base, title: "Is it a “merger”?" },
    apa: "_Is it a “merger”?_ (n.d.). Brief.",
    chicago: "“Is it a ‘merger’?” _Brief_. N.d.",
    mla: "“Is it a ‘merger’?” _Brief_.",
  },
  {
    promise: "a title in Cyrillic with signs of HTML stays as it is",
    item: { ...base, title: "Путин & «Йогурт» <b>ё</b> <script>" },
    apa: "_Путин & «Йогурт» <b>ё</b> <script>_. (n.d.). Brief.",
    chicago: "“Путин & «Йогурт» <b>ё</b> <script>.” _Brief_. N.d.",
    mla: "“Путин & «Йогурт» <b>ё</b> <script>.” _Brief_.",
  },
  {
    promise: "a site in Ukrainian has Ukrainian words and marks, also where citation-js has none",
    item: { ...base, title: "Пором «Чайка»", issued: { "date-parts": [[2026, 10, 3]] } },
    language: "uk-UA",
    apa: "_Пором «Чайка»_. (2026, жовтня 3). Brief.",
    chicago: "«Пором „Чайка“». _Brief_. 3 жовтня 2026.",
    mla: "«Пором „Чайка“». _Brief_, 3 жовт. 2026.",
  },
  {
    promise: "what has no date has none in Ukrainian either",
    item: { ...base, title: "Пором" },
    language: "uk",
    apa: "_Пором_. (б. д.). Brief.",
    chicago: "«Пором». _Brief_. Б. д.",
    mla: "«Пором». _Brief_.",
  },
];

/** Texts that BibTeX and RIS have to bring through whole. */
export const texts = [
  "Russia & Belarus: 100% of $5, #1 a_b",
  "Words in {braces} and {more}",
  "Back\\slash, ti~lde, ca^ret",
  "“Double”, ‘single’, \"straight\" and 'plain' marks",
  "Путин, Мережа Правди, йогурт, ёлка, її",
  "São Tomé, Łódź, Çanakkale, naïve",
  "<i>No</i> tag & no <b>entity",
  "平壌 – 서울 … –",
] as const;

/** Dates as the content has them, as CSL-JSON, and as BibTeX and RIS have them. */
export const dates: readonly { edtf: string; csl: object | undefined; bib: string[]; ris: string[] }[] = [
  {
    edtf: "2026-11-03",
    csl: { "date-parts": [[2026, 11, 3]] },
    bib: ["year = {2026}", "month = nov", "date = {2026-11-03}"],
    ris: ["PY  - 2026", "DA  - 2026/11/03/"],
  },
  {
    edtf: "2026-11",
    csl: { "date-parts": [[2026, 11]] },
    bib: ["year = {2026}", "month = nov", "date = {2026-11}"],
    ris: ["PY  - 2026", "DA  - 2026/11//"],
  },
  {
    edtf: "2026",
    csl: { "date-parts": [[2026]] },
    bib: ["year = {2026}", "date = {2026}"],
    ris: ["PY  - 2026", "DA  - 2026///"],
  },
  { edtf: "2026-11~", csl: { "date-parts": [[2026, 11]], circa: true }, bib: [], ris: [] },
  {
    edtf: "2026-10/2026-11",
    csl: {
      "date-parts": [
        [2026, 10],
        [2026, 11],
      ],
    },
    bib: [],
    ris: [],
  },
  { edtf: "{2026-10-01,2026-11-02}", csl: undefined, bib: [], ris: [] },
];
