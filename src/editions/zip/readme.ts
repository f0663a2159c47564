import type { Book } from "../book.ts";
import { openingOf, termsOf } from "../plain/opening.ts";
import { openingLines } from "../text/opening-lines.ts";
import { wrap } from "../text/wrap.ts";

/** The note in an archive: what it is, how to open and to check it, under what terms it is, a word of care. */
export function readmeOf(book: Book): string {
  const opening = openingOf(book);
  const { open, outlets, check, verify } = book.words.editions.archive;
  const paragraphs = [
    open,
    book.words.editions.made(opening.title, book.facts.articles.length),
    ...termsOf(book),
    outlets,
    check,
  ];
  const lines = [
    ...openingLines(opening),
    ...paragraphs.flatMap((paragraph) => ["", ...wrap(paragraph)]),
    "",
    "    sha256sum -c SHA256SUMS",
    "    shasum -a 256 -c SHA256SUMS",
    "",
    ...wrap(verify),
  ];
  return `${lines.join("\n")}\n`;
}
