import { en } from "./en.ts";
import { uk } from "./uk.ts";

/** How one profile is tied to another. */
type TieKind = "holds-office-in" | "party-to" | "member-of" | "supplies" | "owns" | "protests-against";

/** How dates are written in running text, beside what `Intl` knows of the language. */
interface DateForms {
  /** Locales of the language whose short names of months differ from its own: "Sept." stands in no American list. */
  locales: readonly string[];
  /** Further forms of the names of months, 1 to 12, and of weekdays, 0 for Sunday, in small letters: other cases. */
  months: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  /** What makes an ordinal of a number in digits: "20th". */
  ordinals: readonly string[];
  /** Words that may stand between day and month: "20th of December". */
  of: readonly string[];
}

/** What a language says, as far as a program has to understand it in claims and in sources. */
export interface Tongue {
  /** Number words in small letters, cardinal and ordinal, and their values. */
  numbers: Readonly<Record<string, number>>;
  /** Those of them that multiply the number before: "two hundred", "2.5 billion". */
  multipliers: readonly string[];
  /** Those of them that are numbers only beside another, such as "one" in "forty-one"; alone they are something else. */
  notAlone: readonly string[];
  dates: DateForms;
  /** The seven likelihoods of ICD 203, from the lowest to the highest, in small letters. */
  likelihoods: readonly string[];
  /** Other forms of the seven, such as those of an adjective, and which of them each is. */
  likelihoodForms: Readonly<Record<string, string>>;
  /** Whatever else gives something a likelihood, in small letters. */
  otherLikelihoods: readonly string[];
  /** Verbs that may give one: "could". A source that hedges in any way leaves room for them. */
  modals: readonly string[];
  /** Words behind which a clause asks; then a likelihood in it states none. */
  asking: readonly string[];
  /** What in a source leaves room for a likelihood in our words, such as "can" for our "could". */
  hedges: readonly string[];
  /** Verbs of saying, in each form, in small letters. */
  saying: readonly string[];
  /** Words that speak of one article without saying which: a false alarm is worse than a miss. */
  oneArticle: RegExp;
  /** Words by which the article, or every one, is said not to name somebody: by a pronoun, or by the group `name`. */
  notNamed: RegExp;
}

/** Which audit: of when, of what, with what. */
interface AuditFacts {
  date: string;
  commit: string;
  lighthouse: string;
  chromium: string;
}

/** A figure of the method page. */
interface Figure {
  name: string;
  value: string;
  command: string;
}

/** Plural forms by the categories of `Intl.PluralRules`, `#` for the number. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the search says while it is used. */
export interface SearchWords {
  results: PluralForms;
  /** In place of these where nothing has the words as they were typed. */
  similar: PluralForms;
  none: string;
  /** On the button below the first results. */
  more: PluralForms;
  /** While parts of the index are on their way: `#` of `##`. */
  loaded: string;
}

/** What the styles of citation say in a language (CSL 1.0.2, locale files). */
export interface CslTerms {
  quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** Names of the twelve months as they stand behind a day. */
  months: readonly string[];
  /** The same where a month stands without a day; its short names are made by `Intl`. */
  terms: Readonly<Record<string, string>>;
  /** Short forms of some of the terms. */
  short: Readonly<Record<string, string>>;
}

/** One of the eight winds of the compass. */
export type Wind = "north" | "north-east" | "east" | "south-east" | "south" | "south-west" | "west" | "north-west";

/** Every interface word of one language, with its plural forms. A language is one file. */
export interface Words {
  /** Locale for `Intl` dates. */
  locale: string;
  /** A date in words as `Intl` has it → as the language’s papers print it: no abbreviation in running text. */
  said: (date: string) => string;
  /** Quotation marks round a source’s words, opening and closing; and those within them. */
  marks: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  tongue: Tongue;
  about: (date: string) => string;
  /** What stands behind a word that names a day: the day, and the rule by which it was worked out. */
  meant: (date: string, rule: string) => string;
  /** Behind a speaker whom the evidence names instead of the article's file. */
  attributed: string;
  /** A detail of a claim that its evidence's words do not hold, and why it is there. */
  beyond: (words: string, why: string) => string;
  list: (items: readonly string[]) => string;
  languageName: (tag: string) => string;
  skip: string;
  nav: string;
  asOf: (date: string) => string;
  stops: (date: string) => string;
  pages: Record<
    "brief" | "timeline" | "map" | "profiles" | "article" | "sources" | "method" | "editions" | "search",
    string
  >;
  /** The key to the voices; each word is set as what it names. */
  key: Record<
    "label" | "ours" | "source" | "behind" | "speech" | "reading" | "background" | "judgement" | "report",
    string
  >;
  /** The name of a sentence or heading, by its id. */
  unit: (id: string) => string;
  /** Who says something, and how; `source` names the article among several. */
  speaker: (speaker: {
    who: string;
    source?: string | undefined;
    voice: "reported" | "quoted" | "quoting" | "paraphrased" | "reading";
    of: string | undefined;
  }) => { name: string; manner: string };
  brief: {
    bottomLine: string;
    judgements: string;
    judgement: string;
    confidence: Record<"high" | "moderate" | "low", string>;
    restsOn: string;
    positions: string;
    stances: Record<"asked" | "offered" | "refused" | "condition" | "argued" | "did" | "left-open", string>;
    issue: string;
    /** Stands in a cell of the table of positions for which the article has nothing, or the several that are read. */
    silent: (several: boolean) => string;
    /** Heads the sentences that stand in no cell. */
    apart: string;
    watch: string;
    notSaid: (several: boolean) => string;
    who: string;
    course: string;
    /** Heads the events that the brief rests on or names. */
    timeline: string;
    read: string;
    readBrief: string;
    /** `span`: from the first year to the last; nothing where there are no events. */
    readTimeline: (events: number, span: string | undefined) => string;
    readMap: (places: number) => string;
    /** With the number of articles held. */
    readSources: (articles: number, references: number) => string;
    readProfiles: (profiles: number) => string;
    readArticle: string;
    /** In place of it where several are held. */
    readArticles: (articles: number) => string;
    readMethod: string;
    readEditions: string;
    /** `read`: nothing where no works are cited. */
    dates: (events: string, written: string, read: string | undefined) => string;
    /** Before the articles that a brief rests on. */
    articles: (articles: number) => string;
    /** Heads the briefs before the newest, and leads from them to all. */
    earlier: string;
    /** Names the way to the newest of several. */
    newest: string;
    /** Before the last day that one of several describes. */
    upTo: string;
    all: (briefs: number) => string;
    /** Pages of one brief of several: their titles and what they hold, the ways to them, and the way back. */
    own: {
      timeline: (brief: string, part: number, parts: number) => string;
      timelineUse: string;
      timelineLink: (events: number) => string;
      profiles: (brief: string, part: number, parts: number) => string;
      profilesUse: string;
      profilesLink: (profiles: number) => string;
      back: (brief: string) => string;
      /** So many of all events the page of the brief lists. */
      listed: (listed: number, all: number) => string;
      /** How often a brief and its articles name a profile. */
      times: (times: number) => string;
    };
  };
  /** Every brief by its day. */
  archive: { title: string; description: string };
  /** Lists that stand in parts. */
  lists: {
    /** A part of a list by its numbers. */
    range: (list: string, from: number, to: number) => string;
    /** What a part holds, by its first and its last item. */
    span: (first: string, last: string) => string;
    /** Leads from a part to the page to which its list belongs. */
    back: (page: string) => string;
    names: string;
    natives: (language: string) => string;
  };
  /** Where held articles say different things. */
  disagreements: {
    title: string;
    description: string;
    intro: string;
    /** Leads to all of them. */
    link: (disagreements: number) => string;
    /** Heads those of the events of one brief. */
    ofBrief: string;
    /** Before the account of one side, by the article’s date in words and, where it is known, its publisher. */
    report: (date: string) => string;
    /** Beside a sentence of an article: what others say otherwise, before their names. */
    otherwise: (about: string) => string;
  };
  timeline: {
    title: string;
    description: string;
    /** `span`: from the first event to the last, empty for none; `earlier`: some lie before the drawing begins. */
    intro: (span: string, drawnFrom: string, earlier: boolean) => string;
    events: (events: number) => string;
    /**
     * Under a drawing: what its marks mean, as far as it has them. A drawing may stand over the list that
     * it shows, elsewhere, small over some events, or draw those of one brief of several.
     */
    legend: (
      marks: Record<"bars" | "beside" | "about" | "derived" | "twice" | "clusters", boolean>,
      stands: "over the list" | "elsewhere" | "small" | "own",
      several: boolean,
    ) => string;
    kind: Record<"treaty" | "institution" | "talks" | "statement" | "energy" | "protest", string>;
    /** The drawing's name for a screen reader, and where the same stands in words. */
    drawing: (events: number, byKind: boolean, listed: "below" | "in parts" | "elsewhere") => string;
    prehistory: string;
    filters: {
      /** On the folded boxes; the names of their groups. */
      title: (groups: readonly string[]) => string;
      who: string;
      kind: string;
      source: string;
      told: (several: boolean) => string;
      nothing: string;
      /** How boxes go together, and what the numbers behind them count. */
      rule: string;
      /** At an entry that does not fit, and is shown because the address names it. */
      kept: string;
      /** Behind the number of events that are shown. */
      shown: (total: number) => string;
      all: string;
      /** In place of the boxes where the browser cannot filter. */
      cannot: string;
    };
    /** Leads from the timeline to the map. */
    map: string;
    /** Heads the parts of a long timeline. */
    partsTitle: string;
    part: (era: string | undefined, part: number, parts: number) => string;
    /** From one event's date to another's; or one date alone. */
    range: (from: string, to: string | undefined) => string;
    earlier: string;
    later: string;
    whole: (events: number) => string;
    kinds: Record<"treaty" | "institution" | "talks" | "statement" | "energy" | "protest", string>;
    /** What lies before and behind the break of the drawing; without dates where it is small. */
    /** What lies on each side of the break; short, the second is its dates alone. */
    span: (
      span: { years: number; months: number; days: number; dates: string },
      short: boolean,
    ) => { before: string; after: string };
    /** Several events under one mark. */
    cluster: (events: number, from: string, to: string) => string;
    /** Behind an event whose date was worked out. */
    derived: string;
    who: string;
    place: string;
    article: string;
    background: string;
    conflict: string;
    /** In place of it where held articles are the sides. */
    disagreement: string;
    notSaid: (several: boolean) => string;
    resolved: string;
  };
  /** The timeline as files for other programs. */
  takeAway: {
    label: string;
    formats: Record<"json" | "schema" | "csv" | "calendar" | "timelineJs", string>;
    /** Heads the events that the calendar leaves out. */
    leftOut: string;
    leftOutMany: (events: number) => string;
    /** Whose the quoted words are. */
    quoted: string;
    quotation: (quoted: string, sayer: string) => string;
    page: string;
    yes: string;
    no: string;
    /** Heads of the table's columns, in their order. */
    columns: Record<
      | ("number" | "id" | "edtf" | "date" | "first" | "last" | "approximate" | "kind" | "title" | "told" | "who")
      | ("place" | "claims" | "quotations" | "references" | "page"),
      string
    >;
  };
  cite: {
    title: string;
    description: string;
    intro: string;
    /** In place of addresses, where the site has none of its own. */
    noAddress: string;
    /** Links to the page: from a brief, an article or a profile, and from the timeline. */
    link: string;
    linkEvent: string;
    kinds: Record<"brief" | "article" | "event" | "profile", string>;
    styles: Record<"apa" | "chicago" | "mla", string>;
    /** The names of the files for programs, by their endings. */
    files: Record<"bib" | "ris" | "json", string>;
    /** Before them; and before those that hold everything. */
    file: string;
    all: string;
    /** The files of one thing, for who hears links alone. */
    fileOf: (format: string, title: string) => string;
    /** Heads the same three as text to be copied. */
    asText: (title: string) => string;
    part: (kind: string, from: number, to: number) => string;
    back: string;
    /** What a program keeps beside a citation. */
    notes: {
      brief: (written: string, events: string, hash: string) => string;
      /** Of an event or a profile, of which no date of writing is known. */
      undated: (asOf: string | undefined, hash: string) => string;
      article: (date: string, unknown: { publisher: boolean; published: boolean }, hash: string) => string;
    };
    /** The language in citations: the tag of its locale in CSL, and the locale itself where citation-js brings none. */
    csl: { tag: string; locale: CslTerms | undefined };
  };
  map: {
    title: string;
    description: string;
    /** So many of all events have a place; what is drawn and what is not, by the name of the one outline. */
    /** `events`: of how many; left out where a day is told that is not that of all of them. */
    intro: (outline: string, placed: number, events: number | undefined) => string;
    places: (places: number) => string;
    drawing: (places: number) => string;
    /** The name of a mark for who does not see it. */
    mark: (name: string, events: number) => string;
    /** The same of an arrow, with the wind in which the place lies. */
    arrow: (name: string, wind: Wind, events: number) => string;
    beyond: (wind: Wind) => string;
    /** Under the drawing; so many places have no room for their names there. */
    legend: (unnamed: number) => string;
    list: string;
    noEvents: string;
    /** Behind the events that the list has of a place: so many more. */
    more: (name: string, events: number) => string;
    /** Under the drawing, where it has not every place. */
    undrawn: (drawn: number, places: number) => string;
    /** On a profile's page: its label and the link. */
    on: string;
    show: (name: string) => string;
    source: string;
    /** Versions of the packages and, where they are known, the version of Natural Earth and its date in words. */
    sources: (
      versions: { atlas: string; naturalEarth: string | undefined; cities: string },
      released: string | undefined,
    ) => string;
  };
  /** `several`: of a site that holds more than one article. */
  profile: {
    title: string;
    intro: (several: boolean) => string;
    kinds: Record<"person" | "state" | "organisation" | "place", string>;
    one: Record<"person" | "state" | "organisation" | "place", string>;
    role: string;
    roleAsOf: (date: string) => string;
    /** Of an office that had ended, behind its end. */
    former: (date: string | undefined) => string;
    since: (date: string) => string;
    until: (date: string) => string;
    span: (from: string, to: string) => string;
    /** Under a portrait; its licence follows. */
    picture: (credit: string) => string;
    /** How long something lasted of which nothing says that it lasted until the last day. */
    openEnd: (from: string | undefined) => string;
    lastRole: string;
    /** Under the summary, before the claims on which it rests. */
    summaryRests: string;
    names: string;
    /** Heads the forms of the name in the article. */
    namedIn: (several: boolean) => string;
    notNamed: string;
    spellings: string;
    /** Under other spellings and native forms. */
    namesOurs: string;
    /** Behind a name in an article, before the profile that is meant there instead. */
    meansThere: string;
    /** Behind a sentence that has a name of something else for it. */
    namedAs: (names: readonly string[]) => string;
    ties: string;
    facts: string;
    said: (several: boolean) => string;
    saidNone: (several: boolean) => string;
    to: (name: string) => string;
    undated: string;
    did: string;
    wants: string;
    mentions: string;
    /** What is listed there, and what is not. */
    mentionsRule: string;
    inArticle: string;
    inBriefs: string;
    inEvents: string;
    /** In place of the first two, where there are several. */
    inOneArticle: string;
    inOneBrief: string;
    /** So many more ties are told elsewhere. */
    moreTies: (ties: number) => string;
    /** Behind some of the sentences that have a name: how many others have it. */
    andMore: (sentences: number) => string;
    notSaid: (several: boolean) => string;
    /** Ids for other programs: the heading, and the label of the site's own. */
    identifiers: Record<"title" | "own", string>;
    /** Heads the index of all names, and the lists of native ones. */
    alphabetic: string;
    natives: string;
    /** Heads of the index’s columns. */
    columns: Record<"name" | "mentions" | "events" | "statements", string>;
    /** Lists that are parted where they are long. */
    partsOf: (
      several: boolean,
    ) => Record<"statements" | "events" | "mentions" | "positions" | "ties" | "names", string>;
    /** Title of a further page, and its way back. */
    partTitle: (name: string, list: string, from: number, to: number) => string;
    whole: (name: string) => string;
    /** What part of a list a page shows, and numbers of a part. */
    shown: (from: number, to: number, total: number) => string;
    range: (
      list: "statements" | "events" | "mentions" | "positions" | "ties" | "names",
      from: number,
      to: number,
    ) => string;
  };
  ties: {
    /** A tie as seen from its subject, and from its object (`of…`); each as long as it lasts, and once it is past. */
    labels: Record<TieKind, Record<"now" | "then" | "open" | "ofNow" | "ofThen" | "ofOpen", string>>;
    /** The drawing's name for a screen reader, and where the same stands in words. */
    drawing: (actors: number, ties: number) => string;
    /** Under the drawing: what its marks mean. `past`: some tie is; `passes`: some stroke passes a line. */
    legend: (marks: Record<"past" | "passes", boolean>) => string;
    /** Who has no tie to the others, and so no line. */
    /** Heads drawing and list on the page of a brief. */
    title: string;
    alone: (names: readonly string[]) => string;
  };
  article: {
    known: string;
    date: string;
    published: string;
    publisher: string;
    /** Of an article in another language than the site’s. */
    language: string;
    licence: string;
    unknown: string;
    sentences: string;
    usedBy: string;
    unused: string;
    /** Before the day on which a sentence was said, the occasion, and to whom. */
    said: string;
    uses: Record<"brief" | "event" | "profile" | "article", string>;
    withheld: string;
    /** How much of it can be read here, where that is not all. */
    extent: string;
    publishedOf: (published: number, sentences: number) => string;
    deviations: string;
    /** `withheld`: how many sentences are not published; `hasOthers`: whether anything else was done. */
    deviationsIntro: (withheld: number, hasOthers: boolean) => string;
    deviation: Record<
      "paragraph-break" | "caption-set-apart" | "heading-restored" | "mark-turned" | "sic-added",
      string
    >;
    hash: string;
    dates: string;
    foot: string;
    permalink: (id: string) => string;
    /** The title of a further page of a long article, what leads to its first page, and which sentences a page has, by their numbers. */
    partTitle: (title: string, from: number, to: number) => string;
    start: string;
    range: (from: number, to: number) => string;
  };
  sources: {
    title: string;
    held: string;
    heldIntro: string;
    cited: string;
    citedIntro: string;
    usedBy: (uses: number) => string;
    archived: string;
  };
  /** On the pictures by which pages are shown where they are shared. */
  cards: { heldArticle: string };
  /** The forms of the whole site for reading elsewhere. */
  editions: {
    title: string;
    description: string;
    intro: string;
    /** Each form: its name, and in one line what it is for. */
    forms: Record<"html" | "zip" | "epub" | "pdf" | "txt" | "md", { name: string; use: string }>;
    /** How big a file is. */
    size: (bytes: number) => string;
    /** Stands for a file in a copy of the site that does not hold it. */
    absent: string;
    /** Behind a file: the newest date in its content. */
    contentOf: (date: string) => string;
    /** In place of a date that the content does not have. */
    undated: string;
    /** Heads the files. */
    files: string;
    checksums: string;
    checksumsUse: string;
    /** Heads what is the same in all of them. */
    same: string;
    hashUse: string;
    /** Before the newest date in the content. */
    contentDate: string;
    contentHash: string;
    /** Heads the pages of an edition. */
    contents: string;
    /** The page that the site begins with, among the contents. */
    front: string;
    /** Leads from the end of a page to the contents. */
    back: string;
    /** Heads the evidence of a page where it stands as numbered notes. */
    notes: string;
    /** Heads what an edition says of itself at its end. */
    colophon: string;
    /** What an edition is, and how it was checked; `articles`: so many are held. */
    made: (title: string, articles: number) => string;
    /** Of an article that is held: under which terms. */
    terms: (title: string, licence: string) => string;
    /** In place of those of each, where many articles are held. */
    manyTerms: (articles: number) => string;
    questions: (contact: string) => string;
    epub: {
      cover: string;
      /** Says what the picture of the cover shows. */
      coverSays: (lines: readonly string[]) => string;
      titlePage: string;
      landmarks: string;
      /** A brief or an article among the pages of the book. */
      entry: (kind: string, title: string) => string;
      /** The licence of our own prose. */
      licence: (licence: string) => string;
      /** Names the link from a note back to the text. */
      backlink: (number: number) => string;
      /** What a reader who cannot see it, or not as it is, may expect of the book. */
      accessibility: string;
    };
    /** In an edition without type: how to find the evidence of a claim, and what is whose. */
    plainKey: string;
    /** The note that lies in the archive: how to open it, how to check it, and a word of care. */
    archive: { open: string; check: string; verify: string; outlets: string };
  };
  /** Searching, and the index of names, events and terms below it. */
  search: {
    title: string;
    description: string;
    /** Before the box, and how it is used with keys. */
    label: string;
    keys: string;
    /** In place of the box where no script runs. */
    absent: string;
    /** Of the list of what was found. */
    list: string;
    /** What a result is, where it is not named elsewhere. */
    kinds: Record<"event" | "sentence" | "fact" | "about" | "notSaid" | "work", string>;
    /** What the script says: plural forms as data, since a script in the page can be given no function. */
    said: SearchWords;
    index: string;
    /** What an item of the index is, where it is no profile and no event. */
    issue: string;
    term: string;
    /** Behind a name that is filed under another. */
    see: (name: string) => string;
  };
  /** What was tested of the site’s accessibility, and what was not. */
  accessibility: {
    title: string;
    description: string;
    intro: string;
    conformance: string;
    status: string;
    /** Where the tests were run on this very content, and where they were not. */
    here: (audit: AuditFacts) => string;
    elsewhere: string;
    sections: { title: string; items: string[] }[];
    contact: string;
    /** Before the contact. */
    write: string;
    /** Leads to the page. */
    link: string;
  };
  /** `several`: of a site that holds more than one article. */
  method: {
    title: string;
    intro: (several: boolean) => string;
    sections: (several: boolean) => { title: string; paragraphs: string[] }[];
    counts: string;
    countsIntro: string;
    /** The figures of the join: what, how many, and the command that reproduces it. */
    figures: (counts: {
      claims: number;
      claimsWithEvidence: number;
      quotations: number;
      notFound: number;
      ambiguous: number;
      distinctQuotations: number;
      byReference: number;
      sentences: number;
      sentencesUsed: number;
    }) => Figure[];
    contentHash: string;
    pageHash: string;
    data: string;
    measured: string;
    measuredIntro: string;
    /** The figures that the build counts on the finished pages, by name. */
    measuredFigures: Record<"pages" | "claims" | "quotations" | "links" | "terms" | "facts" | "summaries", string>;
    weights: string;
    page: string;
    bytes: string;
    unused: string;
    allUsed: string;
    terms: string;
    noTerms: string;
    termTimes: (times: number) => string;
    /** What Lighthouse measured. */
    audit: {
      title: string;
      intro: (audit: AuditFacts & { pages: number }) => string;
      categories: Record<"performance" | "accessibility" | "best-practices" | "seo", string>;
      /** So many pages of all have full marks. */
      full: (full: number, pages: number) => string;
      /** Names the table of the others. */
      short: string;
    };
    noCorrections: string;
    contact: string;
    noContact: string;
  };
  corrections: {
    title: string;
    /** Heads what a page had said; `since`: a day in words. */
    wrong: (since: string) => string;
    right: string;
    because: string;
    /** Whose words they are. */
    ours: string;
    /** Before the day of a correction, on the entry to which it was made. */
    corrected: string;
    /** What a correction was made to, by its kind. */
    of: Record<"brief" | "article" | "event" | "profile" | "site", string>;
  };
  /** For programs elsewhere. */
  publishing: {
    feeds: {
      /** Heads the links to the feeds. */
      title: string;
      /** Names a feed by what it holds and how it is written. */
      link: (of: "briefs" | "corrections", form: "rss" | "atom" | "json") => string;
      /** The title of the feed of corrections, by that of the site; and what it holds. */
      corrections: (site: string) => string;
      correctionsUse: string;
      /** The title of a correction, by that of the entry to which it was made. */
      correctionOf: (entry: string | undefined) => string;
    };
    llms: {
      /** What a program has to know before it repeats anything. */
      rules: string[];
      briefs: string;
      data: string;
      files: Record<
        "timeline" | "timelineSchema" | "table" | "calendar" | "profiles" | "verification",
        { name: string; note: string }
      >;
      pages: string;
      places: Record<"method" | "sources" | "editions", { name: string; note: string }>;
    };
  };
  notFound: { title: string; text: string };
  /** At an address that something had under another slug. */
  moved: { title: (title: string) => string; text: string; sentences: string };
  footer: {
    licence: (licence: string) => string;
    articles: string;
    checked: (quotations: number) => string;
    /** Before the hash of what the page shows. */
    hash: string;
  };
}

const LANGUAGES: Readonly<Record<string, Words>> = { en, uk };

/** The languages that the interface speaks. */
export const languages = Object.keys(LANGUAGES);

/** The words of a language tag, by its first part; nothing where the interface does not speak it. */
export const wordsFor = (language: string): Words | undefined => LANGUAGES[language.split("-")[0] ?? ""];
