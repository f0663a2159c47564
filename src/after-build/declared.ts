/** A claim as the content has it. */
export interface DeclaredClaim {
  route: string;
  id: string;
  text: string;
  /** The words of the source, the names of speakers and the titles of works that its evidence shows. */
  beside: readonly string[];
}

/** An event, brief, article or work as the content has it, by its type in the words of schema.org. */
export interface DeclaredEntry {
  type: "Event" | "Report" | "NewsArticle" | "CreativeWork";
  /** From the site's root. */
  address: string;
  /** When it was, was written or was published (EDTF); nothing where that is not known. */
  edtf: string | undefined;
  /** The page that has to tell of it to programs. */
  on: string | undefined;
}

/** What the content declares, for the pages to be held against. */
export interface Declared {
  /** Where the site is read, if it names its own address; no slash at its end. */
  address: string | undefined;
  /** How many quotations the claims rest on. */
  quotations: number;
  /** Every claim: the page where it stands, its short id there, its words, and what has to stand beside it. */
  claims: readonly DeclaredClaim[];
  /** The sentences of the held articles that are published: address of the element → its words. */
  sentences: ReadonlyMap<string, string>;
  /** Everything of the content that has a date of its own. */
  entries: readonly DeclaredEntry[];
  /** Terms that may stand between double quotation marks without a source. */
  terms: readonly string[];
  /** The marks that the site puts round a source’s words where it has no type for them. */
  marks: readonly [open: string, close: string];
  /** The languages of what the site quotes and is not in its own: each article’s by its address, and its title. */
  foreign: readonly { route: string; title: string; language: string }[];
  /** The language of the site. */
  language: string;
  /** Titles of briefs, articles and events, and names of profiles: what is cited begins with one of them. */
  titles: readonly string[];
  /** Addresses at which something stood before → the address at which it stands now. */
  moved: ReadonlyMap<string, string>;
}
