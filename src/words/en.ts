import type { Words } from "./words.ts";

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en");

/** "1 claim", "21 claims". */
const count = (value: number, one: string, other: string): string =>
  `${number.format(value).replaceAll(",", "\u202f")} ${plural.select(value) === "one" ? one : other}`;

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

const languages = new Intl.DisplayNames("en", { type: "language" });

const VOICES = { reported: "", quoted: ", quoted", paraphrased: ", paraphrased", reading: "" } as const;

export const en: Words = {
  locale: "en-GB",
  about: (date) => `about ${date}`,
  list: (items) => list.format(items),
  languageName: (tag) => languages.of(tag) ?? tag,
  skip: "Skip to the text",
  nav: "Pages",
  asOf: (date) => `As of ${date}`,
  stops: (date) => `This brief stops at ${date}.`,
  pages: {
    brief: "Brief",
    timeline: "Timeline",
    profiles: "Profiles",
    article: "Article",
    sources: "Sources",
    method: "Method",
  },
  key: {
    label: "How to read this page",
    ours: "Plain text is ours.",
    source: "Words so marked are the source’s,",
    rest: [
      "with the number of their sentence.",
      "Small type says who speaks, when and where.",
      "A line at the side marks background, from works that we name but do not hold.",
    ],
  },
  unit: (id) => (id === "headline" ? "headline" : id.startsWith("heading") ? "heading" : id),
  speaker: ({ who, voice, of }) => {
    if (voice === "reading" && of !== undefined) return { name: "The report", manner: `, reading ${of}` };
    const name = who === "reporter" ? "The report" : who === "caption" ? "Photo caption" : who;
    return { name, manner: VOICES[voice] };
  },
  brief: {
    bottomLine: "Bottom line",
    judgements: "What we judge",
    judgement: "Our judgement",
    confidence: { high: "High confidence", moderate: "Moderate confidence", low: "Low confidence" },
    restsOn: "Rests on",
    positions: "What each side asked for, offered or refused",
    stances: { asked: "Asked for", offered: "Offered", refused: "Refused" },
    watch: "What to watch",
    notSaid: "What the article does not say",
    who: "Who is in it",
    course: "How it came to this",
    read: "Read on",
    readBrief: "The brief, with every claim beside its evidence",
    readTimeline: (events, from) => `The timeline: ${count(events, "event", "events")} since ${from}`,
    readProfiles: (profiles) => `${count(profiles, "profile", "profiles")} of people, states, organisations and places`,
    readArticle: "The article itself, every sentence numbered",
    readMethod: "How every line was checked",
    dates: (events, written, read) =>
      `Describes events up to ${events}. Written on ${written}. Sources read in ${read}.`,
    articles: "Article read",
  },
  timeline: {
    title: "Timeline",
    intro: (from, to) =>
      `From ${from} to ${to}: drawn to scale first, then told in full. The list is the record; the drawing is its picture.`,
    description: "Every event in order of time, each claim beside its evidence, with a drawing to scale.",
    events: (events) => count(events, "event", "events"),
    legend:
      "Numbers are those of the list. Solid: the article speaks of it. Outline: background alone. To scale in years, then in days.",
    kind: {
      treaty: "Treaty",
      institution: "Institution",
      talks: "Talks",
      statement: "Statement",
      energy: "Energy",
      protest: "Protest",
    },
    drawing: (events) =>
      `A drawing of ${count(events, "event", "events")} by kind and date. The list below says the same in words.`,
    prehistory: "Before the drawing begins",
    kinds: {
      treaty: "Treaties",
      institution: "Institutions",
      talks: "Talks",
      statement: "Statements",
      energy: "Energy",
      protest: "Protests",
    },
    span: ({ years, months, days }) => ({
      before: [
        ...(years > 0 ? [count(years, "year", "years")] : []),
        ...(months > 0 ? [count(months, "month", "months")] : []),
      ].join(" "),
      after: count(days, "day", "days"),
    }),
    who: "Took part",
    place: "Place",
    article: "Article",
    background: "Background",
    conflict: "Accounts differ",
    notSaid: "Not established",
    resolved: "Date worked out",
  },
  profile: {
    title: "Profiles",
    intro: "Who and what the brief and the timeline speak of, in the article’s spelling, as of the article’s date.",
    kinds: { person: "People", state: "States", organisation: "Organisations", place: "Places" },
    one: { person: "Person", state: "State", organisation: "Organisation", place: "Place" },
    role: "Role",
    roleAsOf: (date) => `Role as of ${date}`,
    former: "Out of office by then",
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    span: (from, to) => `${from} to ${to}`,
    native: "In its own letters",
    spellings: "Also spelt",
    facts: "Facts",
    said: "What they said",
    saidNone: "The article reports no words of theirs.",
    to: (name) => `to ${name}`,
    undated: "day not given",
    did: "Part in events, in order of time",
    wants: "Asked for, offered, refused",
    mentions: "Every mention",
    claim: (value) => `Claim ${value}`,
    inArticle: "In the article",
    inBriefs: "In the brief",
    inEvents: "On the timeline",
    notSaid: "What the sources do not say",
    counts: (mentions, events, statements) =>
      list.format([
        ...(mentions > 0 ? [count(mentions, "mention", "mentions")] : []),
        ...(events > 0 ? [count(events, "event", "events")] : []),
        ...(statements > 0 ? [count(statements, "statement", "statements")] : []),
      ]),
  },
  article: {
    known: "What is known of this text",
    date: "Date of the report",
    published: "Published",
    publisher: "Publisher",
    licence: "Licence",
    unknown: "Not known",
    sentences: "The article, sentence by sentence",
    usedBy: "Used by",
    unused: "Not used",
    uses: { brief: "Brief, claim", event: "Timeline", profile: "Profile", article: "Article" },
    withheld: "This sentence is not used, and is not published here.",
    deviations: "Where this page differs from the text as received",
    deviationsIntro: "The words are those of the received text, in its order. Only these things were done to it:",
    deviation: {
      "paragraph-break": "Paragraphs parted again, before",
      "caption-set-apart": "Photo caption set apart, at",
      "heading-restored": "Heading restored, at",
      "mark-turned": "Opening quotation mark turned the right way, in",
      "sic-added": "[sic] added behind an evident slip, in",
    },
    unit: (id) => (id.startsWith("heading") ? "the heading" : id),
    hash: "SHA-256 of the received text",
    dates: "Days that the article names by a word",
    foot: "Foot line",
    permalink: (id) => `Link to ${id}`,
  },
  sources: {
    title: "Sources",
    held: "Held in full",
    heldIntro: "Quoted word for word, and compared with every quotation at each build.",
    cited: "Cited, not held",
    citedIntro:
      "Read in stored copies and told in our own words; none of them is quoted. Titles are shortened. Some of these outlets may be blocked, or reading them penalised, where you are.",
    usedBy: (uses) => `Cited ${count(uses, "time", "times")}`,
    archived: "Archived copy",
  },
  method: {
    title: "Method",
    intro:
      "Each thing that this site says stands beside the words that say it. A program compares those words with the article at every build; if one word differs, the site is not built.",
    sections: [
      {
        title: "What is checked",
        paragraphs: [
          "A quotation is looked up in the article’s numbered sentences, letter by letter, upper and lower case too. Only white space and the shape of quotation marks, apostrophes and dashes may differ. It begins and ends at the border of a word and lies within one paragraph, caption or heading. If it is not found, or found twice, the build stops and names file, line and column.",
          "The article’s page is compared with the text as received: same words, same order. What was done to the text is listed there.",
          "Each quotation that a page shows is looked up once more in the finished pages, at the very sentence to which it links.",
        ],
      },
      {
        title: "What is not",
        paragraphs: [
          "That words were found is no proof that they are true. It shows that the source says so, and where. Whether a quotation bears the claim beside it is for an editor, and for the reader, to judge.",
          "Works that we cite but do not hold were read in stored copies. What they say is told in our own words and marked as background; no program has compared it.",
        ],
      },
      {
        title: "Three voices",
        paragraphs: [
          "What the report states as fact, what it reports others as saying, and what we judge are kept apart. Each quotation names its speaker. A judgement of ours is labelled, gives its confidence on a line of its own, and names the claims on which it rests.",
          "Likelihood, where we state any, is one of seven terms of the US Intelligence Community Directive 203: almost no chance (1–5 %), very unlikely (5–20), unlikely (20–45), roughly even chance (45–55), likely (55–80), very likely (80–95), almost certain (95–99).",
        ],
      },
      {
        title: "Dates and names",
        paragraphs: [
          "A date is as exact as its source makes it. A day worked out from a word such as Thursday shows the word, the day and the rule. Names are spelt as the article spells them. Roles are those of the article’s date.",
        ],
      },
    ],
    counts: "What this build checked",
    countsIntro: "Printed by npm run check, which anyone with the source can run.",
    figures: (counts) => [
      ["Claims", number.format(counts.claims)],
      ["Quotations, all verified", number.format(counts.quotations)],
      ["of them distinct", number.format(counts.distinctQuotations)],
      ["Pieces of evidence by reference", number.format(counts.byReference)],
      ["Sentences of held articles that are used", `${counts.sentencesUsed} of ${counts.sentences}`],
    ],
    corrections: "Corrections",
    noCorrections: "None has been made.",
    contact: "A correction or a removal may be asked for at",
    noContact: "This copy names no contact.",
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. Go back, or begin at the front page.",
  },
  footer: {
    licence: (licence) => `Our own prose: ${licence}.`,
    article:
      "The article is a republished news report; permission is not established, and it is not under our licence.",
    checked: (quotations) =>
      `${count(quotations, "quotation", "quotations")} compared with the source, letter by letter, when this page was built.`,
  },
};
