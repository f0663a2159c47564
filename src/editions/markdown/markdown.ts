import type { Element } from "hast";
import type { Book, Form } from "../book.ts";
import { checkQuotations } from "../plain/check-quotations.ts";
import { openingOf } from "../plain/opening.ts";
import { plainChapters, titleAmong, type PlainChapter } from "../plain/plain-chapter.ts";
import { element, text } from "../plain/tree.ts";
import { readMarkdown } from "./read-markdown.ts";
import { toMarkdown, type Front } from "./to-markdown.ts";

const paragraph = (words: string): Element => element("p", [text(words)]);

function contentsOf(chapters: readonly PlainChapter[], anchors: Pick<ReadonlyMap<string, string>, "get">): Element {
  const items: Element[] = [];
  for (const chapter of chapters) {
    const link = element("a", [text(titleAmong(chapter, chapters))]);
    const item = element("li", [{ ...link, properties: { href: anchors.get(chapter.route) } }]);
    const above = items.at(-1);
    if (chapter.depth === 1 || above === undefined) items.push(item);
    else {
      const below = above.children.find((one): one is Element => one.type === "element" && one.tagName === "ul");
      if (below === undefined) above.children.push(element("ul", [item]));
      else below.children.push(item);
    }
  }
  return element("ul", items);
}

function frontOf(book: Book, chapters: readonly PlainChapter[]): Front {
  const { title, description, dates, sha256, paragraphs, key } = openingOf(book);
  const { contents } = book.words.editions;
  return {
    headings: [title, contents],
    blocks: (anchors) => [
      element("h1", [text(title)]),
      paragraph(description),
      element("p", [
        ...dates.flatMap((line, index) => [...(index === 0 ? [] : [element("br", [])]), text(line)]),
        text(" "),
        element("code", [text(sha256)]),
      ]),
      ...[...paragraphs, key].map(paragraph),
      element("h2", [text(contents)]),
      contentsOf(chapters, anchors),
    ],
  };
}

/** The site as one Markdown text. */
function markdownOfBook(book: Book): string {
  const chapters = plainChapters(book.pages, book.words);
  return toMarkdown(chapters, 2, book.words.footer.hash, { front: frontOf(book, chapters) });
}

/** Markdown in one file: every page in the order of reading, its evidence as footnotes. */
export const markdown: Form = {
  name: "md",
  make: (book) => Promise.resolve(new TextEncoder().encode(markdownOfBook(book))),
  check: (bytes, declared) => {
    const whole = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return Promise.resolve(checkQuotations(readMarkdown(whole), declared));
  },
};
