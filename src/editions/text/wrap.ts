import LineBreaker from "linebreak";
import stringWidth from "string-width";
import { closeIsolates } from "../../words/isolates.ts";

/** How many columns a line has. */
export const COLUMNS = 72;

/** True of a sign that takes two columns, as those of Chinese, Japanese and Korean do. */
const isWide = (sign: string | undefined): boolean => sign !== undefined && stringWidth(sign) === 2;

/**
 * Where a line may end (UAX #14), less what would tear a word or an address: behind a space, and between
 * wide signs, where whoever joins the lines again puts none. No line begins with a dash, which would look like an item.
 */
function piecesOf(text: string): string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let start = 0;
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    const { position } = at;
    const before = [...text.slice(start, position)].at(-1);
    const behind = String.fromCodePoint(text.codePointAt(position) ?? 0x20);
    const mayBreak = before === " " || (isWide(before) && isWide(behind));
    const isDash = /^\p{Pd} /u.test(text.slice(position, position + 2));
    if (position < text.length && (!mayBreak || isDash)) continue;
    pieces.push(text.slice(start, position));
    start = position;
  }
  return pieces;
}

/** White space that a line may be parted at, as one space; spaces that hold signs together stay. */
export const foldSpace = (text: string): string => text.replace(/[ \t\n\r\f]+/g, " ").trim();

/**
 * Words in lines of 72 columns: the first behind `first`, the others behind `rest`. Only what cannot be
 * parted goes past the last column. No line ends with a blank.
 */
export function wrap(words: string, first = "", rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const piece of piecesOf(foldSpace(words))) {
    if (!empty && stringWidth(`${line}${piece}`.trimEnd()) > COLUMNS) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += piece;
    empty = false;
  }
  return closeIsolates([...lines, line.trimEnd()], rest.length);
}
