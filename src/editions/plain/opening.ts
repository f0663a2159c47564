import type { Book } from "../book.ts";

/** What an edition in plain words says of itself before its first page. */
export interface Opening {
  title: string;
  description: string;
  /** Short lines: as of, newest date, hash of the content; the hash is the last. */
  dates: string[];
  sha256: string;
  /** How it was made, and under what terms it is. */
  paragraphs: string[];
  /** How to read it. */
  key: string;
}

/** The terms of our prose and of each article, and whom to ask. */
export function termsOf({ facts, words }: Book): string[] {
  const { licence, articles, contact } = facts;
  return [
    words.footer.licence(licence),
    ...articles.map((one) => words.editions.terms(one.title, one.licence)),
    ...(contact === undefined ? [] : [words.editions.questions(contact)]),
  ];
}

/** The opening of a book. */
export function openingOf(book: Book): Opening {
  const { facts, words } = book;
  const newest = facts.date?.said ?? words.editions.undated;
  return {
    title: facts.title,
    description: facts.description,
    dates: [
      ...(facts.asOf === undefined ? [] : [words.asOf(facts.asOf)]),
      `${words.editions.contentDate}: ${newest}`,
      `${words.editions.contentHash}:`,
    ],
    sha256: facts.sha256,
    paragraphs: [
      words.editions.made(facts.title, facts.articles.length),
      ...termsOf(book),
      ...(facts.sourcesNote === undefined ? [] : [`${words.sources.title}: ${facts.sourcesNote}`]),
    ],
    key: words.editions.plainKey,
  };
}
