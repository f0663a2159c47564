/** What the check of a quotation is to give. */
export type Expected =
  /** The source's own words, part by part, each as `sentence: words`. */
  { verified: readonly (readonly string[])[] } | { ambiguous: readonly string[] } | "not found";

interface QuotationCase {
  promise: string;
  /** Blocks of an article; a block's sentences are numbered on through all of them. */
  article: readonly (readonly string[])[];
  quotation: string;
  expect: Expected;
}

const treaty = [
  ["Russia and Belarus signed a union agreement in 1997, but stopped short of a single nation."],
] as const;
const told = [["“We have created a single defense space,” Lukashenko told Putin."]] as const;
const cant = [["Belarus can’t get Russia’s domestic prices for a quarter-century."]] as const;
const pair = [["The talks went on.", "Another protest is scheduled."], ["Putin was there."]] as const;

/** Found, letter by letter. */
export const verified: readonly QuotationCase[] = [
  {
    promise: "the exact words are found",
    article: treaty,
    quotation: "signed a union agreement in 1997",
    expect: { verified: [["s1: signed a union agreement in 1997"]] },
  },
  {
    promise: "a whole sentence is found, its full stop too",
    article: treaty,
    quotation: "Russia and Belarus signed a union agreement in 1997, but stopped short of a single nation.",
    expect: {
      verified: [["s1: Russia and Belarus signed a union agreement in 1997, but stopped short of a single nation."]],
    },
  },
  {
    promise: "a sentence is found without its full stop",
    article: treaty,
    quotation: "stopped short of a single nation",
    expect: { verified: [["s1: stopped short of a single nation"]] },
  },
  {
    promise: "one word alone is found",
    article: treaty,
    quotation: "agreement",
    expect: { verified: [["s1: agreement"]] },
  },
  {
    promise: "straight double marks stand for curly ones",
    article: told,
    quotation: '"We have created a single defense space," Lukashenko',
    expect: { verified: [["s1: “We have created a single defense space,” Lukashenko"]] },
  },
  {
    promise: "German and French double marks stand for English ones",
    article: told,
    quotation: "„We have created a single defense space,« Lukashenko",
    expect: { verified: [["s1: “We have created a single defense space,” Lukashenko"]] },
  },
  {
    promise: "a mark at the edge may be left out",
    article: told,
    quotation: "We have created a single defense space",
    expect: { verified: [["s1: We have created a single defense space"]] },
  },
  {
    promise: "a straight apostrophe stands for a curly one",
    article: cant,
    quotation: "can't get Russia's domestic prices",
    expect: { verified: [["s1: can’t get Russia’s domestic prices"]] },
  },
  {
    promise: "a curly apostrophe stands for a straight one",
    article: [["They can't agree."]],
    quotation: "can’t agree",
    expect: { verified: [["s1: can't agree"]] },
  },
  {
    promise: "a backtick and an acute accent stand for an apostrophe",
    article: [["They can`t and won´t agree."]],
    quotation: "can’t and won’t agree",
    expect: { verified: [["s1: can`t and won´t agree"]] },
  },
  {
    promise: "an en dash stands for an em dash",
    article: [["The talks — the second this month — failed."]],
    quotation: "talks – the second this month – failed",
    expect: { verified: [["s1: talks — the second this month — failed"]] },
  },
  {
    promise: "a hyphen stands for a hyphen that does not break",
    article: [["a quarter\u2011century of rule"]],
    quotation: "a quarter-century of rule",
    expect: { verified: [["s1: a quarter\u2011century of rule"]] },
  },
  {
    promise: "a hyphen stands for a minus sign",
    article: [["It was \u22125 degrees."]],
    quotation: "was -5 degrees",
    expect: { verified: [["s1: was \u22125 degrees"]] },
  },
  {
    promise: "a space stands for a space that does not break",
    article: [["20\u00a0December\u202f2019 was a Friday."]],
    quotation: "20 December 2019",
    expect: { verified: [["s1: 20\u00a0December\u202f2019"]] },
  },
  {
    promise: "a line break and more spaces than one stand for one space",
    article: treaty,
    quotation: "signed a union\n  agreement\t in  1997",
    expect: { verified: [["s1: signed a union agreement in 1997"]] },
  },
  {
    promise: "more spaces than one in the source stand for one",
    article: [["signed  a \u00a0 union"]],
    quotation: "signed a union",
    expect: { verified: [["s1: signed  a \u00a0 union"]] },
  },
  {
    promise: "white space around a quotation does not count",
    article: treaty,
    quotation: " \n union agreement\u00a0",
    expect: { verified: [["s1: union agreement"]] },
  },
  {
    promise: "a zero-width space stands for a space",
    article: [["closer\u200bintegration with Russia"]],
    quotation: "closer integration with",
    expect: { verified: [["s1: closer\u200bintegration with"]] },
  },
  {
    promise: "a soft hyphen in the source is not seen",
    article: [["closer inte\u00adgra\u00adtion with Russia"]],
    quotation: "closer integration with",
    expect: { verified: [["s1: closer inte\u00adgra\u00adtion with"]] },
  },
  {
    promise: "a soft hyphen in the quotation is not seen",
    article: treaty,
    quotation: "union agree\u00adment",
    expect: { verified: [["s1: union agreement"]] },
  },
  {
    promise: "a word joiner and a byte order mark are not seen",
    article: treaty,
    quotation: "un\ufeffion\u2060 agreement",
    expect: { verified: [["s1: union agreement"]] },
  },
  {
    promise: "direction marks in the quotation are not seen",
    article: treaty,
    quotation: "\u202aunion\u200e \u2068agreement\u2069\u202c",
    expect: { verified: [["s1: union agreement"]] },
  },
  {
    promise: "direction marks in the source are not seen",
    article: [["He said \u2067שלום\u2069 twice."]],
    quotation: "said שלום twice",
    expect: { verified: [["s1: said \u2067שלום\u2069 twice"]] },
  },
  {
    promise: "a slice ends with the last letter that was quoted, not with an unseen sign behind it",
    article: [["\u200eunion\u200e agreement"]],
    quotation: "union",
    expect: { verified: [["s1: union"]] },
  },
  {
    promise: "a letter with a combining mark is found as it was written",
    article: [["The cafe\u0301 was shut."]],
    quotation: "cafe\u0301 was",
    expect: { verified: [["s1: cafe\u0301 was"]] },
  },
  {
    promise: "Cyrillic words are found",
    article: [["Мережа Правди пише: «Переговори тривають»."]],
    quotation: "пише: “Переговори тривають”",
    expect: { verified: [["s1: пише: «Переговори тривають»"]] },
  },
  {
    promise: "Chinese words are found",
    article: [["他说 “合作” 继续"]],
    quotation: "“合作” 继续",
    expect: { verified: [["s1: “合作” 继续"]] },
  },
  {
    promise: "an emoji between words is found, and the offsets behind it are right",
    article: [["Putin 🤝 Lukashenko, 👨‍👩‍👧 and all"]],
    quotation: "🤝 Lukashenko, 👨‍👩‍👧 and",
    expect: { verified: [["s1: 🤝 Lukashenko, 👨‍👩‍👧 and"]] },
  },
  {
    promise: "a word with its apostrophe is a whole word",
    article: cant,
    quotation: "can’t",
    expect: { verified: [["s1: can’t"]] },
  },
  {
    promise: "an apostrophe at a word’s end may be cut off",
    article: [["It could weaken Belarus’ independence."]],
    quotation: "weaken Belarus",
    expect: { verified: [["s1: weaken Belarus"]] },
  },
  {
    promise: "a word with its hyphen is a whole word",
    article: cant,
    quotation: "quarter-century",
    expect: { verified: [["s1: quarter-century"]] },
  },
  {
    promise: "a dash without spaces is a border of words",
    article: [["They met—and parted."]],
    quotation: "They met",
    expect: { verified: [["s1: They met"]] },
  },
  {
    promise: "a number with its comma is whole",
    article: [["It cost 1,000 roubles."]],
    quotation: "1,000",
    expect: { verified: [["s1: 1,000"]] },
  },
  {
    promise: "a comma behind a number is no part of it",
    article: [["In 1997, they signed."]],
    quotation: "In 1997",
    expect: { verified: [["s1: In 1997"]] },
  },
  {
    promise: "a name with a full stop inside is found",
    article: [["The meeting in St. Petersburg is the second."]],
    quotation: "meeting in St. Petersburg",
    expect: { verified: [["s1: meeting in St. Petersburg"]] },
  },
  {
    promise: "words over two sentences of one paragraph are found, slice by slice",
    article: pair,
    quotation: "went on. Another protest",
    expect: { verified: [["s1: went on.", "s2: Another protest"]] },
  },
  {
    promise: "words over three sentences of one paragraph are found, slice by slice",
    article: [["One ends.", "Two is whole.", "Three begins."]],
    quotation: "ends. Two is whole. Three",
    expect: { verified: [["s1: ends.", "s2: Two is whole.", "s3: Three"]] },
  },
  {
    promise: "a heading is found",
    article: [["Leaders Discuss Deeper Integration"], ["The leaders met."]],
    quotation: "Deeper Integration",
    expect: { verified: [["s1: Deeper Integration"]] },
  },
  {
    promise: "parts around an ellipsis are found in their order",
    article: treaty,
    quotation: "signed a union agreement … a single nation",
    expect: { verified: [["s1: signed a union agreement"], ["s1: a single nation"]] },
  },
  {
    promise: "an ellipsis may be three points, in brackets or not",
    article: treaty,
    quotation: "Russia and Belarus [...] agreement ... short [\u2026] nation",
    expect: { verified: [["s1: Russia and Belarus"], ["s1: agreement"], ["s1: short"], ["s1: nation"]] },
  },
  {
    promise: "parts around an ellipsis may stand in two paragraphs",
    article: pair,
    quotation: "Another protest … Putin was there",
    expect: { verified: [["s2: Another protest"], ["s3: Putin was there"]] },
  },
  {
    promise: "an ellipsis at the edge adds nothing",
    article: treaty,
    quotation: "… a union agreement …",
    expect: { verified: [["s1: a union agreement"]] },
  },
  {
    promise: "a part that stands twice is one where only one place follows",
    article: [["Talks began.", "They failed.", "Talks ended."]],
    quotation: "They failed … Talks",
    expect: { verified: [["s2: They failed"], ["s3: Talks"]] },
  },
];

/** Not found: each is one step from a quotation that is. */
export const notFound: readonly QuotationCase[] = [
  {
    promise: "other words are not found",
    article: treaty,
    quotation: "withdrew from the agreement",
    expect: "not found",
  },
  {
    promise: "one word changed is not found",
    article: treaty,
    quotation: "signed a union treaty in 1997",
    expect: "not found",
  },
  {
    promise: "one word left out is not found",
    article: treaty,
    quotation: "signed a agreement in 1997",
    expect: "not found",
  },
  {
    promise: "one word added is not found",
    article: treaty,
    quotation: "signed a new union agreement",
    expect: "not found",
  },
  {
    promise: "two words swapped are not found",
    article: treaty,
    quotation: "Belarus and Russia signed",
    expect: "not found",
  },
  {
    promise: "one digit changed is not found",
    article: treaty,
    quotation: "agreement in 1991",
    expect: "not found",
  },
  { promise: "another case is not found", article: treaty, quotation: "russia and Belarus", expect: "not found" },
  { promise: "capital letters are not found", article: treaty, quotation: "UNION AGREEMENT", expect: "not found" },
  {
    promise: "a comma left out is not found",
    article: treaty,
    quotation: "in 1997 but stopped",
    expect: "not found",
  },
  {
    promise: "a full stop in place of a comma is not found",
    article: treaty,
    quotation: "in 1997. but stopped",
    expect: "not found",
  },
  {
    promise: "an apostrophe left out is not found",
    article: cant,
    quotation: "Belarus cant get",
    expect: "not found",
  },
  {
    promise: "a single mark does not stand for a double one",
    article: told,
    quotation: "defense space,’ Lukashenko",
    expect: "not found",
  },
  {
    promise: "two apostrophes do not stand for a double mark",
    article: told,
    quotation: "defense space,'' Lukashenko",
    expect: "not found",
  },
  {
    promise: "a dash does not stand for a comma",
    article: treaty,
    quotation: "in 1997 - but stopped",
    expect: "not found",
  },
  {
    promise: "two hyphens do not stand for a dash",
    article: [["The talks — the second — failed."]],
    quotation: "talks -- the second",
    expect: "not found",
  },
  {
    promise: "a hyphen does not stand for a space",
    article: cant,
    quotation: "quarter century",
    expect: "not found",
  },
  {
    promise: "a space put into a word is not found",
    article: treaty,
    quotation: "union agree ment",
    expect: "not found",
  },
  {
    promise: "a space left out between words is not found",
    article: treaty,
    quotation: "unionagreement",
    expect: "not found",
  },
  {
    promise: "a zero-width space is not passed over",
    article: [["closer\u200bintegration"]],
    quotation: "closerintegration",
    expect: "not found",
  },
  {
    promise: "a composed letter does not stand for one with a combining mark",
    article: [["The cafe\u0301 was shut."]],
    quotation: "caf\u00e9",
    expect: "not found",
  },
  {
    promise: "a Latin letter does not stand for a Cyrillic one that looks like it",
    article: [["Владимир Путин"]],
    quotation: "Bладимир Путин",
    expect: "not found",
  },
  {
    promise: "a word cut short is not found",
    article: treaty,
    quotation: "signed a union agree",
    expect: "not found",
  },
  {
    promise: "a word cut at its beginning is not found",
    article: treaty,
    quotation: "greement in 1997",
    expect: "not found",
  },
  {
    promise: "a Cyrillic word cut short is not found",
    article: [["Мережа Правди"]],
    quotation: "Прав",
    expect: "not found",
  },
  {
    promise: "a letter is not cut from its combining mark",
    article: [["The cafe\u0301 was shut."]],
    quotation: "The cafe",
    expect: "not found",
  },
  { promise: "can is not cut from can’t", article: cant, quotation: "Belarus can", expect: "not found" },
  { promise: "the t is not cut from can’t", article: cant, quotation: "t get Russia’s", expect: "not found" },
  {
    promise: "can is not cut from can't with a straight apostrophe",
    article: [["They can't agree."]],
    quotation: "They can",
    expect: "not found",
  },
  {
    promise: "can is not cut from can’t where an acute accent serves as the apostrophe",
    article: [["They can´t agree."]],
    quotation: "They can",
    expect: "not found",
  },
  {
    promise: "can is not cut from can’t where a backtick serves as the apostrophe",
    article: [["They can`t agree."]],
    quotation: "They can",
    expect: "not found",
  },
  {
    promise: "a name is not cut from its possessive",
    article: cant,
    quotation: "get Russia",
    expect: "not found",
  },
  {
    promise: "quarter is not cut from quarter-century",
    article: cant,
    quotation: "a quarter",
    expect: "not found",
  },
  {
    promise: "century is not cut from quarter-century",
    article: cant,
    quotation: "century",
    expect: "not found",
  },
  {
    promise: "quarter is not cut from a quarter-century whose hyphen does not break",
    article: [["a quarter\u2011century of rule"]],
    quotation: "a quarter",
    expect: "not found",
  },
  {
    promise: "1 is not cut from 1,000",
    article: [["It cost 1,000 roubles."]],
    quotation: "It cost 1",
    expect: "not found",
  },
  {
    promise: "000 is not cut from 1,000",
    article: [["It cost 1,000 roubles."]],
    quotation: "000 roubles",
    expect: "not found",
  },
  {
    promise: "2 is not cut from 2.5",
    article: [["It rose by 2.5 per cent."]],
    quotation: "rose by 2",
    expect: "not found",
  },
  { promise: "19 is not cut from 1997", article: treaty, quotation: "agreement in 19", expect: "not found" },
  {
    promise: "1 is not cut from 1 000 whose space does not break",
    article: [["It cost 1\u00a0000 roubles."]],
    quotation: "It cost 1",
    expect: "not found",
  },
  {
    promise: "12 is not cut from 12:30",
    article: [["They met at 12:30 sharp."]],
    quotation: "They met at 12",
    expect: "not found",
  },
  {
    promise: "a word is not cut at a soft hyphen",
    article: [["closer inte\u00adgration"]],
    quotation: "closer inte",
    expect: "not found",
  },
  {
    promise: "a word is not cut at a direction mark",
    article: [["al\u200eready done"]],
    quotation: "ready done",
    expect: "not found",
  },
  {
    promise: "can is not cut from can’t where a soft hyphen stands before the apostrophe",
    article: [["They can\u00ad’t agree."]],
    quotation: "They can",
    expect: "not found",
  },
  {
    promise: "a word of letters beyond the first plane is not cut",
    article: [["𐐀𐐁𐐂 spoke"]],
    quotation: "𐐀𐐁",
    expect: "not found",
  },
  {
    promise: "words over the end of a paragraph are not found",
    article: pair,
    quotation: "is scheduled. Putin was",
    expect: "not found",
  },
  {
    promise: "words over a heading and its paragraph are not found",
    article: [["Russian pressure"], ["The Kremlin has raised it."]],
    quotation: "Russian pressure The Kremlin",
    expect: "not found",
  },
  {
    promise: "parts around an ellipsis are not found in another order",
    article: treaty,
    quotation: "a single nation … signed a union agreement",
    expect: "not found",
  },
  {
    promise: "a part around an ellipsis is not found where it would overlap the one before",
    article: treaty,
    quotation: "a union agreement … agreement in 1997",
    expect: "not found",
  },
  {
    promise: "one changed part around an ellipsis is not found",
    article: treaty,
    quotation: "signed a union agreement … a double nation",
    expect: "not found",
  },
  {
    promise: "a part around an ellipsis that is cut inside a word is not found",
    article: treaty,
    quotation: "signed a union agree … nation",
    expect: "not found",
  },
  { promise: "an empty quotation is not found", article: treaty, quotation: "", expect: "not found" },
  { promise: "a quotation of white space is not found", article: treaty, quotation: " \u00a0\n", expect: "not found" },
  { promise: "an ellipsis alone is not found", article: treaty, quotation: "…", expect: "not found" },
  { promise: "a soft hyphen alone is not found", article: treaty, quotation: "\u00ad", expect: "not found" },
  { promise: "nothing is found in an article without blocks", article: [], quotation: "Russia", expect: "not found" },
  { promise: "nothing is found in a block without sentences", article: [[]], quotation: "Russia", expect: "not found" },
];

const twice = [["Talks began.", "They failed."], ["Talks ended on a Friday, and talks on Friday resumed."]] as const;

/** In more places than one. */
export const ambiguous: readonly QuotationCase[] = [
  {
    promise: "the same word in two blocks is ambiguous, with both places",
    article: twice,
    quotation: "Talks",
    expect: { ambiguous: ["Talks: s1, s3"] },
  },
  {
    promise: "the same words twice in one sentence are ambiguous, with the sentence named twice",
    article: twice,
    quotation: "Friday",
    expect: { ambiguous: ["Friday: s3, s3"] },
  },
  {
    promise: "the same words over the same two sentences’ border are ambiguous, with both runs",
    article: [["One is here.", "Two is here.", "One is here.", "Two is here."]],
    quotation: "here. Two",
    expect: { ambiguous: ["here. Two: s1–s2, s3–s4"] },
  },
  {
    promise: "words that overlap themselves are ambiguous",
    article: [["so on and so on and so on"]],
    quotation: "so on and so on",
    expect: { ambiguous: ["so on and so on: s1, s1"] },
  },
  {
    promise: "of parts around an ellipsis the one that stands twice is told, and no other",
    article: twice,
    quotation: "They failed … Friday",
    expect: { ambiguous: ["Friday: s3, s3"] },
  },
  {
    promise: "of two parts that each stand twice, each is told with all its places",
    article: [
      ["A war.", "A peace."],
      ["A war.", "A peace."],
    ],
    quotation: "war … peace",
    expect: { ambiguous: ["war: s1, s3", "peace: s2, s4"] },
  },
  {
    promise: "of three parts the two that stand twice are told, the one between them is not",
    article: [
      ["A war began.", "A truce held.", "A war ended."],
      ["A peace came.", "A peace went."],
    ],
    quotation: "war … truce … peace",
    expect: { ambiguous: ["peace: s4, s5"] },
  },
  {
    promise: "a place of a part from which the other parts cannot stand in order is not told",
    article: [["A peace.", "A war.", "A war.", "A peace.", "A peace."]],
    quotation: "war … peace",
    expect: { ambiguous: ["war: s2, s3", "peace: s4, s5"] },
  },
  {
    promise: "the words of an ambiguous part are told as they were quoted",
    article: [["They can’t.", "We can’t."]],
    quotation: "can't",
    expect: { ambiguous: ["can't: s1, s2"] },
  },
  {
    promise: "longer words make an ambiguous quotation sure, so the longer one is not ambiguous",
    article: twice,
    quotation: "Talks began",
    expect: { verified: [["s1: Talks began"]] },
  },
  {
    promise: "every place is named, however many there are",
    article: [Array.from({ length: 25 }, () => "Talks.")],
    quotation: "Talks",
    expect: { ambiguous: [`Talks: ${Array.from({ length: 25 }, (_, index) => `s${index + 1}`).join(", ")}`] },
  },
];

/** What the message on words that were not found shows of the article. */
interface NearestCase {
  promise: string;
  article: readonly (readonly string[])[];
  quotation: string;
  sentences: readonly string[];
  /** The passage, and below it the marks, both indented by as much; no lines where none is shown. */
  shown: readonly string[];
}

/** The passage that is shown for words that were not found: what differs is marked, the first difference by a caret. */
export const nearest: readonly NearestCase[] = [
  {
    promise: "a changed word is marked from its first letter",
    article: treaty,
    quotation: "signed a union treaty in 1997",
    sentences: ["s1"],
    shown: ["signed a union agreement in 1997,", "               ^~~~~~~~~"],
  },
  {
    promise: "a word in another case is marked",
    article: treaty,
    quotation: "Belarus Signed a union agreement",
    sentences: ["s1"],
    shown: ["Belarus signed a union agreement", "        ^~~~~~"],
  },
  {
    promise: "an added word has its caret where the article goes on without it",
    article: treaty,
    quotation: "signed a new union agreement in 1997",
    sentences: ["s1"],
    shown: ["signed a union agreement in 1997,", "         ^"],
  },
  {
    promise: "a word left out is marked where it is missing",
    article: treaty,
    quotation: "Belarus signed union agreement",
    sentences: ["s1"],
    shown: ["Belarus signed a union agreement", "               ^"],
  },
  {
    promise: "a word cut short is marked, with the caret at the first letter that is missing",
    article: treaty,
    quotation: "signed a union agree",
    sentences: ["s1"],
    shown: ["signed a union agreement", "               ~~~~~^~~~"],
  },
  {
    promise: "a digit changed has its caret at the digit",
    article: treaty,
    quotation: "agreement in 1991",
    sentences: ["s1"],
    shown: ["agreement in 1997,", "             ~~~^~"],
  },
  {
    promise: "a comma left out has its caret at the comma",
    article: treaty,
    quotation: "in 1997 but stopped",
    sentences: ["s1"],
    shown: ["in 1997, but stopped", "   ~~~~^"],
  },
  {
    promise: "every word that differs is marked, and only the first has a caret",
    article: treaty,
    quotation: "signed a customs agreement in 1991, but stopped",
    sentences: ["s1"],
    shown: ["signed a union agreement in 1997, but stopped", "         ^~~~~              ~~~~~"],
  },
  {
    promise: "of several blocks the one that shares most words is shown",
    article: [["A union of two."], ["Russia and Belarus signed a union agreement in 1997."], ["A union agreement."]],
    quotation: "Belarus signed a union contract in 1997",
    sentences: ["s2"],
    shown: ["Belarus signed a union agreement in 1997.", "                       ^~~~~~~~~"],
  },
  {
    promise: "a passage over two sentences names both",
    article: pair,
    quotation: "talks went on. Another rally is",
    sentences: ["s1", "s2"],
    shown: ["talks went on. Another protest is", "                       ^~~~~~~"],
  },
  {
    promise: "of parts around an ellipsis the one that is missing is looked for",
    article: treaty,
    quotation: "signed a union agreement … stopped shy of a single",
    sentences: ["s1"],
    shown: ["stopped short of a single", "        ~~^~~"],
  },
  {
    promise: "where no word is shared nothing is shown",
    article: treaty,
    quotation: "zebra crossing",
    sentences: [],
    shown: [],
  },
];

/** What else is told of words that were not found, beside the nearest passage. */
export const reasons: readonly {
  promise: string;
  article: readonly (readonly string[])[];
  quotation: string;
  /** The sentences over whose border the words run. */
  across: readonly string[];
  disordered: boolean;
}[] = [
  {
    promise: "words over the end of a paragraph run across both sentences",
    article: pair,
    quotation: "is scheduled. Putin was",
    across: ["s2", "s3"],
    disordered: false,
  },
  {
    promise: "words over a caption and the body run across both",
    article: [["A photo of Minsk."], ["The talks went on."]],
    quotation: "of Minsk. The talks",
    across: ["s1", "s2"],
    disordered: false,
  },
  {
    promise: "words over three paragraphs run across all",
    article: [["One ends."], ["Two is whole."], ["Three begins."]],
    quotation: "ends. Two is whole. Three",
    across: ["s1", "s2", "s3"],
    disordered: false,
  },
  {
    promise: "of parts around an ellipsis the one over a border is told",
    article: pair,
    quotation: "talks went … scheduled. Putin",
    across: ["s2", "s3"],
    disordered: false,
  },
  {
    promise: "words over a border with one letter changed run across nothing",
    article: pair,
    quotation: "is scheduled. Patin was",
    across: [],
    disordered: false,
  },
  {
    promise: "words over a border that are cut inside a word run across nothing",
    article: pair,
    quotation: "scheduled. Put",
    across: [],
    disordered: false,
  },
  {
    promise: "parts that stand in another order are disordered",
    article: treaty,
    quotation: "a single nation … signed a union agreement",
    across: [],
    disordered: true,
  },
  {
    promise: "parts of two paragraphs in another order are disordered",
    article: pair,
    quotation: "Putin was there … Another protest",
    across: [],
    disordered: true,
  },
  {
    promise: "where one part is missing the others are not disordered",
    article: treaty,
    quotation: "a single nation … signed a union treaty",
    across: [],
    disordered: false,
  },
  {
    promise: "words of no sentence run across nothing and are not disordered",
    article: treaty,
    quotation: "zebra crossing",
    across: [],
    disordered: false,
  },
  {
    promise: "no words at all are not disordered",
    article: treaty,
    quotation: "…",
    across: [],
    disordered: false,
  },
];

/** Words and their place in the received text, in code points, where an article is received sentence by sentence. */
export const positions: readonly {
  promise: string;
  article: readonly (readonly string[])[];
  quotation: string;
  received: readonly (readonly [start: number, end: number])[];
}[] = [
  { promise: "a place begins at 0", article: treaty, quotation: "Russia", received: [[0, 6]] },
  {
    promise: "a place is counted on through the sentences and blocks before it",
    article: [["One."], ["Two.", "Three."]],
    quotation: "Three",
    received: [[10, 15]],
  },
  {
    promise: "an emoji before a place is one code point",
    article: [["🤝 Putin came."]],
    quotation: "Putin",
    received: [[2, 7]],
  },
  {
    promise: "an emoji within a place is one code point",
    article: [["Putin 🤝 Lukashenko, again"]],
    quotation: "Putin 🤝 Lukashenko",
    received: [[0, 18]],
  },
  {
    promise: "a letter beyond the first plane at the end of a place is whole",
    article: [["said 𐐀𐐁 twice"]],
    quotation: "𐐀𐐁",
    received: [[5, 7]],
  },
  {
    promise: "words over two sentences have a place in each",
    article: pair,
    quotation: "went on. Another",
    received: [
      [10, 18],
      [19, 26],
    ],
  },
  {
    promise: "signs that are not seen are counted, because they were received",
    article: [["inte\u00adgration now"]],
    quotation: "integration",
    received: [[0, 12]],
  },
];
