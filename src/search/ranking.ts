import type { EntryKind } from "./entry.ts";

/** By how much a hit weighs more: all the weights of the search, in one place. */
export const RANKING = {
  /** A word in this field, against the same word in a text. */
  fields: { title: 4, names: 3, dates: 3, texts: 1, about: 0.3 },
  /** A word that only begins with the word asked for, that is spelt like it, or has two letters turned round. */
  prefix: 0.4,
  fuzzy: 0.3,
  turned: 0.6,
  /** The words asked for are a whole name of a profile, or a whole title. */
  wholeName: 12,
  wholeOther: 3,
  /** They stand together in order: in a title, a name, a date or a sentence of the source; elsewhere; they are near one another. */
  together: 8,
  togetherElsewhere: 2,
  near: 1.5,
  /** They are a date, or part of one, of an event or a work: then those of one kind stand in the order of time. */
  date: 10_000,
  /** So many words may stand between those that are near. */
  reach: 4,
  kinds: {
    profile: 2,
    event: 1.5,
    brief: 1,
    headline: 1.2,
    sentence: 1.3,
    claim: 1.1,
    judgement: 1,
    fact: 0.9,
    watch: 0.8,
    notSaid: 0.7,
    work: 0.2,
  } satisfies Record<EntryKind, number>,
} as const;

/** So many letters may differ in a word of so many; a number is never taken for another. */
export function slipsIn(word: string): number {
  if (/\p{N}/u.test(word)) return 0;
  const { length } = [...word];
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** True of a word of which a beginning is enough; of a number, three digits of it. */
export const isBeginning = (word: string): boolean => (/^\p{N}/u.test(word) ? word.length > 2 : word.length > 1);

/** True of a word that may be missing where nothing has all words: in most languages so short a one joins others. */
export const isShort = (word: string): boolean => word.length < 3 && !/\p{N}|\p{Lo}/u.test(word);
