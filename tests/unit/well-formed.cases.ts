import type { SCHEMAS } from "../../src/schemas/content.ts";

/** A mistake: where it stands, its kind, and words that its report holds. */
export interface ExpectedMistake {
  at: string;
  kind:
    | "unknownField"
    | "missingField"
    | "wrongType"
    | "wrongForm"
    | "wrongCount"
    | "wrongValue"
    | "impossibleDate"
    | "unreadableDate";
  says: readonly string[];
}

export interface FormCase {
  promise: string;
  schema: keyof typeof SCHEMAS;
  /** Front matter, which begins on line 2; or a whole YAML file, which begins on line 1. */
  yaml: string;
  mistakes: readonly ExpectedMistake[];
}

const event = `title: T
date: "1997"
kind: talks
`;
const brief = `title: T
description: D
articles: [bridge]
events: "2019-12-20"
written: "2019"
sourcesRead: "2019-12"
bottomLine:
  - claim: C
    evidence: [{ reference: gazette }]
`;
const article = `title: T
language: en
fullText: true
date: { date: "2019-12-20", rule: R, sentences: [s1] }
published: unknown
publisher: unknown
licence: L
sentences: { s1: { speaker: reporter, voice: reported } }
`;
const site = `title: T
description: D
language: en
licence: L
timeline: { from: "1997", days: "2019-12" }
`;
const reference = `gazette:
  title: T
  publisher: P
  kind: K
  language: en
  url: https://example.org/a
  seen: S
`;
const profile = `name: N
kind: person
summary: S
`;

/** Entries without a mistake. */
export const right: readonly { promise: string; schema: keyof typeof SCHEMAS; yaml: string }[] = [
  { promise: "an event of its needed fields", schema: "events", yaml: event },
  {
    promise: "an event of all its fields",
    schema: "events",
    yaml: `${event}actors: [a, b]
place: c
dateFrom: { article: d, sentence: s9 }
conflicts:
  - about: A
    sides:
      - { claim: B, evidence: [{ reference: e }] }
      - { claim: C, name: f, evidence: [{ article: d, quote: Q, speaker: Somebody }] }
notSaid: [N]
evidence:
  - { name: g, article: d, quote: Q }
  - { name: g, reference: e }
`,
  },
  { promise: "lists that are left empty", schema: "events", yaml: `${event}actors:\nnotSaid:\nevidence: []\n` },
  { promise: "a brief of its needed fields", schema: "briefs", yaml: brief },
  { promise: "an article of its needed fields", schema: "articles", yaml: article },
  {
    promise: "an article with a day of publication",
    schema: "articles",
    yaml: article.replace("published: unknown", 'published: "2019-12-21"'),
  },
  { promise: "a site of its needed fields", schema: "site", yaml: site },
  { promise: "a site whose address and contact are left empty", schema: "site", yaml: `${site}address:\ncontact:\n` },
  { promise: "a reference of its needed fields", schema: "references", yaml: reference },
  {
    promise: "a reference without a date and an archived copy",
    schema: "references",
    yaml: `${reference}  date:\n  archived:\n`,
  },
  { promise: "a profile of its needed fields", schema: "profiles", yaml: profile },
  {
    promise: "a profile with a role that goes on",
    schema: "profiles",
    yaml: `${profile}role: { claim: C, from: "2012-05-07", to: , evidence: [{ reference: e }] }\n`,
  },
];

/** Entries with one mistake or more, each told at its place. */
export const wrong: readonly FormCase[] = [
  {
    promise: "an unknown field is told at its name, with the valid ones",
    schema: "events",
    yaml: `${event}tpye: x\n`,
    mistakes: [
      {
        at: "5:1",
        kind: "unknownField",
        says: [
          "“tpye”",
          "title, formerly, date, kind, actors, place, dateFrom, articleTells, conflicts, notSaid, evidence",
        ],
      },
    ],
  },
  {
    promise: "an unknown field within a field is told with that field’s valid ones",
    schema: "events",
    yaml: `${event}dateFrom: { article: a, sentence: s1, word: Friday }\n`,
    mistakes: [{ at: "5:39", kind: "unknownField", says: ["dateFrom › word", "Valid: article, sentence."] }],
  },
  {
    promise: "an unknown field in an entry of a list is told with that entry’s number, from 1",
    schema: "profiles",
    yaml: `${profile}native:\n  - { name: N, lang: ru }\n  - { name: N, lang: ru, script: Cyrl }\n`,
    mistakes: [{ at: "7:26", kind: "unknownField", says: ["native › 2 › script", "Valid: name, lang, filedUnder."] }],
  },
  {
    promise: "an unknown field of a YAML file is told",
    schema: "site",
    yaml: `${site}adress: https://example.org\n`,
    mistakes: [{ at: "6:1", kind: "unknownField", says: ["“adress”", "address"] }],
  },
  {
    promise: "a field of another kind of entry is unknown",
    schema: "profiles",
    yaml: `${profile}date: "1997"\n`,
    mistakes: [{ at: "5:1", kind: "unknownField", says: ["“date”", "name, formerly, filedUnder, kind, summary"] }],
  },
  {
    promise: "a missing field is told",
    schema: "events",
    yaml: 'title: T\ndate: "1997"\n',
    mistakes: [{ at: "1:1", kind: "missingField", says: ["“kind”", "treaty, institution, talks"] }],
  },
  {
    promise: "a missing field of a field is told where that field is",
    schema: "events",
    yaml: `${event}dateFrom: { article: a }\n`,
    mistakes: [{ at: "5:11", kind: "missingField", says: ["dateFrom › sentence"] }],
  },
  {
    promise: "of empty front matter every needed field is told",
    schema: "events",
    yaml: "",
    mistakes: [
      { at: "1:1", kind: "missingField", says: ["“title”"] },
      { at: "1:1", kind: "missingField", says: ["“date”"] },
      { at: "1:1", kind: "missingField", says: ["“kind”"] },
    ],
  },
  {
    promise: "a number for a text is told, with the advice to quote it",
    schema: "events",
    yaml: "title: T\ndate: 1997\nkind: talks\n",
    mistakes: [{ at: "3:7", kind: "wrongType", says: ["“date”", "1997", "between quotation marks"] }],
  },
  {
    promise: "an empty text is told",
    schema: "events",
    yaml: 'title: " "\ndate: "1997"\nkind: talks\n',
    mistakes: [{ at: "2:8", kind: "wrongType", says: ["“title”", "not empty"] }],
  },
  {
    promise: "a text for a list is told",
    schema: "events",
    yaml: `${event}actors: minsk\n`,
    mistakes: [{ at: "5:9", kind: "wrongType", says: ["“actors”", "minsk", "a list"] }],
  },
  {
    promise: "a list for a text is told",
    schema: "events",
    yaml: `${event}place: [minsk]\n`,
    mistakes: [{ at: "5:8", kind: "wrongType", says: ["“place”", "text"] }],
  },
  {
    promise: "a text for true or false is told",
    schema: "articles",
    yaml: article.replace("fullText: true", "fullText: yes"),
    mistakes: [{ at: "4:11", kind: "wrongType", says: ["“fullText”", "yes", "true or false"] }],
  },
  {
    promise: "a word that is none of those to choose from is told with all of them",
    schema: "events",
    yaml: 'title: T\ndate: "1997"\nkind: war\n',
    mistakes: [
      {
        at: "4:7",
        kind: "wrongValue",
        says: ["“kind”", "war", "treaty, institution, talks, statement, energy, protest"],
      },
    ],
  },
  {
    promise: "a slug with capital letters is told by its place in the list",
    schema: "events",
    yaml: `${event}actors: [minsk, Brest]\n`,
    mistakes: [{ at: "5:17", kind: "wrongForm", says: ["actors › 2", "Brest", "slug"] }],
  },
  {
    promise: "a list that needs an entry and has none is told",
    schema: "briefs",
    yaml: brief.replace("[bridge]", "[]"),
    mistakes: [{ at: "4:11", kind: "wrongCount", says: ["“articles”", "at least 1"] }],
  },
  {
    promise: "a list of too many entries is told",
    schema: "briefs",
    yaml: brief + "  - { claim: C, evidence: [{ reference: r }] }\n".repeat(3),
    mistakes: [{ at: "9:3", kind: "wrongCount", says: ["“bottomLine”", "at most 3"] }],
  },
  {
    promise: "a conflict of one side is told",
    schema: "events",
    yaml: `${event}conflicts:\n  - about: A\n    sides:\n      - { claim: C, evidence: [{ reference: r }] }\n`,
    mistakes: [{ at: "8:7", kind: "wrongCount", says: ["conflicts › 1 › sides", "at least 2"] }],
  },
  {
    promise: "an address without its scheme is told",
    schema: "site",
    yaml: `${site}address: example.org\n`,
    mistakes: [{ at: "6:10", kind: "wrongForm", says: ["“address”", "https://"] }],
  },
  {
    promise: "an address of another scheme is told",
    schema: "references",
    yaml: reference.replace("https://example.org/a", "ftp://example.org/a"),
    mistakes: [{ at: "6:8", kind: "wrongForm", says: ["gazette › url", "https://"] }],
  },
  {
    promise: "a language that is no tag is told",
    schema: "references",
    yaml: reference.replace("language: en", "language: English"),
    mistakes: [{ at: "5:13", kind: "wrongForm", says: ["gazette › language", "English", "language tag"] }],
  },
  {
    promise: "a sentence’s number that is none is told at its name",
    schema: "articles",
    yaml: article.replace("{ s1: {", "{ s0: {"),
    mistakes: [{ at: "9:14", kind: "wrongType", says: ["s0", "number of a sentence"] }],
  },
  {
    promise: "a key that is no slug is told at its name",
    schema: "references",
    yaml: reference.replace("gazette:", "The Gazette:"),
    mistakes: [{ at: "1:1", kind: "wrongType", says: ["The Gazette", "slug"] }],
  },
  {
    promise: "a list for a whole file is told",
    schema: "events",
    yaml: "- a\n- b\n",
    mistakes: [{ at: "1:1", kind: "wrongType", says: ["the file", "fields"] }],
  },

  {
    promise: "a date that is no date is told",
    schema: "events",
    yaml: "title: T\ndate: Friday\nkind: talks\n",
    mistakes: [{ at: "3:7", kind: "unreadableDate", says: ["“Friday”", "not a date"] }],
  },
  {
    promise: "a day that the calendar does not have is told",
    schema: "events",
    yaml: 'title: T\ndate: "2019-02-30"\nkind: talks\n',
    mistakes: [{ at: "3:7", kind: "impossibleDate", says: ["“2019-02-30”", "not a day of the calendar"] }],
  },
  {
    promise: "an interval that runs backwards is told, deep in a YAML file too",
    schema: "site",
    yaml: site.replace('"2019-12" }', '"2019-12", eras: [{ name: N, years: "1999/1997" }] }'),
    mistakes: [{ at: "5:69", kind: "impossibleDate", says: ["“1999/1997”", "ends before it begins"] }],
  },
  {
    promise: "an open interval is told",
    schema: "events",
    yaml: 'title: T\ndate: "1997/.."\nkind: talks\n',
    mistakes: [{ at: "3:7", kind: "impossibleDate", says: ["“1997/..”", "open-ended"] }],
  },
  {
    promise: "a date that is too vague is told",
    schema: "events",
    yaml: 'title: T\ndate: "199X"\nkind: talks\n',
    mistakes: [{ at: "3:7", kind: "impossibleDate", says: ["“199X”", "not a date that can be drawn"] }],
  },
  {
    promise: "an impossible day of publication is told as a date, though the word unknown might stand there",
    schema: "articles",
    yaml: article.replace("published: unknown", 'published: "2019-13"'),
    mistakes: [{ at: "6:12", kind: "impossibleDate", says: ["“2019-13”", "not a day of the calendar"] }],
  },
  {
    promise: "a date that may be left empty must be a date where it is not",
    schema: "profiles",
    yaml: `${profile}role: { claim: C, from: soon, evidence: [{ reference: r }] }\n`,
    mistakes: [{ at: "5:25", kind: "unreadableDate", says: ["“soon”", "not a date"] }],
  },

  {
    promise: "evidence with an article and no quotation lacks the quotation",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, article: a }\n`,
    mistakes: [{ at: "6:5", kind: "missingField", says: ["evidence › 1 › quote"] }],
  },
  {
    promise: "evidence with a quotation and no article lacks the article",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, quote: Q }\n`,
    mistakes: [{ at: "6:5", kind: "missingField", says: ["evidence › 1 › article"] }],
  },
  {
    promise: "evidence with a reference and a quotation has a quotation too many",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, reference: r, quote: Q }\n`,
    mistakes: [{ at: "6:30", kind: "unknownField", says: ["evidence › 1 › quote", "Valid: name, reference."] }],
  },
  {
    promise: "evidence with an article, a quotation and a reference has a reference too many",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, article: a, quote: Q, reference: r }\n`,
    mistakes: [
      {
        at: "6:38",
        kind: "unknownField",
        says: ["evidence › 1 › reference", "Valid: name, article, quote, speaker, beyond."],
      },
    ],
  },
  {
    promise: "evidence with a misspelt quotation is told of both, what is missing and what is unknown",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, article: a, qoute: Q }\n`,
    mistakes: [
      { at: "6:5", kind: "missingField", says: ["evidence › 1 › quote"] },
      { at: "6:28", kind: "unknownField", says: ["evidence › 1 › qoute", "quote"] },
    ],
  },
  {
    promise: "evidence in a claim’s own list is told by its whole path",
    schema: "briefs",
    yaml: brief.replace("[{ reference: gazette }]", "[{ reference: gazette }, { article: a }]"),
    mistakes: [{ at: "10:40", kind: "missingField", says: ["bottomLine › 1 › evidence › 2 › quote"] }],
  },
  {
    promise: "of evidence with every field of a quotation wrong, those fields are told",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, article: The Bridge, quote: 5, speaker: 7 }\n`,
    mistakes: [
      { at: "6:25", kind: "wrongForm", says: ["evidence › 1 › article", "slug"] },
      { at: "6:44", kind: "wrongType", says: ["evidence › 1 › quote"] },
      { at: "6:56", kind: "wrongType", says: ["evidence › 1 › speaker"] },
    ],
  },
  {
    promise: "evidence whose key is no slug is told",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n, reference: The Gazette }\n`,
    mistakes: [{ at: "6:27", kind: "wrongForm", says: ["evidence › 1 › reference", "slug"] }],
  },
  {
    promise: "evidence that is a word is told with both forms it may have",
    schema: "events",
    yaml: `${event}evidence:\n  - gazette\n`,
    mistakes: [{ at: "6:5", kind: "wrongType", says: ["evidence › 1", "article: and quote:", "reference:"] }],
  },
  {
    promise: "evidence of a name alone is told with both forms it may have",
    schema: "events",
    yaml: `${event}evidence:\n  - { name: n }\n`,
    mistakes: [{ at: "6:5", kind: "wrongType", says: ["evidence › 1", "article: and quote:", "reference:"] }],
  },
  {
    promise: "a claim without evidence is told",
    schema: "briefs",
    yaml: brief.replace("    evidence: [{ reference: gazette }]\n", ""),
    mistakes: [{ at: "9:5", kind: "missingField", says: ["bottomLine › 1 › evidence"] }],
  },
  {
    promise: "a claim with an empty list of evidence is told",
    schema: "briefs",
    yaml: brief.replace("[{ reference: gazette }]", "[]"),
    mistakes: [{ at: "10:15", kind: "wrongCount", says: ["bottomLine › 1 › evidence", "at least 1"] }],
  },

  {
    promise: "several mistakes are told at once, each at its place",
    schema: "events",
    yaml: `title: 12
date: "2019-02-30"
kind: war
actors: [Minsk]
colour: red
evidence:
  - { name: n, article: a }
  - { name: n, reference: r, page: 3 }
`,
    mistakes: [
      { at: "2:8", kind: "wrongType", says: ["“title”"] },
      { at: "3:7", kind: "impossibleDate", says: ["“2019-02-30”"] },
      { at: "4:7", kind: "wrongValue", says: ["“kind”"] },
      { at: "5:10", kind: "wrongForm", says: ["actors › 1"] },
      { at: "6:1", kind: "unknownField", says: ["“colour”"] },
      { at: "8:5", kind: "missingField", says: ["evidence › 1 › quote"] },
      { at: "9:30", kind: "unknownField", says: ["evidence › 2 › page"] },
    ],
  },
];
