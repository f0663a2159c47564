import { filingOrder, type Filed } from "../../parting/filed.ts";

const SEGMENTS = new Intl.Segmenter();

/** The initial of a word: its first letter or digit, marks and all, as large as its language has it. */
export function initialOf(word: string, language: string): string {
  const signs = [...SEGMENTS.segment(word)].map((one) => one.segment);
  return (signs.find((one) => /\p{L}|\p{N}/u.test(one)) ?? "").toLocaleUpperCase(language);
}

const FIGURES = "0–9";
/** Thai and Lao write some vowels before the consonant that they follow, by which a word is filed. */
const VOWEL_BEFORE = /^[\u0e40-\u0e44\u0ec0-\u0ec4]+(?=\p{L})/u;

/** The letter under which a word is filed: its first, as large as its language has it; a number under all figures. */
export function letterOf(word: string, language: string): string {
  const [first = ""] = /[\p{L}\p{N}].*$/su.exec(word.normalize("NFC")) ?? [];
  const letter = String.fromCodePoint(first.replace(VOWEL_BEFORE, "").codePointAt(0) ?? 0x2013);
  return /\p{N}/u.test(letter) ? FIGURES : letter.toLocaleUpperCase(language);
}

/**
 * Names in the order of a language (`Intl.Collator`), by the letter under which they stand; letters that the
 * language files as one, such as É and E in English, are one, and have the plainer for a head.
 */
export function fileByLetter<Item extends Filed>(
  items: readonly Item[],
  language: string,
): { letter: string; items: Item[] }[] {
  const letters = new Intl.Collator(language, { sensitivity: "base" });
  const groups: { letter: string; items: Item[] }[] = [];
  for (const item of items.toSorted(filingOrder(language))) {
    const letter = letterOf(item.filedUnder, language);
    const known = groups.findLast((one) => letters.compare(one.letter, letter) === 0);
    if (known === undefined) groups.push({ letter, items: [item] });
    else {
      known.items.push(item);
      if (letter < known.letter) known.letter = letter;
    }
  }
  return groups;
}

/** A name in three: what stands before the word by which it is filed, that word, and what stands behind it. */
export function atFilingWord({ name, filedUnder }: Filed): [string, string, string] {
  const at = name.indexOf(filedUnder);
  return at === -1 ? [name, "", ""] : [name.slice(0, at), filedUnder, name.slice(at + filedUnder.length)];
}
