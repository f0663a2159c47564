import { findRuns, keyOf, NOBODY, type NameIndex } from "./names.ts";

/** Words with a capital, in scripts that have any, and of so many letters that few differ by one and are both right. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{4,}(?![\p{L}\p{N}])/gu;
/** As many letters at the end of a word are left alone: there languages inflect. */
const INFLECTED = 2;

/** A word that is none of a name’s, but would be with one letter set right. */
export interface Slip {
  words: string;
  /** The word of the name, and the profile that has it. */
  near: string;
  slug: string;
}

type NameWord = Pick<Slip, "near" | "slug">;

/** A word, and what is left of it without each of its letters: words that differ by one letter have one of these in common. */
const formsOf = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

function countAlike(length: number, isAlike: (at: number) => boolean): number {
  let count = 0;
  while (count < length && isAlike(count)) count += 1;
  return count;
}

/**
 * True where two words differ by one letter too many, too few or another, or by two that stand in each other’s place. Not
 * so at the beginning, where few slip and names differ, nor at the end; but for a last letter written twice.
 */
export function isSlip(written: string, right: string): boolean {
  const shorter = Math.min(written.length, right.length);
  const before = countAlike(shorter, (at) => written[at] === right[at]);
  const behind = countAlike(shorter - before, (at) => written.at(-1 - at) === right.at(-1 - at));
  const own = written.slice(before, written.length - behind);
  const other = right.slice(before, right.length - behind);
  if (before === 0 || own === other) return false;
  if (own.length === 2 && other.length === 2) return own[0] === other[1] && own[1] === other[0];
  if (own.length > 1 || other.length > 1) return false;
  return behind >= INFLECTED || (behind === 0 && other === "" && own === right.at(-1));
}

const indexed = new WeakMap<NameIndex, ReadonlyMap<string, readonly NameWord[]>>();

/** The words of all profiles’ names by their forms. */
function formsIn(names: NameIndex): ReadonlyMap<string, readonly NameWord[]> {
  const known = indexed.get(names);
  if (known !== undefined) return known;
  const words = new Map<string, NameWord>();
  for (const { key, slug } of [...names.byWord.values()].flat()) {
    if (slug === NOBODY) continue;
    for (const [near] of key.matchAll(WORD)) if (!words.has(near)) words.set(near, { near, slug });
  }
  const forms = new Map<string, NameWord[]>();
  for (const word of words.values()) {
    for (const form of new Set(formsOf(word.near))) {
      const alike = forms.get(form) ?? [];
      alike.push(word);
      forms.set(form, alike);
    }
  }
  indexed.set(names, forms);
  return forms;
}

/**
 * Finds words in a text that are a letter away from a word of a profile’s name, and neither are a name nor stand in any of
 * the texts on which it rests.
 */
export function findSlips(text: string, names: NameIndex, texts: readonly string[]): Slip[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index, key: keyOf(word) }));
  const forms = formsIn(names);
  const near = words.flatMap((one) => {
    const alike = formsOf(one.key).flatMap((form) => forms.get(form) ?? []);
    const meant = alike.some(({ near }) => near === one.key)
      ? undefined
      : alike.find(({ near }) => isSlip(one.key, near));
    return meant === undefined ? [] : [{ ...one, meant }];
  });
  if (near.length === 0) return [];
  const known = new Set(texts.flatMap((one) => keyOf(one).match(WORD) ?? []));
  const runs = findRuns(text, names);
  return near
    .filter(({ key, index }) => !known.has(key) && !runs.some(({ start, end }) => start <= index && index < end))
    .map(({ word, meant }) => ({ words: word, ...meant }));
}
