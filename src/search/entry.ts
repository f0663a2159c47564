import type { SearchWords } from "../words/words.ts";

/** What can be found, in the order in which equals stand. */
export const ENTRY_KINDS = [
  ...(["profile", "event", "brief", "headline", "sentence", "claim", "judgement"] as const),
  ...(["fact", "watch", "notSaid", "work"] as const),
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Words as they stand on a page, without what is set among them; offsets are those of a string. */
export type SetWords = {
  text: string;
  /** Runs that are a source's words, from and to (not included); 1 where they hold double marks of their own. */
  quoted?: [from: number, to: number, marked?: 1][];
  /** What of ours stands among them there, such as [sic]: before which offset, and how it reads. */
  ours?: [at: number, words: string][];
  /** What follows them on their page, where they alone would be too short to be told from others. */
  after?: string;
  /** Their language, where it is not the site's. */
  lang?: string;
  /** True where a browser is not to mark them on their page: it would find them in another place first, or not at all. */
  unmarked?: true;
};

/** One thing that a search can find: plain data, as it stands in the page. */
export type SearchEntry = {
  kind: EntryKind;
  /** Where it stands; from the site's root until the page is finished, then relative to the page of the search. */
  href: string;
  /** What it is, and before that its number or date, where it has one. */
  label: string;
  lead?: string;
  /** The name of a profile, the title of an event, a brief or a work. */
  title?: SetWords;
  /** Aliases, other spellings, native names. */
  names?: SetWords[];
  /** A sentence, a claim, the claims of an event, the summary of a profile. */
  texts: SetWords[];
  /** Said below: who says so, and where it stands. */
  by?: string;
  /** Dates in words and in EDTF. */
  dates?: string[];
  /** How a source's words are set. */
  manner?: string;
  /** True of what rests on works that are not held. */
  background?: true;
};

/** The index as it stands in the page. */
export interface SearchIndex {
  /** Language of the interface. */
  language: string;
  words: SearchWords;
  /** How many files hold the entries that are not in the page; 0 where it holds all of them. */
  parts: number;
  entries: SearchEntry[];
}
