/** A feed, whatever it is written as. Every address is a full one. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page that it follows. */
  home: string;
  /** Who publishes it: the site. */
  author: string;
  /** Under what terms its words are. */
  rights: string;
  /** The newest of its entries, or, without any, the newest day in the content. */
  updated: Date;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** One thing that a feed tells of. */
export interface FeedEntry {
  /** Its address, which is its id as well. */
  url: string;
  title: string;
  /** In plain words. */
  summary: string | undefined;
  /** Whole, as HTML. */
  html: string;
  /** The day, where it is known; no feed is told another. */
  published: Date | undefined;
  updated: Date;
}

/** The name that a feed gives to the program that wrote it. */
export const GENERATOR = "Verbatim";
