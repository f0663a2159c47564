/** What is filed A–Z: by the word of a name, in the order of its own language. */
interface Filed {
  name: string;
  filedUnder: string;
}

const SEGMENTS = new Intl.Segmenter();

/** The letter under which a word is filed: its first that is one, as large as its language has it. */
export function letterOf(word: string, language: string): string {
  const letters = [...SEGMENTS.segment(word)].map((one) => one.segment);
  return (letters.find((one) => /\p{L}|\p{N}/u.test(one)) ?? "").toLocaleUpperCase(language);
}

/**
 * Names in the order of a language (`Intl.Collator`), by the letter under which they stand; letters that the
 * language files as one, such as É and E in English, are one.
 */
export function fileByLetter<Item extends Filed>(
  items: readonly Item[],
  language: string,
): { letter: string; items: Item[] }[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const letters = new Intl.Collator(language, { sensitivity: "base" });
  const groups: { letter: string; items: Item[] }[] = [];
  const order = (a: Item, b: Item): number =>
    collator.compare(a.filedUnder, b.filedUnder) || collator.compare(a.name, b.name);
  for (const item of items.toSorted(order)) {
    const letter = letterOf(item.filedUnder, language);
    const last = groups.at(-1);
    if (last !== undefined && letters.compare(last.letter, letter) === 0) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

/** A name in three: what stands before the word by which it is filed, that word, and what stands behind it. */
export function atFilingWord({ name, filedUnder }: Filed): [string, string, string] {
  const at = name.indexOf(filedUnder);
  return at === -1 ? [name, "", ""] : [name.slice(0, at), filedUnder, name.slice(at + filedUnder.length)];
}
