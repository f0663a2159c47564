import type { Tongue } from "../words/words.ts";

/** A number that a text gives, in digits or in words. */
export interface NumberIn {
  start: number;
  end: number;
  value: number;
}

/** A sign for it: one run of digits, or one word. */
interface Token extends NumberIn {
  isWord: boolean;
}

const DIGITS = /(?<![\p{L}\p{N}.,])\d+(?:[,\u00a0\u202f\u2009]\d{3})*(?:\.\d+)?(?!\p{L})|\d+(?=st|nd|rd|th)/gu;
const WORD = /\p{L}+/gu;
const SPACES = /[,\u00a0\u202f\u2009]/g;

function tokensOf(text: string, tongue: Tongue | undefined): Token[] {
  const digits = [...text.matchAll(DIGITS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: Number(found[0].replace(SPACES, "")),
    isWord: false,
  }));
  const words = [...text.matchAll(WORD)].flatMap((found) => {
    const value = tongue?.numbers[found[0].toLowerCase()];
    const end = found.index + found[0].length;
    return value === undefined ? [] : [{ start: found.index, end, value, isWord: true }];
  });
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

const BESIDE = /^[\s\u00a0-]+$/;

/** What two signs side by side make together: "forty" and "one" 41, "two" and "thousand" 2000; nothing where they are two. */
function together(before: NumberIn, next: Token): number | undefined {
  if (!next.isWord) return undefined;
  if (next.value >= 100 && before.value < next.value) return before.value * next.value;
  const [tens, unit] = [before.value % 100, next.value];
  return tens >= 20 && tens % 10 === 0 && unit >= 1 && unit < 10 ? before.value + unit : undefined;
}

/** All numbers of a text, those written in several words as one. */
export function findNumbers(text: string, tongue: Tongue | undefined): NumberIn[] {
  const found: NumberIn[] = [];
  let last: NumberIn | undefined;
  for (const token of tokensOf(text, tongue)) {
    const beside = last !== undefined && BESIDE.test(text.slice(last.end, token.start));
    const value = beside && last !== undefined ? together(last, token) : undefined;
    if (last === undefined || value === undefined) {
      last = { start: token.start, end: token.end, value: token.value };
      found.push(last);
    } else Object.assign(last, { end: token.end, value });
  }
  return found.filter(({ start, end }) => tongue?.notAlone.includes(text.slice(start, end).toLowerCase()) !== true);
}
