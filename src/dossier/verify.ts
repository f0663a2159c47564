import { fold, partsWord } from "./folding.ts";
import { nearestPassage, type Nearest } from "./nearest.ts";
import { offsetOf, type Offsets } from "./offsets.ts";

/** A sentence as the checker sees it. */
export interface CheckedSentence {
  id: string;
  text: string;
  /** For each character of `text` its offset in the received text, in Unicode code points. */
  received: Offsets;
}

/** Words of one sentence; the end of a range is not included. */
export interface Slice {
  sentence: string;
  /** Offsets in the sentence's text, in UTF-16 units as JavaScript counts. */
  start: number;
  end: number;
  /**
   * Offsets in the received text, in Unicode code points (W3C Web Annotation Data Model, 4.2.6 Text
   * Position Selector).
   */
  received: { start: number; end: number };
}

/**
 * What the check of a quotation found. A verified one gives, for each part between ellipses, its
 * slices sentence by sentence; an ambiguous one all the places of each part that has several. What
 * one that was not found gives serves the message alone: the nearest passage, the sentences that it
 * runs over where only the border of a block stops it, and whether its parts stand in another order.
 */
export type Verdict =
  | { verdict: "verified"; parts: Slice[][] }
  | { verdict: "not found"; nearest: Nearest; across: string[]; disordered: boolean }
  | { verdict: "ambiguous"; parts: { words: string; places: Slice[][] }[] };

interface SearchBlock {
  /** The block's text as written: its sentences, joined by a space. */
  text: string;
  folded: string;
  signs: string;
  origin: Offsets;
  sentences: (CheckedSentence & { start: number; end: number })[];
}

/** An article made ready for searching; made once an article. */
export interface Searchable {
  blocks: SearchBlock[];
}

interface Found {
  block: number;
  start: number;
  end: number;
}

function makeBlock(checked: readonly CheckedSentence[]): SearchBlock {
  let text = "";
  const sentences = checked.map((one) => {
    if (text !== "") text += " ";
    const start = text.length;
    text += one.text;
    return { ...one, start, end: text.length };
  });
  const { text: folded, signs, origin } = fold(text);
  return { text, folded, signs, origin, sentences };
}

/** An article's blocks, each a list of its sentences → the form in which quotations are looked up. */
export const makeSearchable = (blocks: readonly (readonly CheckedSentence[])[]): Searchable => ({
  blocks: blocks.map(makeBlock),
});

/** An ellipsis, in brackets or not, between the parts of a quotation. */
const ELLIPSIS = /\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/;

function findPart(article: Searchable, part: string): Found[] {
  const found: Found[] = [];
  article.blocks.forEach((block, index) => {
    for (let at = block.folded.indexOf(part); at !== -1; at = block.folded.indexOf(part, at + 1)) {
      if (partsWord(block.signs, at) || partsWord(block.signs, at + part.length)) continue;
      const start = offsetOf(block.origin, at) ?? 0;
      const end = (offsetOf(block.origin, at + part.length - 1) ?? 0) + 1;
      found.push({ block: index, start, end });
    }
  });
  return found;
}

const follows = (a: Found, b: Found): boolean => b.block > a.block || (b.block === a.block && b.start >= a.end);

/**
 * The places of each part, less those from which the others cannot stand before and behind it in
 * order. What is left of a part belongs to at least one way to read the whole quotation. Takes and
 * gives the places of a part in the article's order.
 */
function placesInOrder(places: readonly Found[][]): Found[][] {
  const forward: Found[][] = [];
  for (const here of places) {
    const [first] = forward.at(-1) ?? [];
    forward.push(forward.length === 0 ? here : here.filter((one) => first !== undefined && follows(first, one)));
  }
  return forward.reduceRight<Found[][]>((done, here) => {
    const last = done[0]?.at(-1);
    return [done.length === 0 ? here : here.filter((one) => last !== undefined && follows(one, last)), ...done];
  }, []);
}

function slicesOf(article: Searchable, found: Found): Slice[] {
  const sentences = article.blocks[found.block]?.sentences ?? [];
  return sentences
    .filter((one) => one.start < found.end && one.end > found.start)
    .map((one) => {
      const start = Math.max(found.start, one.start) - one.start;
      const end = Math.min(found.end, one.end) - one.start;
      const received = { start: offsetOf(one.received, start) ?? 0, end: (offsetOf(one.received, end - 1) ?? -1) + 1 };
      return { sentence: one.id, start, end, received };
    });
}

/** The sentences over which words run that no border between blocks would stop. */
function findAcross(article: Searchable, parts: readonly string[]): string[] {
  const whole = { blocks: [makeBlock(article.blocks.flatMap((block) => block.sentences))] };
  return parts
    .flatMap((part) => findPart(whole, part).slice(0, 1))
    .flatMap((found) => slicesOf(whole, found).map((slice) => slice.sentence));
}

/** The parts of a quotation between its ellipses, as written. */
export const partsOf = (quotation: string): string[] =>
  quotation.split(ELLIPSIS).filter((part) => fold(part).text !== "");

/**
 * Looks a quotation up in an article, letter by letter: only white space and the shape of quotation
 * marks, apostrophes and dashes are folded (folding.ts). It begins and ends at a word's border and
 * lies within one block; the parts of one with an ellipsis follow each other in the article.
 */
export function verifyQuotation(article: Searchable, quotation: string): Verdict {
  const written = partsOf(quotation);
  const parts = written.map((part) => fold(part).text);
  const all = parts.map((part) => findPart(article, part));
  const places = placesInOrder(all);
  if (parts.length === 0 || places.some((here) => here.length === 0)) {
    const missing = parts.filter((_, index) => all[index]?.length === 0);
    const nearest = nearestPassage(article.blocks, missing[0] ?? parts[0] ?? "");
    const disordered = parts.length > 0 && missing.length === 0;
    return { verdict: "not found", nearest, across: findAcross(article, missing), disordered };
  }
  const sliced = places.map((here) => here.map((found) => slicesOf(article, found)));
  const several = sliced.flatMap((here, index) =>
    here.length > 1 ? [{ words: written[index] ?? "", places: here }] : [],
  );
  if (several.length > 0) return { verdict: "ambiguous", parts: several };
  return { verdict: "verified", parts: sliced.flatMap((here) => here.slice(0, 1)) };
}
