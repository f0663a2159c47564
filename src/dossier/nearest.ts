import { fold } from "./folding.ts";

/** The passage that comes closest to a quotation that was not found; it serves the message alone. */
export interface Nearest {
  sentences: string[];
  /** The passage, and below it a caret under the first word that differs. */
  marked: string;
}

interface Block {
  text: string;
  sentences: readonly { id: string; start: number; end: number }[];
}

interface Word {
  /** The word folded, without the signs around it. */
  bare: string;
  /** What counts as near: the same in small letters. */
  near: string;
  start: number;
  end: number;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => {
    const bare = fold(match[0]).text.replace(EDGES, "");
    return { bare, near: bare.toLowerCase(), start: match.index, end: match.index + match[0].length };
  });

/** By how many words the quotation must be moved so that most of its words meet their like. */
function likeliestShift(wanted: readonly Word[], words: readonly Word[]): number {
  const places = new Map<string, number[]>();
  wanted.forEach((word, index) => places.set(word.near, [...(places.get(word.near) ?? []), index]));
  const votes = new Map<number, number>();
  words.forEach((word, index) => {
    for (const place of places.get(word.near) ?? []) votes.set(index - place, (votes.get(index - place) ?? 0) + 1);
  });
  return [...votes].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

/** The longest run of words common to both in the same order, as pairs of indices. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = a[i]?.near === b[j]?.near ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.near === b[j]?.near) pairs.push([i++, j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Words that may stand in the source and not in the quotation, or the other way, around the likeliest place. */
const SLACK = 4;

interface Meeting {
  block: Block;
  words: Word[];
  pairs: [number, number][];
}

function meetingIn(block: Block, wanted: readonly Word[]): Meeting {
  const all = wordsOf(block.text);
  const shift = likeliestShift(wanted, all);
  const words = all.slice(Math.max(0, shift - SLACK), Math.max(0, shift + wanted.length + SLACK));
  return { block, words, pairs: commonWords(wanted, words) };
}

/** Finds the passage that shares most words with the quotation, and marks the first difference. */
export function nearestPassage(blocks: readonly Block[], quotation: string): Nearest {
  const wanted = wordsOf(quotation);
  const best = blocks
    .map((block) => meetingIn(block, wanted))
    .reduce<Meeting | undefined>((a, b) => (a !== undefined && a.pairs.length >= b.pairs.length ? a : b), undefined);
  const [firstPair] = best?.pairs ?? [];
  const lastPair = best?.pairs.at(-1);
  if (best === undefined || firstPair === undefined || lastPair === undefined) return { sentences: [], marked: "" };
  const from = Math.max(0, firstPair[1] - firstPair[0]);
  const to = Math.min(best.words.length - 1, lastPair[1] + (wanted.length - 1 - lastPair[0]));
  let differs = from;
  while (differs < to && best.words[differs]?.bare === wanted[differs - from]?.bare) differs += 1;
  const start = best.words[from]?.start ?? 0;
  const end = best.words[to]?.end ?? 0;
  const caret = (best.words[differs]?.start ?? start) - start;
  const sentences = best.block.sentences.filter((one) => one.start < end && one.end > start).map((one) => one.id);
  return { sentences, marked: `  “${best.block.text.slice(start, end)}”\n${" ".repeat(caret + 3)}^` };
}
