/** A piece of evidence as it was read back out of an edition. */
export interface ReadNote {
  number: number;
  /** Its first line: ids of claims, and where the words stand or which work it is. */
  head: string;
  /** The lines under it: the source's words, remarks in brackets, or an address. */
  lines: string[];
}

/** A page as it was read back out of an edition in plain words. */
export interface ReadChapter {
  title: string;
  /** The sentences of an article, each by its name, as often as they stand there. */
  units: { name: string; words: string }[];
  /** Its paragraphs, items and rows, each in one line. */
  blocks: string[];
  notes: ReadNote[];
}
