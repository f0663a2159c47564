import type { Tongue } from "../words/words.ts";
import type { Language } from "./language.ts";

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

/** How a language writes numbers in digits. */
interface Digits {
  pattern: RegExp;
  /** What parts thousands. */
  groups: RegExp;
  decimal: string;
}

const known = new Map<string, Digits>();

/** Thousands are parted by narrow spaces in any language; a plain one parts them where the language has spaces for it. */
function digitsOf(tag: string): Digits {
  const digits = known.get(tag) ?? readDigits(tag);
  known.set(tag, digits);
  return digits;
}

function readDigits(tag: string): Digits {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const signOf = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  const group = signOf("group");
  const decimal = signOf("decimal") === "," ? "," : ".";
  const spaces = `\\u00a0\\u202f\\u2009${/\s/.test(group) ? " " : ""}`;
  const signs = `[${/[.,’']/.test(group) && group !== decimal ? group : ""}${spaces}]`;
  const fraction = `(?:[${decimal}]\\d+)?`;
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:\\d{1,3}(?:${signs}\\d{3}(?!\\d))+|\\d+(?!\\d))${fraction}`,
      "gu",
    ),
    groups: new RegExp(signs, "g"),
    decimal,
  };
}

const DIGIT = /\d/;
/** Numbers with signs beside the ten digits: digits of other scripts and of full width, in circles, fractions, Roman ones of one sign. */
const OTHER_SIGN = /[\p{N}--[0-9]]/v;
const WITH_OTHERS = /\p{N}*[\p{N}--[0-9]]\p{N}*/gv;

/** A digit of any script in ours; the ten of each stand in a row. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return String(digit);
}

/** What such a number says; one that says nothing by its digits has a value that no other has. */
function valueOfSigns(written: string): number {
  const digits = written.normalize("NFKD").replace(/[\p{Nd}--[0-9]]/gv, digitOf);
  const [, above, below] = /^(\d+)(?:⁄(\d+))?$/u.exec(digits) ?? [];
  if (above !== undefined) return Number(above) / Number(below ?? 1);
  return [...written].reduce((value, sign) => value * 0x110000 - (sign.codePointAt(0) ?? 0), 0);
}

/** A word, an apostrophe inside it and all: “п’ять”. */
const WORD = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;
const APOSTROPHE = /['ʼ]/g;

/** The word that is a number, or the part of it before an apostrophe, as in “two’s”. */
function numberWord(written: string, tongue: Tongue | undefined): { word: string; value: number } | undefined {
  const valueOf = (word: string) => {
    // Every object has a “constructor”, which is no number.
    if (tongue === undefined || !Object.hasOwn(tongue.numbers, word)) return undefined;
    const value = tongue.numbers[word];
    return value === undefined ? undefined : { word, value };
  };
  return valueOf(written) ?? (written.includes("’") ? valueOf(written.split("’")[0] ?? "") : undefined);
}

function tokensOf(text: string, { tag, tongue }: Language): Token[] {
  const { pattern, groups, decimal } = digitsOf(tag);
  const written = DIGIT.test(text) ? [...text.matchAll(pattern)] : [];
  const digits = written.map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: Number(found[0].replace(groups, "").replace(decimal, ".")),
    word: undefined,
  }));
  const others = OTHER_SIGN.test(text) ? [...text.matchAll(WITH_OTHERS)] : [];
  const signs = others.map(({ 0: number, index }) => ({
    ...{ start: index, end: index + number.length, value: valueOfSigns(number), word: undefined },
  }));
  const words = [...text.matchAll(WORD)].flatMap((found) => {
    const number = numberWord(found[0].toLowerCase().replace(APOSTROPHE, "’"), tongue);
    return number === undefined ? [] : [{ start: found.index, end: found.index + number.word.length, ...number }];
  });
  return [...digits, ...signs, ...words].sort((a, b) => a.start - b.start);
}

const BESIDE = /^[\s\u00a0-]+$/;

/** Below which number a word goes on with a whole number of hundreds or thousands: "сто двадцять" is 120. */
const roomBehind = (value: number): number =>
  [1_000_000_000, 1_000_000, 1000, 100].find((size) => value >= size && value % size === 0) ?? 0;

/** What two signs side by side make together: "forty" and "one" 41, "2.5" and "billion" 2,500,000,000; nothing where they are two. */
function together(before: Token, next: Token, tongue: Tongue | undefined): number | undefined {
  if (next.word === undefined) return undefined;
  if (tongue?.multipliers.includes(next.word) === true) return before.value * next.value;
  if (before.word === undefined || !Number.isInteger(before.value) || next.value < 1) return undefined;
  const room = before.value % 100 >= 20 && before.value % 10 === 0 ? 10 : roomBehind(before.value);
  return next.value < room ? before.value + next.value : undefined;
}

/** All numbers of a text, those written in several words as one. */
export function findNumbers(text: string, language: Language): NumberIn[] {
  const { tongue } = language;
  const found: Token[] = [];
  let last: Token | undefined;
  for (const token of tokensOf(text, language)) {
    const beside = last !== undefined && BESIDE.test(text.slice(last.end, token.start));
    const value = beside && last !== undefined ? together(last, token, tongue) : undefined;
    if (last === undefined || value === undefined) {
      last = token;
      found.push(last);
    } else Object.assign(last, { end: token.end, value, word: token.word });
  }
  return found.filter(
    ({ start, end }) =>
      tongue?.notAlone.includes(text.slice(start, end).toLowerCase().replace(APOSTROPHE, "’")) !== true,
  );
}
