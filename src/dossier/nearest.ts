import { fold } from "./folding.ts";

/** The passage that comes closest to a quotation that was not found; it serves the message alone. */
export interface Nearest {
  sentences: string[];
  passage: string;
  /** Below the passage: a tilde under every word that differs, and a caret where the first difference is. */
  marks: string;
}

interface Block {
  text: string;
  sentences: readonly { id: string; start: number; end: number }[];
}

interface Word {
  /** The word folded, with the signs around it. */
  full: string;
  /** The same without them. */
  bare: string;
  /** What counts as near: the same in small letters. */
  near: string;
  start: number;
  end: number;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => {
    const full = fold(match[0]).text;
    const bare = full.replace(EDGES, "");
    return { full, bare, near: bare.toLowerCase(), start: match.index, end: match.index + match[0].length };
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

const spanOf = (pairs: readonly [number, number][]): number => (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0);

/** The common words read from the front and from behind; of the two the run that lies closer together. */
function closestRun(wanted: readonly Word[], words: readonly Word[]): [number, number][] {
  const forward = commonWords(wanted, words);
  const backward = commonWords(wanted.toReversed(), words.toReversed())
    .map(([own, there]): [number, number] => [wanted.length - 1 - own, words.length - 1 - there])
    .reverse();
  return spanOf(backward) < spanOf(forward) ? backward : forward;
}

function meetingIn(block: Block, wanted: readonly Word[]): Meeting {
  const all = wordsOf(block.text);
  const shift = likeliestShift(wanted, all);
  const words = all.slice(Math.max(0, shift - SLACK), Math.max(0, shift + wanted.length + SLACK));
  return { block, words, pairs: closestRun(wanted, words) };
}

/** How many characters two words share from the left. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** True for a word that meets its like; at the ends of a quotation the signs around a word may be cut off. */
function isSame(word: Word, other: Word, isEnd: boolean): boolean {
  return isEnd ? word.bare === other.bare : word.full === other.full;
}

/** Draws the marks below words `from` to `to` of a passage that begins at the first of them. */
function markDifferences(meeting: Meeting, wanted: readonly Word[], from: number, to: number): string {
  const meets = new Map(meeting.pairs.map(([own, there]) => [there, own]));
  const origin = meeting.words[from]?.start ?? 0;
  const marks: string[] = [];
  let caret: number | undefined;
  let next = 0;
  for (let at = from; at <= to; at += 1) {
    const word = meeting.words[at];
    if (word === undefined) continue;
    const own = meets.get(at);
    const like = own === undefined ? undefined : wanted[own];
    const lacking = own !== undefined && own > next && meets.has(at - 1);
    const same = like !== undefined && isSame(word, like, own === 0 || own === wanted.length - 1);
    if (!same) for (let place = word.start; place < word.end; place += 1) marks[place - origin] = "~";
    if (caret === undefined && (!same || lacking)) {
      const written = wanted[own ?? next]?.full ?? "";
      caret = word.start - origin + (lacking ? 0 : Math.min(shared(word.full, written), word.end - word.start - 1));
    }
    if (own !== undefined) next = own + 1;
    else if (!meets.has(at)) next += 1;
  }
  // Where only a sign at an end differs, the end is shown.
  const [head, tail] = [meeting.words[from], meeting.words[to]];
  if (caret === undefined && head !== undefined && tail !== undefined) {
    const atHead = head.full !== wanted[0]?.full && !(wanted[0]?.full ?? "").startsWith(head.bare);
    caret = atHead ? 0 : tail.end - origin - 1;
  }
  if (caret !== undefined) marks[caret] = "^";
  return Array.from(marks, (mark) => mark ?? " ").join("");
}

/** So many words have to meet their like for a passage to be near: two in five, and no more than four. */
const enough = (wanted: number): number => Math.min(4, Math.ceil(wanted / 2.5));

/** Finds the passage that shares most words with the quotation, and marks where they differ. */
export function nearestPassage(blocks: readonly Block[], quotation: string): Nearest {
  const wanted = wordsOf(quotation);
  const best = blocks
    .map((block) => meetingIn(block, wanted))
    .reduce<Meeting | undefined>((a, b) => (a !== undefined && a.pairs.length >= b.pairs.length ? a : b), undefined);
  const [firstPair] = best?.pairs ?? [];
  const lastPair = best?.pairs.at(-1);
  const near = (best?.pairs.length ?? 0) >= enough(wanted.length);
  if (!near || best === undefined || firstPair === undefined || lastPair === undefined) {
    return { sentences: [], passage: "", marks: "" };
  }
  const from = Math.max(0, firstPair[1] - firstPair[0]);
  const to = Math.min(best.words.length - 1, lastPair[1] + (wanted.length - 1 - lastPair[0]));
  const start = best.words[from]?.start ?? 0;
  const end = best.words[to]?.end ?? 0;
  const sentences = best.block.sentences.filter((one) => one.start < end && one.end > start).map((one) => one.id);
  return { sentences, passage: best.block.text.slice(start, end), marks: markDifferences(best, wanted, from, to) };
}
