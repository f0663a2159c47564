import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Place } from "./problem.ts";

const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** The YAML of a Markdown source between its `---` lines, and how many characters stand before it. */
export function frontMatter(source: string): { yaml: string; offset: number } | undefined {
  const found = FRONT_MATTER.exec(source);
  if (found === null || found.index !== 0 || found[1] === undefined) return undefined;
  return { yaml: found[1], offset: found[0].indexOf("\n") + 1 };
}

/** Line and column, from 1, of a character offset. */
export function placeOfOffset(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { file, line, column: offset - lineStart + 1 };
}

function parseYaml(file: string, source: string) {
  const front = /\.ya?ml$/.test(file) ? { yaml: source, offset: 0 } : frontMatter(source);
  if (front === undefined) return undefined;
  const document = parseDocument(front.yaml, { logLevel: "silent" });
  const placeOf = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeOfOffset(file, source, front.offset + node.range[0]) : undefined;
  return { document, placeOf };
}

let last: { file: string; source: string; parsed: ReturnType<typeof parseYaml> } | undefined;

/**
 * The YAML of an entry, or of a file that is YAML as a whole, parsed again: a position is wanted only for a
 * mistake. Mistakes come by their files, so that the last one is kept.
 */
function parseAgain(file: string, source: string): ReturnType<typeof parseYaml> {
  if (last?.file !== file || last.source !== source) last = { file, source, parsed: parseYaml(file, source) };
  return last.parsed;
}

/** Where a field stands. A path that is not there gives the nearest part that is, or the file's beginning. */
export function placeOfField(file: string, source: string, path: readonly PropertyKey[]): Place {
  const parsed = parseAgain(file, source);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = parsed?.placeOf(parsed.document.getIn(path.slice(0, depth), true));
    if (place !== undefined) return place;
  }
  return { file, line: 1, column: 1 };
}

/** Where the name of a field stands, for a field that ought not to be there. */
export function placeOfKey(file: string, source: string, path: readonly PropertyKey[]): Place {
  const parsed = parseAgain(file, source);
  const parent = path.length > 1 ? parsed?.document.getIn(path.slice(0, -1), true) : parsed?.document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  return parsed?.placeOf(pair?.key) ?? placeOfField(file, source, path);
}
