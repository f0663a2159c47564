import type { Seeded } from "../unit/seeded.ts";

/** A stretch of a text, and what is written in its place. */
export interface Edit {
  start: number;
  end: number;
  write: string;
}

/** A change of one kind somewhere in a text, or nothing where the text has no place for it. */
export type Kind = (text: string, random: Seeded) => Edit | undefined;

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const WORD = /[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*/gu;

const spans = (text: string, pattern: RegExp): Edit[] =>
  [...text.matchAll(pattern)].map((one) => ({ start: one.index, end: one.index + one[0].length, write: one[0] }));

/** Picks one of the stretches that a pattern finds, and writes something else there. */
const at =
  (pattern: RegExp, write: (found: string, random: Seeded) => string): Kind =>
  (text, random) => {
    const found = spans(text, pattern);
    if (found.length === 0) return undefined;
    const one = random.pick(found);
    return { ...one, write: write(one.write, random) };
  };

const other = (of: readonly string[], than: string, random: Seeded): string =>
  random.pick(of.filter((one) => one !== than));

const letter = (than: string, random: Seeded): string => {
  const drawn = other([...ALPHABET], than.toLowerCase(), random);
  return than === than.toLowerCase() ? drawn : drawn.toUpperCase();
};

const turnCase = (sign: string): string => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase());

const dropWord: Kind = (text, random) => {
  const words = spans(text, WORD);
  if (words.length < 2) return undefined;
  const { start, end } = random.pick(words);
  const before = text.charAt(start - 1) === " ";
  const behind = !before && text.charAt(end) === " ";
  return { start: start - Number(before), end: end + Number(behind), write: "" };
};

const swapWords: Kind = (text, random) => {
  const words = spans(text, WORD);
  if (words.length < 2) return undefined;
  const first = random.below(words.length - 1);
  const [a, b] = words.slice(first, first + 2);
  if (a === undefined || b === undefined) return undefined;
  return { start: a.start, end: b.end, write: b.write + text.slice(a.end, b.start) + a.write };
};

/** A word or two of a text and no more: often they stand in the article more than once. */
const cutShort: Kind = (text, random) => {
  const found = spans(text, random.pick([/\p{L}{3,}/gu, /\p{L}+ \p{L}+/gu]));
  return found.length === 0 ? undefined : { start: 0, end: text.length, write: random.pick(found).write };
};

const CALENDAR: readonly (readonly string[])[] = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
  ["1991", "1994", "1997", "1998", "1999", "2018", "2019", "2020", "2024", "2025"],
  ["13", "19", "20", "21", "24"],
  ["day", "week", "month", "year"],
];
const ON_CALENDAR = new RegExp(`\\b(?:${CALENDAR.flat().join("|")})\\b`, "g");
const sameColumn = (word: string): readonly string[] => CALENDAR.find((one) => one.includes(word)) ?? [];

const LETTER = /[A-Za-z]/g;
const DIGITS = "0123456789";
const BETWEEN_LETTERS = /(?<=\p{L})(?=\p{L})/gu;

/** Changes of what the words say. */
export const changes = (names: readonly string[], words: readonly string[]): Record<string, Kind> => ({
  "letter changed": at(LETTER, letter),
  "letter dropped": at(LETTER, () => ""),
  "letter doubled": at(LETTER, (found) => found + found),
  "outermost letter dropped": at(/^\p{L}|\p{L}$/gu, () => ""),
  "letter’s case": at(LETTER, turnCase),
  "word dropped": dropWord,
  "word doubled": at(WORD, (found) => `${found} ${found}`),
  "words swapped": swapWords,
  "word replaced": at(WORD, (found, random) => other(words, found, random)),
  "cut to a few words": cutShort,
  "digit changed": at(/\d/g, (found, random) => other([...DIGITS], found, random)),
  "digit dropped": at(/\d/g, () => ""),
  "name replaced": at(new RegExp(names.join("|"), "g"), (found, random) => other(names, found, random)),
  "date replaced": at(ON_CALENDAR, (found, random) => other(sameColumn(found), found, random)),
});

/** Changes of shape alone, with which the words are what they were. */
export const shapes: Record<string, Kind> = {
  "straight mark": at(/[‘’“”]/g, (found) => (/[‘’]/.test(found) ? "'" : '"')),
  "no-break space": at(/ /g, (_, random) => random.pick(["\u00a0", "\u202f"])),
  "soft hyphen": at(BETWEEN_LETTERS, () => "\u00ad"),
  "other dash": at(/-/g, (_, random) => random.pick([..."‐‑‒–—−"])),
};

/** All words of a text. */
export const wordsIn = (text: string): string[] => [...new Set(text.match(WORD) ?? [])];
