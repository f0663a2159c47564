import type { Tongue } from "../words/words.ts";

/** A number that a text gives, in digits or in words. */
export interface NumberIn {
  start: number;
  end: number;
  value: number;
}

/** A sign for it: one run of digits, or one word. */
interface Token extends NumberIn {
  /** The word, in small letters; nothing for digits. */
  word: string | undefined;
}

const DIGITS = /(?<![\p{L}\p{N}]|\p{N}[.,])\d+(?:[,\u00a0\u202f\u2009]\d{3}(?!\d))*(?:\.\d+)?/gu;
const WORD = /\p{L}+/gu;
const SPACES = /[,\u00a0\u202f\u2009]/g;

function tokensOf(text: string, tongue: Tongue | undefined): Token[] {
  const digits = [...text.matchAll(DIGITS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: Number(found[0].replace(SPACES, "")),
    word: undefined,
  }));
  const words = [...text.matchAll(WORD)].flatMap((found) => {
    const word = found[0].toLowerCase();
    const value = tongue?.numbers[word];
    return value === undefined ? [] : [{ start: found.index, end: found.index + word.length, value, word }];
  });
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

const BESIDE = /^[\s\u00a0-]+$/;

/** What two signs side by side make together: "forty" and "one" 41, "2.5" and "billion" 2,500,000,000; nothing where they are two. */
function together(before: Token, next: Token, tongue: Tongue | undefined): number | undefined {
  if (next.word === undefined) return undefined;
  if (tongue?.multipliers.includes(next.word) === true) return before.value * next.value;
  const isTens = before.word !== undefined && before.value % 100 >= 20 && before.value % 10 === 0;
  return isTens && next.value >= 1 && next.value < 10 ? before.value + next.value : undefined;
}

/** All numbers of a text, those written in several words as one. */
export function findNumbers(text: string, tongue: Tongue | undefined): NumberIn[] {
  const found: Token[] = [];
  let last: Token | undefined;
  for (const token of tokensOf(text, tongue)) {
    const beside = last !== undefined && BESIDE.test(text.slice(last.end, token.start));
    const value = beside && last !== undefined ? together(last, token, tongue) : undefined;
    if (last === undefined || value === undefined) {
      last = token;
      found.push(last);
    } else Object.assign(last, { end: token.end, value, word: token.word });
  }
  return found.filter(({ start, end }) => tongue?.notAlone.includes(text.slice(start, end).toLowerCase()) !== true);
}
