import type { Book } from "../book.ts";
import { openingOf, termsOf } from "../plain/opening.ts";
import { underlined } from "../text/lay-out.ts";
import { wrap } from "../text/wrap.ts";

/** The note in an archive: what it is, how to open and to check it, under what terms it is, a word of care. */
export function readmeOf(book: Book): string {
  const { title, description, dates, sha256 } = openingOf(book);
  const { open, outlets, check, verify } = book.words.editions.archive;
  const paragraphs = [open, book.words.editions.made(title), ...termsOf(book), outlets, check];
  const lines = [
    ...underlined(wrap(title), "="),
    "",
    ...wrap(description),
    "",
    ...dates.flatMap((line) => wrap(line)),
    sha256,
    ...paragraphs.flatMap((paragraph) => ["", ...wrap(paragraph)]),
    "",
    "    sha256sum -c SHA256SUMS",
    "    shasum -a 256 -c SHA256SUMS",
    "",
    ...wrap(verify),
  ];
  return `${lines.join("\n")}\n`;
}
