import type { WrittenBlock } from "./article-blocks.ts";

/** Front matter as remark takes it: a row of three dashes, lines, another such row. */
const FRONT = /^---\n(?:[^\n]*\n)*?---\n/;

/**
 * A line that is text to Markdown, whatever stands above and below it: it begins with a letter or a mark before words, does
 * not begin as an item of a numbered list does, and has no sign with which anything but text begins.
 */
const TEXT = /^(?!\d{1,9}[.)])[\p{L}\p{N}\p{Ps}\p{Pi}"'…—–№$€£][^\\`*_[\]<>&\t\r\u0000]*$/u;
const SPACE_AT_END = /^\s|\s$/u;

const isText = (line: string): boolean => TEXT.test(line) && !SPACE_AT_END.test(line);

/** What is written before the words of each kind of block, and stands alone on its line. */
const MARKS = { headline: "# ", heading: "## ", caption: "> " } as const;

const kindOf = (line: string): keyof typeof MARKS | "paragraph" =>
  (Object.keys(MARKS) as (keyof typeof MARKS)[]).find((kind) => line.startsWith(MARKS[kind])) ?? "paragraph";

/**
 * An article's Markdown → its blocks, where each of its lines can be nothing but what it looks like; nothing where any
 * line is to be read as Markdown. Nearly every article can be read so, and in a small part of the time.
 */
export function readPlainArticle(source: string): WrittenBlock[] | undefined {
  const front = FRONT.exec(source)?.[0] ?? "";
  const first = front.split("\n").length;
  const blocks: WrittenBlock[] = [];
  let open: WrittenBlock | undefined;
  let foot = false;
  for (const [at, written] of source.slice(front.length).split("\n").entries()) {
    if (written === "") {
      open = undefined;
      continue;
    }
    if (written === "---" && open === undefined) {
      foot = true;
      continue;
    }
    const kind = kindOf(written);
    const mark = kind === "paragraph" ? "" : MARKS[kind];
    const text = written.slice(mark.length);
    const isHeading = kind === "headline" || kind === "heading";
    const goesOn = open !== undefined;
    const own = kind === "paragraph" && foot ? "foot" : kind;
    if (!isText(text) || (goesOn && (isHeading || open?.kind !== own)) || (isHeading && /#$/.test(text)))
      return undefined;
    const line = { text, line: first + at, column: mark.length + 1, written: text };
    if (open !== undefined && !isHeading) open.lines.push(line);
    else blocks.push((open = { kind: own, lines: [line] }));
    // A heading ends with its line; what stands right below it is read as Markdown.
    if (isHeading) open = { kind: own, lines: [] };
  }
  return blocks;
}
