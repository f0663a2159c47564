/** What drafting has to know of a language; a language is one file beside this one. */
export interface Manner {
  /** Abbreviations that stand before what they belong to, and so never end a sentence: “St.”, “вул.”. */
  leading: readonly string[];
  /** Those that belong to a number behind them: “Dec.”, “No.”. */
  beforeNumber: readonly string[];
  /** Those that belong to a number before them: “р.”. A capital letter behind them begins a sentence, as a rule. */
  units: readonly string[];
  /** Those that close a list: “etc.”, “т. д.”. So does a capital letter behind them. */
  closing: readonly string[];
  /** Those that may end a sentence: “U.S.”, “Inc.”. They do where a word behind them begins one. */
  mayEnd: readonly string[];
  /** Words with which sentences begin, as written there. */
  starters: readonly string[];
  /** Opening and closing double quotation marks, in pairs. */
  marks: readonly (readonly [open: string, close: string])[];
  /** Verbs of saying, as reports use them. */
  saying: readonly string[];
  /** Words of saying whose object is the one spoken to: “told”. */
  telling: readonly string[];
  /** Words of saying that are none where a text ends with them: “51 claims”. */
  nouns: RegExp;
  /** What names whoever a sentence is from, who follows; as `pronoun` one person named before: “according to her”. */
  attributing: RegExp;
  /** What says nothing itself, though it may be written that it does: “agreement”. */
  documents: readonly string[];
  /** Words for one person named before. */
  pronouns: readonly string[];
  /** Small words that tie a name to what stands before it: “of Tell”. */
  linking: readonly string[];
  /** Words that begin a clause within a sentence: “who”. */
  clauses: readonly string[];
  /** Small words that make several of one: “and”. */
  joining: readonly string[];
  /** Words between somebody and what they say: “has”, “later”. */
  auxiliaries: RegExp;
  /** Words before a verb of saying by which nobody says it, or nobody can be told from the sentence: “not”, “who”. */
  unsure: RegExp;
  /** Words by which a name is that of an organisation: “Bank”. */
  bodies: readonly string[];
  /** Words by which a name is that of a place: “River”. */
  placeWords: readonly string[];
  /** Words before the name of a place: “in”. */
  placing: readonly string[];
  /** Offices and forms of address before a name, which are no part of it. */
  offices: readonly string[];
  /** Small words inside a name: “of”, “de”. */
  inNames: readonly string[];
  /** Abbreviations with which a name begins, without their stop: “St”. */
  headsOfNames: readonly string[];
  /** What a photo caption begins with or holds. */
  captions: RegExp;
  /** What a line that names the writer begins with. */
  bylines: RegExp;
  /** What a line at the foot begins with or holds. */
  feet: RegExp;
  /** Signs that a weekday is still to come. */
  future: RegExp;
  /** Words right before a weekday by which something lasts or is due: “until”. */
  bounds: RegExp;
  /** What stands before a month that is past: “last September”. */
  past: RegExp;
  /** What stands behind a month of a year that was named before: “May of that year”. */
  ofThatYear: RegExp;
  /** A sentence that begins so many days or weeks after a date: `count` and one of `days` and `weeks`. */
  later: RegExp;
  /** What stands between a verb of saying and its day: “on”. */
  onDay: RegExp;
  /** A weekday, written as U+0000, that means no one day: “every \\0”. */
  generic: RegExp;
  /** What stands before a weekday that is to come and may be the one behind the next: “next Friday”. */
  next: RegExp;
  /** Words that name a day by its distance from the day of the report. */
  days: Readonly<Record<string, number>>;
  /** Words that name a week by its distance from the week of the report. */
  weeks: Readonly<Record<string, number>>;
  /** Words that name a month by its distance from the month of the report. */
  months: Readonly<Record<string, number>>;
  /** Words that name a year by its distance from the year of the report. */
  years: Readonly<Record<string, number>>;
  /** Letters of another script in Latin ones, for slugs. */
  romanised: Readonly<Record<string, string>>;
}
