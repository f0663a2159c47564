import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";

/** More than any text that people write, and less than what would take a build minutes or all of its memory. */
export const MOST_BYTES = 8_000_000;
const LONGEST_LINE = 20_000;
const LONGEST_PARAGRAPH = 100_000;
const MOST_NESTED = 50;
/** Signs that Markdown pairs with one another: each more of them in a paragraph takes longer than the one before. */
const TANGLING: readonly [sign: string, most: number][] = [
  ["*", 2000],
  ["_", 2000],
  ["![", 100],
  ["](", 2000],
];

/** What goes beyond a limit, and at which character of the text. */
interface Excess {
  offset: number;
  message: NamedMessage;
}

/** The first line that is too long. */
export function findLongLine(source: string): Excess | undefined {
  for (let start = 0; start < source.length;) {
    const end = source.indexOf("\n", start) === -1 ? source.length : source.indexOf("\n", start);
    const length = end - start;
    if (length > LONGEST_LINE) return { offset: start, message: catalogue.lineTooLong(length, LONGEST_LINE) };
    start = end + 1;
  }
  return undefined;
}

const NESTING = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){51,}/gm;

function findNested(text: string): Excess | undefined {
  const found = NESTING[Symbol.matchAll](text).next().value;
  if (found === undefined) return undefined;
  const depth = found[0].match(/>|[-+*]|\d+/g)?.length ?? 0;
  return { offset: found.index, message: catalogue.nestedTooDeep(depth, MOST_NESTED) };
}

/** Paragraphs of a Markdown text: what stands between empty lines, however deep in lists or quotations. */
function* paragraphsOf(text: string): Generator<{ offset: number; words: string }> {
  const border = /\n[ \t\r]*(?=\n)/g;
  let offset = 0;
  for (let found = border.exec(text); found !== null; found = border.exec(text)) {
    yield { offset, words: text.slice(offset, found.index) };
    offset = border.lastIndex;
  }
  yield { offset, words: text.slice(offset) };
}

const countOf = (sign: string, words: string): number => words.split(sign).length - 1;

function excessIn(words: string): NamedMessage | undefined {
  if (words.length > LONGEST_PARAGRAPH) return catalogue.paragraphTooLong(words.length, LONGEST_PARAGRAPH);
  for (const [sign, most] of TANGLING) {
    const count = words.length > most ? countOf(sign, words) : 0;
    if (count > most) return catalogue.tooManySigns(sign, count, most);
  }
  return undefined;
}

/**
 * The first place at which a Markdown text is more than its parser can take in a reasonable time: a line, a
 * paragraph, or what is nested or paired within one. `from` is where it begins, behind the front matter.
 */
export function findExcess(source: string, from: number): Excess | undefined {
  const text = source.slice(from);
  const nested = findNested(text);
  if (nested !== undefined) return { ...nested, offset: from + nested.offset };
  for (const { offset, words } of paragraphsOf(text)) {
    const message = excessIn(words);
    // The empty line before a paragraph belongs to its match.
    if (message !== undefined) return { offset: from + offset + words.search(/\S/), message };
  }
  return undefined;
}
