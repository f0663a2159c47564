import type { Book } from "../editions/book.ts";
import { routes } from "../urls/routes.ts";

/** A brief, as programs elsewhere are told of it. Days are midnights in UTC. */
export interface PublishedBrief {
  /** The address of its page on the site. */
  route: string;
  slug: string;
  title: string;
  description: string;
  /** As the content has them (EDTF). */
  dates: { events: string; written: string; sourcesRead: string | undefined };
  /** The day on which it was written, where that is known. */
  published: Date | undefined;
  /** The newest day that the content knows of it; where it knows none, the first on which it may have been written. */
  updated: Date;
}

/** A correction, as programs elsewhere are told of it. */
interface PublishedCorrection {
  /** Its address on the site, and its id on that page. */
  route: string;
  id: string;
  date: Date;
  /** The title of the entry to which it was made; nothing where it was made to the site as a whole. */
  entry: string | undefined;
}

/** What the content says of itself for programs elsewhere. */
export interface Published {
  /** Where the site is read, without a slash at its end; nothing where it names no address. */
  address: string | undefined;
  /** The newest first. */
  briefs: readonly PublishedBrief[];
  corrections: readonly PublishedCorrection[];
  /** The newest day in the content; the epoch where nothing is dated. */
  newest: Date;
  /** The day of the last change that the content knows to a page, by the page’s address. */
  changed: ReadonlyMap<string, Date>;
}

/** What is published is made from: the finished pages, and what the content says. */
export interface Publication {
  book: Book;
  published: Published;
}

/** The files that stand beside the pages of every site, and to which a page may lead though they are made after it. */
export const besidePages = ({ briefs }: Published): string[] => [
  ...briefs.map(({ slug }) => routes.briefInMarkdown(slug)),
  ...[routes.robots, routes.llms],
];
