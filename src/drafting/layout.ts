import { foldSpaces, type Stretch } from "./stretch.ts";

interface Line {
  start: number;
  end: number;
}

/** Beyond this a line was not broken by a program that counts columns. */
const WIDEST = 120;

function linesOf(received: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of received.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  return [...lines, { start, end: received.length }];
}

/**
 * The received text → its paragraphs. An empty line parts two. A line's end does too, unless the text was broken
 * at a column: then the next word would not have had room in the line.
 */
export function layOut(received: string): Stretch[] {
  const textOf = ({ start, end }: Line): string => received.slice(start, end).trimEnd();
  const lines = linesOf(received);
  const width = Math.max(...lines.map((line) => textOf(line).length));
  const isWrapped = (line: string, next: string): boolean =>
    width <= WIDEST && line.length + 1 + (/^\S+/.exec(next.trimStart())?.[0].length ?? 0) > width;
  const paragraphs: Line[] = [];
  let before = "";
  for (const line of lines) {
    const text = textOf(line);
    const last = paragraphs.at(-1);
    if (text.trim() !== "") {
      if (last !== undefined && before.trim() !== "" && isWrapped(before, text)) last.end = line.end;
      else paragraphs.push({ ...line });
    }
    before = text;
  }
  return paragraphs.map(({ start, end }) => foldSpaces(received, start, end));
}
