import type { Nodes, Root } from "hast";
import { absoluteFrom, fragmentOf } from "../urls/relative.ts";
import type { IndexedEntry, IndexedWords } from "./search-index.ts";

/** A link from the search has so many words of context on each side; a row of one more cannot be taken for another. */
const ROW = 13;

/** Elements whose words a browser does not look through. */
const UNSEEN = new Set(["head", "script", "style", "template", "title", "desc"]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words of a page in order, and where those of each element with an id begin and end. */
interface PageWords {
  words: string[];
  spans: Map<string, [from: number, to: number]>;
  /** Where each row of so many words stands first, once it was asked for. */
  rows: Map<number, Map<string, number>>;
}

function readWords(tree: Root): PageWords {
  const words: string[] = [];
  const spans: PageWords["spans"] = new Map();
  const read = (node: Nodes): void => {
    if (node.type === "text") words.push(...wordsOf(node.value));
    if (node.type === "element" && (UNSEEN.has(node.tagName) || node.properties["popover"] !== undefined)) return;
    const from = words.length;
    if ("children" in node) node.children.forEach(read);
    if (node.type === "element" && typeof node.properties["id"] === "string")
      spans.set(node.properties["id"], [from, words.length]);
  };
  read(tree);
  return { words, spans, rows: new Map() };
}

/** Where each row of so many words stands first on a page. */
function rowsOf({ words, rows }: PageWords, length: number): Map<string, number> {
  const known = rows.get(length);
  if (known !== undefined) return known;
  const first = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const row = words.slice(at, at + length).join(" ");
    if (!first.has(row)) first.set(row, at);
  }
  rows.set(length, first);
  return first;
}

/** The runs of an entry's words between which nothing of ours stands. */
function piecesOf({ text, after = "", ours = [] }: IndexedWords): string[][] {
  const cuts = [0, ...ours.map(([at]) => at), text.length];
  return cuts.slice(1).map((end, index) => {
    const piece = text.slice(cuts[index], end);
    return wordsOf(end === text.length ? piece + after : piece);
  });
}

/** True where every row of an entry's words that a link may name is found first between two places of a page. */
function areFoundFirst(words: IndexedWords, page: PageWords, [from, to]: readonly [number, number]): boolean {
  return piecesOf(words).every((piece) => {
    const length = Math.min(ROW, piece.length);
    if (length === 0) return true;
    const rows = rowsOf(page, length);
    return piece.slice(length - 1).every((_, at) => {
      const found = rows.get(piece.slice(at, at + length).join(" "));
      return found !== undefined && found >= from && found < to;
    });
  });
}

/** Entries of the search by the page to which they lead. */
export const entriesByPage = (
  route: string,
  entries: readonly IndexedEntry[],
): Map<string | undefined, IndexedEntry[]> => Map.groupBy(entries, ({ href }) => absoluteFrom(route, href));

/**
 * Finds out of which words of entries a browser can be asked to mark them on their page, whose tree is given:
 * it marks what it finds first, and that may be the same words in another place. Others are noted as
 * unmarked; the link leads to their element all the same.
 */
export function placeWords(entries: readonly IndexedEntry[], tree: Root): IndexedEntry[] {
  if (entries.length === 0) return [];
  const there = readWords(tree);
  return entries.map((entry) => {
    const span = entry.href.includes("#") ? there.spans.get(fragmentOf(entry.href)) : ([0, Infinity] as const);
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
