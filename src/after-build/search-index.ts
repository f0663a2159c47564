import type { Element, Root } from "hast";
import { elementsIn } from "../tree/walk.ts";
import { routes } from "../urls/routes.ts";
import type { StagedPage } from "./pages.ts";

/** Words of an entry as they stand on its page. */
export interface IndexedWords extends Record<string, unknown> {
  text: string;
  /** What follows them there. */
  after?: string;
  /** Where something of ours stands among them. */
  ours?: [at: number, words: string][];
}

/** As much of an entry of the search as the passes over the finished pages need. */
export interface IndexedEntry extends Record<string, unknown> {
  href: string;
  kind: string;
  title?: IndexedWords;
  names?: IndexedWords[];
  texts: IndexedWords[];
}

/** The index of the search as its page holds it. */
export interface IndexInPage extends Record<string, unknown> {
  /** How many files hold its entries; 0 where the page does. */
  parts: number;
  entries: IndexedEntry[];
}

const isEntry = (some: unknown): some is IndexedEntry =>
  some !== null &&
  typeof some === "object" &&
  "href" in some &&
  typeof some.href === "string" &&
  "kind" in some &&
  "texts" in some &&
  Array.isArray(some.texts);

const isIndex = (some: unknown): some is IndexInPage =>
  some !== null &&
  typeof some === "object" &&
  "parts" in some &&
  typeof some.parts === "number" &&
  "entries" in some &&
  Array.isArray(some.entries) &&
  some.entries.every(isEntry);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a data block of the search holds: a script element of the type of JSON, marked as the index. Nothing for any other element. */
export function indexIn({
  tagName,
  properties: { type, dataSearchIndex, ...others },
  children,
}: Element): IndexInPage | undefined {
  const isBlock = tagName === "script" && type === "application/json" && dataSearchIndex !== undefined;
  const [text] = children;
  if (!isBlock || Object.keys(others).length > 0 || text?.type !== "text") return undefined;
  const index = readJson(text.value);
  return isIndex(index) ? index : undefined;
}

/** The data block of the search on a page, with what it holds. */
export function findIndex(tree: Root): { block: Element; index: IndexInPage } | undefined {
  let found: { block: Element; index: IndexInPage } | undefined;
  for (const block of elementsIn(tree, "script")) {
    const index = indexIn(block);
    if (index !== undefined) found ??= { block, index };
  }
  return found;
}

/** JSON as it may stand in a script element: no tag begins or ends in it. */
const inScript = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** Writes an index into its block. */
export function writeIndex(block: Element, index: IndexInPage): void {
  block.children = [{ type: "text", value: inScript(index) }];
}

const CALL = "addToSearchIndex";

/** An entry as it stands in a file of a parted index. */
export const entryInPart = (entry: IndexedEntry): string => inScript(entry);

/** A file of a parted index: a classic script that is one call with entries, for a page from a disk can fetch nothing. */
export const partOf = (written: readonly string[]): string => `${CALL}([${written.join()}]);\n`;

/** The entries in a file of a parted index; nothing where it is anything but one call with entries: what is JSON runs nothing. */
export function entriesInPart(text: string): IndexedEntry[] | undefined {
  if (!text.startsWith(`${CALL}(`) || !text.endsWith(");\n")) return undefined;
  const entries = readJson(text.slice(CALL.length + 1, -");\n".length));
  return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
}

/** Every entry of the search of a page: those in it, and those in the files that it loads. */
export function entriesOfPage({ tree, scripts = new Map() }: StagedPage): IndexedEntry[] {
  const inPage = findIndex(tree)?.index.entries ?? [];
  return [...inPage, ...[...scripts.values()].flatMap((text) => entriesInPart(text) ?? [])];
}

/** True of the address of a file of the index. */
export const isPart = (route: string): boolean => /^\/search\/part-[1-9]\d*\.js$/.test(route);

/** True of a page on which a script may run: that of the search alone. */
export const mayRun = (route: string): boolean => route === routes.search;
