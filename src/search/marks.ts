import { foldedWords, placesOf, wordsIn, type Word } from "./fold.ts";
import { isShort } from "./ranking.ts";

/** A run of a text, its end not included. */
export type Run = readonly [start: number, end: number];

/** What of a text answers a query: words that it was found by, rows of words that stand together. */
export interface Sought {
  words: ReadonlySet<string>;
  /** The words asked for in their order, where they are several. */
  row: readonly string[];
  /** Rows between quotation marks. */
  exact: readonly (readonly string[])[];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words as Unicode bounds them (UAX 29), by which browsers look for the words of a link. */
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** A run made longer, so that it begins and ends at the border of a word. */
function toWholeWords(text: string, [start, end]: Run, language: string): Run {
  const segments = segmenterOf(language).segment(text);
  const last = segments.containing(end - 1);
  return [
    segments.containing(start)?.index ?? start,
    last === undefined ? end : Math.max(end, last.index + last.segment.length),
  ];
}

const runOf = (words: readonly Word[], at: number, length: number): Run => [
  words[at]?.start ?? 0,
  words[at + length - 1]?.end ?? 0,
];

/** The single words that are sought; one that is short only beside another, for it stands everywhere. */
function singleRuns(words: readonly Word[], { words: sought }: Sought): Run[] {
  const isSought = (word: Word | undefined): boolean => word !== undefined && sought.has(word.folded);
  const allShort = [...sought].every(isShort);
  return words.flatMap((word, at): Run[] => {
    if (!isSought(word)) return [];
    const beside = isSought(words[at - 1]) || isSought(words[at + 1]);
    return isShort(word.folded) && !allShort && !beside ? [] : [[word.start, word.end]];
  });
}

/** What is sought in texts that belong together: where one of them has the words in their order, nothing but that. */
export function narrowed(sought: Sought, texts: readonly string[]): Sought {
  const hasRow = (text: string): boolean => placesOf(sought.row, foldedWords(text)).length > 0;
  return sought.row.length > 1 && texts.some(hasRow) ? { ...sought, words: new Set() } : sought;
}

/** The runs of a text that are to be marked, in order, neighbours as one; whole words each. */
export function runsToMark(text: string, sought: Sought, language: string): Run[] {
  const words = wordsIn(text);
  const folded = words.map((word) => word.folded);
  const rowsIn = (row: readonly string[]): Run[] => placesOf(row, folded).map((at) => runOf(words, at, row.length));
  const exact = sought.exact.flatMap(rowsIn);
  const together = sought.row.length > 1 ? rowsIn(sought.row) : [];
  const runs = [...exact, ...(together.length > 0 ? together : singleRuns(words, sought))]
    .map((run) => toWholeWords(text, run, language))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of runs) {
    const last = joined.at(-1);
    if (last !== undefined && (start <= last[1] || /^\s+$/.test(text.slice(last[1], start))))
      last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
