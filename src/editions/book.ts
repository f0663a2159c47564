import type { Declared } from "../after-build/declared.ts";
import type { StagedPage } from "../after-build/pages.ts";
import type { Words } from "../words/words.ts";

/** What the content says of the whole, for the title page, the colophon and the metadata of an edition. */
export interface EditionFacts {
  /** The name of every edition's file, before its ending. */
  name: string;
  title: string;
  description: string;
  /** Language of the interface and of our prose (BCP 47). */
  language: string;
  /** The day up to which the site describes events, in words. */
  asOf: string | undefined;
  /** The newest date in the content (EDTF), and the same in words. */
  date: { edtf: string; said: string } | undefined;
  /** The time that files inside an edition carry: `SOURCE_DATE_EPOCH`, or the newest date in the content. */
  stamp: Date;
  /** SHA-256 of the whole content. */
  sha256: string;
  /** The licence of our own prose. */
  licence: string;
  /** Each article that is held, with the terms under which it is. */
  articles: { route: string; title: string; licence: string; language: string }[];
  /** A word of care on the works cited; nothing where the site has none. */
  sourcesNote: string | undefined;
  contact: string | undefined;
}

/** What every edition is made from: the finished pages, in the staging folder and as trees. Nobody changes it. */
export interface Book {
  facts: EditionFacts;
  words: Words;
  /** The staging folder, which holds the finished site without its editions. */
  folder: string;
  /** Every page, finished: links relative, signed, figures filled. */
  pages: readonly StagedPage[];
}

/** A form of the whole site for reading elsewhere. */
export interface Form {
  /** Its key among the words, and on the page that lists the editions. */
  name: "html" | "zip" | "epub" | "txt" | "md" | "pdf";
  make: (book: Book) => Promise<Uint8Array>;
  /** Reads the finished edition again and holds it against what the content declares; gives what is wrong. */
  check: (edition: Uint8Array, declared: Declared) => Promise<string[]>;
}
