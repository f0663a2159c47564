/** What somebody types, of what kind it is, and where its first result leads, from the folder of the site. */
export interface AskedFor {
  kind: string;
  typed: string;
  first: string;
  /** What of the first result is marked, in the order of the result. */
  marked: readonly string[];
}

const ARTICLE = "articles/leaders-discuss-deeper-integration.html";
const BRIEF = "briefs/russia-belarus-talks-december-2019.html";

/** Queries of the shipped site, no two alike in kind. */
export const QUERIES: readonly AskedFor[] = [
  { kind: "a surname", typed: "Putin", first: "profiles/vladimir-putin.html", marked: ["Putin"] },
  {
    kind: "a full name in small letters",
    typed: "maxim oreshkin",
    first: "profiles/maxim-oreshkin.html",
    marked: ["Maxim Oreshkin"],
  },
  { kind: "a surname in Russian", typed: "Путин", first: "profiles/vladimir-putin.html", marked: ["Путин"] },
  {
    kind: "a full name in Russian in small letters",
    typed: "борис ельцин",
    first: "profiles/boris-yeltsin.html",
    marked: ["Борис Ельцин"],
  },
  {
    kind: "a surname in Belarusian",
    typed: "Лукашэнка",
    first: "profiles/alexander-lukashenko.html",
    marked: ["Лукашэнка"],
  },
  {
    kind: "another spelling",
    typed: "Alyaksandr Lukashenka",
    first: "profiles/alexander-lukashenko.html",
    marked: ["Alyaksandr Lukashenka"],
  },
  {
    kind: "a letter left out",
    typed: "Lukasheko",
    first: "profiles/alexander-lukashenko.html",
    marked: ["Lukashenko"],
  },
  { kind: "letters turned round", typed: "Ptuin", first: "profiles/vladimir-putin.html", marked: ["Putin"] },
  {
    kind: "a letter in place of two",
    typed: "Nazarbaev",
    first: "profiles.html#nursultan-nazarbayev",
    marked: ["Nazarbayev"],
  },
  { kind: "a wrong letter in Cyrillic", typed: "Ильцин", first: "profiles/boris-yeltsin.html", marked: ["Ельцин"] },
  { kind: "ё for е", typed: "Бёлтрансгаз", first: "profiles/beltransgaz.html", marked: ["Белтрансгаз"] },
  { kind: "the beginning of a word", typed: "gazpr", first: "profiles/gazprom.html", marked: ["Gazprom"] },
  {
    kind: "what stands for a person",
    typed: "the Russian president",
    first: "profiles/vladimir-putin.html",
    marked: ["the Russian president"],
  },
  { kind: "a seat of power", typed: "Kremlin", first: "profiles.html#kremlin", marked: ["Kremlin"] },
  {
    kind: "an organisation",
    typed: "Eurasian Economic Union",
    first: "profiles/eurasian-economic-union.html",
    marked: ["Eurasian Economic Union"],
  },
  {
    kind: "an organisation in Russian",
    typed: "Союзное государство",
    first: "profiles/union-state.html",
    marked: ["Союзное государство"],
  },
  {
    kind: "a place without its point",
    typed: "St Petersburg",
    first: "profiles/st-petersburg.html",
    marked: ["St. Petersburg"],
  },
  { kind: "an accent too many", typed: "Mińsk", first: "profiles/minsk.html", marked: ["Minsk"] },
  { kind: "a phrase", typed: "union agreement", first: `${ARTICLE}#s10`, marked: ["union agreement"] },
  {
    kind: "a phrase between marks",
    typed: "“political will”",
    first: "timeline.html#2019-12-19-news-conference",
    marked: ["political will", "political will"],
  },
  {
    kind: "a phrase whose mark is not closed yet",
    typed: '"defense space',
    first: `${ARTICLE}#s15`,
    marked: ["defense space"],
  },
  {
    kind: "a slip in a phrase",
    typed: "stopped shrt of forming",
    first: `${ARTICLE}#s10`,
    marked: ["stopped short of forming"],
  },
  {
    kind: "words out of order",
    typed: "integration economic closer",
    first: `${ARTICLE}#s13`,
    marked: ["closer economic integration"],
  },
  {
    kind: "words far apart",
    typed: "increasing subsidies",
    first: `${ARTICLE}#s12`,
    marked: ["increasing", "subsidies"],
  },
  { kind: "an apostrophe of a typewriter", typed: "can't get", first: `${ARTICLE}#s17`, marked: ["can’t get"] },
  { kind: "capitals", typed: "SECOND ENCOUNTER", first: `${ARTICLE}#s2`, marked: ["second encounter"] },
  { kind: "a word of a caption", typed: "downtown", first: `${ARTICLE}#s5`, marked: ["downtown"] },
  { kind: "the number of a sentence", typed: "s9", first: `${ARTICLE}#s9`, marked: ["s9"] },
  { kind: "a heading", typed: "Russian pressure", first: `${ARTICLE}#heading-1`, marked: ["Russian pressure"] },
  {
    kind: "a day in words",
    typed: "20 December 2019",
    first: "timeline.html#2019-12-20-talks",
    marked: ["20 December 2019", "20 December 2019"],
  },
  {
    kind: "a day as it is written",
    typed: "1999-12-08",
    first: "timeline.html#1999-12-08-union-state-treaty",
    marked: [],
  },
  {
    kind: "a month",
    typed: "August 2018",
    first: "timeline.html#2018-08-oil-taxes",
    marked: ["August 2018", "August 2018"],
  },
  {
    kind: "some days",
    typed: "8–11 January 2007",
    first: "timeline.html#2007-01-08-oil-stop",
    marked: ["8–11 January 2007"],
  },
  {
    kind: "a word of an event alone",
    typed: "Druzhba",
    first: "timeline.html#2007-01-08-oil-stop",
    marked: ["Druzhba", "Druzhba"],
  },
  {
    kind: "a word of a claim on a profile alone",
    typed: "Kopys",
    first: "profiles/alexander-lukashenko.html#f2",
    marked: ["Kopys"],
  },
  { kind: "how sure a judgement is", typed: "high confidence", first: `${BRIEF}#j3`, marked: ["High confidence"] },
  { kind: "a publisher", typed: "Newsmax", first: "sources.html#newsmax-2019-ap", marked: ["Newsmax"] },
];
