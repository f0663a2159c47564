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
  folded: string;
  /** What counts as near: the same word but for case and the signs around it. */
  near: string;
  start: number;
  end: number;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    folded: fold(match[0]).text,
    near: match[0].toLowerCase().replace(EDGES, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));

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

/** Finds the block that shares most words with the quotation, and marks the first difference. */
export function nearestPassage(blocks: readonly Block[], quotation: string): Nearest {
  const wanted = wordsOf(quotation);
  let best: { block: Block; words: Word[]; pairs: [number, number][] } | undefined;
  for (const block of blocks) {
    const words = wordsOf(block.text);
    const pairs = commonWords(wanted, words);
    if (best === undefined || pairs.length > best.pairs.length) best = { block, words, pairs };
  }
  const [firstPair] = best?.pairs ?? [];
  const lastPair = best?.pairs.at(-1);
  if (best === undefined || firstPair === undefined || lastPair === undefined) return { sentences: [], marked: "" };
  const from = Math.max(0, firstPair[1] - firstPair[0]);
  const to = Math.min(best.words.length - 1, lastPair[1] + (wanted.length - 1 - lastPair[0]));
  let differs = from;
  while (differs < to && best.words[differs]?.folded === wanted[differs - from]?.folded) differs += 1;
  const start = best.words[from]?.start ?? 0;
  const end = best.words[to]?.end ?? 0;
  const caret = (best.words[differs]?.start ?? start) - start;
  const sentences = best.block.sentences.filter((one) => one.start < end && one.end > start).map((one) => one.id);
  return { sentences, marked: `  “${best.block.text.slice(start, end)}”\n${" ".repeat(caret + 3)}^` };
}
