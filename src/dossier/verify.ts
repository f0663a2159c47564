import { fold, partsWord } from "./folding.ts";
import { nearestPassage, type Nearest } from "./nearest.ts";

/** A block of an article as the checker sees it: its sentences, one after the other. */
export interface CheckedBlock {
  sentences: readonly { id: string; text: string }[];
}

/** Words of one sentence: offsets are into that sentence's text, the end not included. */
export interface Slice {
  sentence: string;
  start: number;
  end: number;
}

/**
 * What the check of a quotation found. A verified one gives, for each part between ellipses, its
 * slices sentence by sentence.
 */
export type Verdict =
  | { verdict: "verified"; parts: Slice[][] }
  | { verdict: "not found"; nearest: Nearest }
  | { verdict: "ambiguous"; places: string[] };

interface SearchBlock {
  /** The block's text as written: its sentences, joined by a space. */
  text: string;
  folded: string;
  signs: string;
  origin: number[];
  sentences: { id: string; start: number; end: number }[];
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

/** Blocks of an article → the form in which quotations are looked up. */
export function makeSearchable(blocks: readonly CheckedBlock[]): Searchable {
  return {
    blocks: blocks.map((block) => {
      let text = "";
      const sentences = block.sentences.map(({ id, text: words }) => {
        if (text !== "") text += " ";
        const start = text.length;
        text += words;
        return { id, start, end: text.length };
      });
      const { text: folded, signs, origin } = fold(text);
      return { text, folded, signs, origin, sentences };
    }),
  };
}

/** An ellipsis, in brackets or not, between the parts of a quotation. */
const ELLIPSIS = /\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/;

function findPart(article: Searchable, part: string): Found[] {
  const found: Found[] = [];
  article.blocks.forEach((block, index) => {
    for (let at = block.folded.indexOf(part); at !== -1; at = block.folded.indexOf(part, at + 1)) {
      if (partsWord(block.signs, at) || partsWord(block.signs, at + part.length)) continue;
      const start = block.origin[at] ?? 0;
      const end = (block.origin[at + part.length - 1] ?? 0) + 1;
      found.push({ block: index, start, end });
    }
  });
  return found;
}

const follows = (a: Found, b: Found): boolean => b.block > a.block || (b.block === a.block && b.start >= a.end);

/** More ways than these are not told apart; the report only has to say that there are several. */
const MOST_WAYS = 20;

/** For each part the last place from which all later parts can still follow; nothing where none can. */
function lastPlaces(places: readonly Found[][]): (Found | undefined)[] {
  const last: (Found | undefined)[] = [];
  for (let part = places.length - 1; part >= 0; part -= 1) {
    const next = last[0];
    const ends = part === places.length - 1;
    last.unshift(places[part]?.findLast((place) => ends || (next !== undefined && follows(place, next))));
  }
  return last;
}

/** The ways to take one place for each part so that they follow each other in the article. */
function sequences(places: readonly Found[][]): Found[][] {
  const last = lastPlaces(places);
  let ways: Found[][] = [[]];
  places.forEach((here, part) => {
    const limit = last[part];
    const open = limit === undefined ? [] : here.filter((place) => place === limit || !follows(limit, place));
    const most = places.length === 1 ? Infinity : MOST_WAYS;
    ways = ways
      .flatMap((way) => {
        const before = way.at(-1);
        return open.filter((place) => before === undefined || follows(before, place)).map((place) => [...way, place]);
      })
      .slice(0, most);
  });
  return ways;
}

function slicesOf(article: Searchable, found: Found): Slice[] {
  const sentences = article.blocks[found.block]?.sentences ?? [];
  return sentences
    .filter((one) => one.start < found.end && one.end > found.start)
    .map((one) => ({
      sentence: one.id,
      start: Math.max(found.start, one.start) - one.start,
      end: Math.min(found.end, one.end) - one.start,
    }));
}

/**
 * Looks a quotation up in an article, letter by letter: only white space and the shape of quotation
 * marks, apostrophes and dashes are folded (folding.ts). It begins and ends at a word's border and
 * lies within one block; the parts of one with an ellipsis follow each other in the article.
 */
export function verifyQuotation(article: Searchable, quotation: string): Verdict {
  const parts = quotation
    .split(ELLIPSIS)
    .map((part) => fold(part).text)
    .filter((part) => part !== "");
  const places = parts.map((part) => findPart(article, part));
  const ways = parts.length === 0 ? [] : sequences(places);
  const [way] = ways;
  if (way === undefined) {
    const missing = parts.find((_, index) => places[index]?.length === 0) ?? parts[0] ?? "";
    return { verdict: "not found", nearest: nearestPassage(article.blocks, missing) };
  }
  if (ways.length > 1) {
    const name = (found: Found): string =>
      slicesOf(article, found)
        .map((slice) => slice.sentence)
        .join("–");
    return { verdict: "ambiguous", places: ways.map((one) => one.map(name).join(" … ")) };
  }
  return { verdict: "verified", parts: way.map((found) => slicesOf(article, found)) };
}
