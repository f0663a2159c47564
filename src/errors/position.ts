import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from "yaml";
import type { Place } from "./problem.ts";

const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** The YAML of a Markdown source between its `---` lines, and how many characters stand before it. */
export function frontMatter(source: string): { yaml: string; offset: number } | undefined {
  const found = FRONT_MATTER.exec(source);
  if (found === null || found.index !== 0 || found[1] === undefined) return undefined;
  return { yaml: found[1], offset: found[0].indexOf("\n") + 1 };
}

/** The text whose lines were counted last: mistakes come by their files. */
let counted: { source: string; starts: number[] } = { source: "", starts: [0] };

/** The offsets at which the lines of a text begin. */
function lineStarts(source: string): number[] {
  if (counted.source === source) return counted.starts;
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  counted = { source, starts };
  return starts;
}

/** Line and column, from 1, of a character offset. */
export function placeOfOffset(file: string, source: string, offset: number): Place {
  const starts = lineStarts(source);
  let [first, behind] = [0, starts.length];
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else behind = middle;
  }
  return { file, line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}

interface ParsedYaml {
  document: ReturnType<typeof parseDocument>;
  /** For each map that was asked for, its fields by their names. */
  fields: Map<YAMLMap, Map<string, Pair>>;
  placeOf(node: unknown): Place | undefined;
}

function parseYaml(file: string, source: string): ParsedYaml | undefined {
  const front = /\.ya?ml$/.test(file) ? { yaml: source, offset: 0 } : frontMatter(source);
  if (front === undefined) return undefined;
  const document = parseDocument(front.yaml, { logLevel: "silent", uniqueKeys: false });
  const placeOf = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeOfOffset(file, source, front.offset + node.range[0]) : undefined;
  return { document, fields: new Map(), placeOf };
}

let last: { file: string; source: string; parsed: ParsedYaml | undefined } | undefined;

/**
 * The YAML of an entry, or of a file that is YAML as a whole, parsed again: a position is wanted only for a
 * mistake. Mistakes come by their files, so that the last one is kept.
 */
function parseAgain(file: string, source: string): ParsedYaml | undefined {
  if (last?.file !== file || last.source !== source) last = { file, source, parsed: parseYaml(file, source) };
  return last.parsed;
}

/** A field of a map by its name; a file may have thousands of mistakes, so its fields are listed once. */
function fieldIn({ fields }: ParsedYaml, map: YAMLMap, name: PropertyKey): Pair | undefined {
  const listed = fields.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
  fields.set(map, listed);
  return listed.get(String(name));
}

/** The name of a field as data has it; that of one without a name is empty. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value ?? "") : String(key));

/** The node at a path, or nothing where the YAML has none. */
function nodeAt(parsed: ParsedYaml, path: readonly PropertyKey[]): unknown {
  let node: unknown = parsed.document.contents;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(parsed.document);
    if (isMap(node)) node = fieldIn(parsed, node, key)?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return node;
}

/** Where a field stands. A path that is not there gives the nearest part that is, or the file's beginning. */
export function placeOfField(file: string, source: string, path: readonly PropertyKey[]): Place {
  const parsed = parseAgain(file, source);
  for (let depth = path.length; parsed !== undefined && depth > 0; depth -= 1) {
    const place = parsed.placeOf(nodeAt(parsed, path.slice(0, depth)));
    if (place !== undefined) return place;
  }
  return { file, line: 1, column: 1 };
}

/** Where the name of a field stands, for a field that ought not to be there. */
export function placeOfKey(file: string, source: string, path: readonly PropertyKey[]): Place {
  const parsed = parseAgain(file, source);
  const parent = parsed && nodeAt(parsed, path.slice(0, -1));
  const pair = parsed && isMap(parent) ? fieldIn(parsed, parent, path.at(-1) ?? "") : undefined;
  return parsed?.placeOf(pair?.key) ?? placeOfField(file, source, path);
}
