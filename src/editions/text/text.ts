import type { Book, Form } from "../book.ts";
import { checkQuotations } from "../plain/check-quotations.ts";
import { openingOf } from "../plain/opening.ts";
import { plainChapters, titleAmong, type PlainChapter } from "../plain/plain-chapter.ts";
import { linesOf, linesOfNotes, underlined } from "./lay-out.ts";
import { PAGE_RULE, readText } from "./read-text.ts";
import { openingLines } from "./opening-lines.ts";
import { wrap } from "./wrap.ts";

/** What no text may hold: signs that steer a terminal, and a mark of byte order. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/u;

const titleLines = (number: string, title: string, indent = ""): string[] =>
  wrap(title, `${indent}${number} `, `${indent}${" ".repeat(number.length + 1)}`);

function headOf(book: Book, chapters: readonly PlainChapter[]): string[] {
  const opening = openingOf(book);
  return [
    ...openingLines(opening),
    ...[...opening.paragraphs, opening.key].flatMap((paragraph) => ["", ...wrap(paragraph)]),
    "",
    ...underlined(wrap(book.words.editions.contents), "-"),
    "",
    ...chapters.flatMap((chapter) =>
      titleLines(chapter.number, titleAmong(chapter, chapters), chapter.depth === 1 ? "" : "  "),
    ),
  ];
}

/** A page: a rule, what it is, its number and title, its words, its evidence, and the hash of what it shows. */
function pageLines(chapter: PlainChapter, { words }: Book): string[] {
  const { kicker, number, title, blocks, notes, sha256 } = chapter;
  return [
    "",
    PAGE_RULE,
    "",
    ...(kicker === "" ? [] : wrap(kicker)),
    ...underlined(titleLines(number, title), "="),
    "",
    ...linesOf(blocks),
    ...(notes.length === 0 ? [] : ["", ...underlined(wrap(words.editions.notes), "-"), "", ...linesOfNotes(notes)]),
    ...(sha256 === "" ? [] : ["", ...wrap(words.footer.hash), sha256]),
  ];
}

/** The site as plain text, as one string. */
function textOfBook(book: Book): string {
  const chapters = plainChapters(book.pages, book.words);
  return `${[...headOf(book, chapters), ...chapters.flatMap((one) => pageLines(one, book))].join("\n")}\n`;
}

/** Plain text in 72 columns: every page in the order of reading, its evidence as numbered notes behind it. */
export const text: Form = {
  name: "txt",
  make: (book) => Promise.resolve(new TextEncoder().encode(textOfBook(book))),
  check: (bytes, declared) => {
    const whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const control = CONTROL.exec(whole);
    const sign =
      control === null ? [] : [`a control character, U+${control[0].codePointAt(0)?.toString(16).padStart(4, "0")}`];
    return Promise.resolve([...sign, ...checkQuotations(readText(whole), declared)]);
  },
};
