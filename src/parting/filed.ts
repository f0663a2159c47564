/** What is filed A–Z: by the word of a name, in the order of its own language. */
export interface Filed {
  name: string;
  filedUnder: string;
}

/** The order in which a language files names (`Intl.Collator`): numbers by their value, punctuation apart. */
export function filingOrder(language: string): (a: Filed, b: Filed) => number {
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return (a, b) => collator.compare(a.filedUnder, b.filedUnder) || collator.compare(a.name, b.name);
}
