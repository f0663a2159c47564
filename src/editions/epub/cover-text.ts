import type { Face } from "../../styles/letters.ts";

/** A text set in lines, as large as its place allows. */
export interface SetText {
  lines: string[];
  size: number;
}

const LEADING = 1.18;
const STEP = 4;
const LEAST = 12;

/** How far one base line is from the next. */
export const leadingOf = (size: number): number => size * LEADING;

/** Breaks a text between its words into lines of at most `ems`; a longer word has a line of its own. */
function linesOf(text: string, face: Face, ems: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && face.widthOf(longer) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest lines that are no more of them: none is left with a word alone. */
function balanced(text: string, face: Face, ems: number): string[] {
  const { length } = linesOf(text, face, ems);
  let width = ems;
  while (width > 1 && linesOf(text, face, width - 0.25).length === length) width -= 0.25;
  return linesOf(text, face, width);
}

/** Sets a text in lines, in the largest size from `most` downwards in which it fits a box. */
export function setText(text: string, face: Face, box: { width: number; height: number }, most: number): SetText {
  const fits = ({ lines, size }: SetText): boolean =>
    lines.length * leadingOf(size) <= box.height && lines.every((line) => face.widthOf(line) * size <= box.width);
  let size = most;
  let set = { lines: linesOf(text, face, box.width / size), size };
  while (!fits(set) && size > LEAST) {
    size -= STEP;
    set = { lines: linesOf(text, face, box.width / size), size };
  }
  const lines = balanced(text, face, box.width / size);
  return fits({ lines, size }) ? { lines, size } : set;
}
