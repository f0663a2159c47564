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
  spans: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** All words, each between spaces, and how many characters stand before each. */
  text: string;
  starts: readonly number[];
}

function readWords(tree: Root): PageWords {
  const words: string[] = [];
  const spans = new Map<string, readonly [number, number]>();
  const read = (node: Nodes): void => {
    if (node.type === "text") words.push(...wordsOf(node.value));
    if (node.type === "element" && (UNSEEN.has(node.tagName) || node.properties["popover"] !== undefined)) return;
    const from = words.length;
    if ("children" in node) node.children.forEach(read);
    if (node.type === "element" && typeof node.properties["id"] === "string")
      spans.set(node.properties["id"], [from, words.length]);
  };
  read(tree);
  let length = 0;
  const starts = words.map((word) => {
    const start = length;
    length += word.length + 1;
    return start;
  });
  return { spans, text: ` ${words.join(" ")} `, starts };
}

/** True where a row of words stands first on a page between two places of it. */
function isFoundFirst(
  row: readonly string[],
  { text, starts }: PageWords,
  [from, to]: readonly [number, number],
): boolean {
  const at = text.indexOf(` ${row.join(" ")} `);
  return at >= (starts[from] ?? Infinity) && at < (starts[to] ?? Infinity);
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
function areFoundFirst(words: IndexedWords, page: PageWords, span: readonly [number, number]): boolean {
  return piecesOf(words).every((piece) => {
    const length = Math.min(ROW, piece.length);
    if (length === 0) return true;
    return piece.slice(length - 1).every((_, at) => isFoundFirst(piece.slice(at, at + length), page, span));
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
