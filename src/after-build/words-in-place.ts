import type { Element, Nodes, Root } from "hast";
import { elementsWith } from "../tree/walk.ts";
import { fragmentOf } from "../urls/relative.ts";
import type { StagedPage } from "./pages.ts";
import type { IndexedEntry, IndexedWords } from "./search-index.ts";
import { wordsOf } from "./words-of-text.ts";

/** A link from the search has so many words of context on each side; a row of one more cannot be taken for another. */
const ROW = 13;

/** Elements whose words a browser does not look through. */
const UNSEEN = new Set(["head", "script", "style", "template", "title", "desc"]);

/** The words of a page in order, each as a number of its own, and where those of elements that are asked for begin and end. */
interface PageWords {
  spans: ReadonlyMap<Element, readonly [from: number, to: number]>;
  words: readonly number[];
  numbers: ReadonlyMap<string, number>;
  /** Where each word stands first, by its number. */
  first: readonly number[];
  /** Where the word of each place stands next; nothing behind its last place. */
  next: readonly (number | undefined)[];
}

function readWords(tree: Root, wanted: ReadonlySet<Element>): PageWords {
  const words: number[] = [];
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const last: number[] = [];
  const next: (number | undefined)[] = [];
  const spans = new Map<Element, readonly [number, number]>();
  const popovers = new Set(elementsWith(tree, "popover"));
  const add = (word: string): void => {
    const place = words.length;
    const number = numbers.get(word) ?? numbers.size;
    const before = last[number];
    if (before === undefined) {
      numbers.set(word, number);
      first.push(place);
    } else next[before] = place;
    last[number] = place;
    next.push(undefined);
    words.push(number);
  };
  const read = (node: Nodes): void => {
    if (node.type === "text") for (const word of wordsOf(node.value)) add(word);
    if (node.type === "element" && (UNSEEN.has(node.tagName) || popovers.has(node))) return;
    const from = words.length;
    if (node.type === "element" || node.type === "root") for (const child of node.children) read(child);
    if (node.type === "element" && wanted.has(node)) spans.set(node, [from, words.length]);
  };
  read(tree);
  return { spans, words, numbers, first, next };
}

/** True where a row of words, so many of a piece from one of them on, stands first on a page between two places of it. */
function isFoundFirst(
  piece: readonly number[],
  at: number,
  length: number,
  { words, first, next }: PageWords,
  [from, to]: readonly [number, number],
): boolean {
  for (let place = first[piece[at] ?? -1]; place !== undefined && place < to; place = next[place]) {
    let same = 1;
    while (same < length && words[place + same] === piece[at + same]) same += 1;
    if (same === length) return place >= from;
  }
  return false;
}

/** The runs of an entry's words between which nothing of ours stands. */
function piecesOf({ text, after = "", ours = [] }: IndexedWords): (readonly string[])[] {
  const cuts = [0, ...ours.map(([at]) => at), text.length];
  return cuts.slice(1).map((end, index) => {
    const piece = text.slice(cuts[index], end);
    return wordsOf(end === text.length ? piece + after : piece);
  });
}

/** True where every row of an entry's words that a link may name is found first between two places of a page. */
function areFoundFirst(words: IndexedWords, page: PageWords, span: readonly [number, number]): boolean {
  return piecesOf(words).every((piece) => {
    const numbers = piece.map((word) => page.numbers.get(word) ?? -1);
    const length = Math.min(ROW, numbers.length);
    if (length === 0) return true;
    return numbers.slice(length - 1).every((_, at) => isFoundFirst(numbers, at, length, page, span));
  });
}

/**
 * Finds out of which words of entries a browser can be asked to mark them on their page:
 * it marks what it finds first, and that may be the same words in another place. Others are noted as
 * unmarked; the link leads to their element all the same.
 */
export function placeWords(entries: readonly IndexedEntry[], { tree, ids }: StagedPage): IndexedEntry[] {
  if (entries.length === 0) return [];
  const places = entries.map(({ href }) => (href.includes("#") ? ids.get(fragmentOf(href)) : undefined));
  const there = readWords(tree, new Set(places.filter((one) => one !== undefined)));
  return entries.map((entry, at) => {
    const place = places[at];
    const isOfPage = !entry.href.includes("#");
    const span = isOfPage ? ([0, Infinity] as const) : place && there.spans.get(place);
    if (span === undefined) return entry;
    const settle = (words: IndexedWords): IndexedWords =>
      areFoundFirst(words, there, span) ? words : { ...words, unmarked: true };
    const { title, names, texts } = entry;
    return {
      ...entry,
      ...(title !== undefined && { title: settle(title) }),
      ...(names !== undefined && { names: names.map(settle) }),
      texts: texts.map(settle),
    };
  });
}
