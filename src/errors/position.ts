import { isNode, parseDocument } from "yaml";
import type { Place } from "./problem.ts";

const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** The YAML of a Markdown source between its `---` lines, and how many characters stand before it. */
export function frontMatter(source: string): { yaml: string; offset: number; end: number } | undefined {
  const found = FRONT_MATTER.exec(source);
  if (found === null || found.index !== 0 || found[1] === undefined) return undefined;
  return { yaml: found[1], offset: found[0].indexOf("\n") + 1, end: found[0].length };
}

/** Line and column, from 1, of a character offset. */
export function placeOfOffset(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { file, line, column: offset - lineStart + 1 };
}

/**
 * Where a field of the front matter (or of a whole YAML file) stands. Parses again, because a
 * position is wanted only for a mistake. A path that is not there gives the nearest part that is.
 */
export function placeOfField(file: string, source: string, path: readonly PropertyKey[]): Place {
  const isYaml = /\.ya?ml$/.test(file);
  const front = isYaml ? { yaml: source, offset: 0 } : frontMatter(source);
  if (front === undefined) return { file, line: 1, column: 1 };
  const document = parseDocument(front.yaml, { logLevel: "silent" });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return placeOfOffset(file, source, front.offset + node.range[0]);
  }
  return { file, line: 1, column: 1 };
}

/** Where the name of a field stands, for a field that ought not to be there. */
export function placeOfKey(file: string, source: string, path: readonly PropertyKey[]): Place {
  const isYaml = /\.ya?ml$/.test(file);
  const front = isYaml ? { yaml: source, offset: 0 } : frontMatter(source);
  if (front === undefined) return { file, line: 1, column: 1 };
  const document = parseDocument(front.yaml, { logLevel: "silent" });
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  const items: unknown = parent !== null && typeof parent === "object" && "items" in parent ? parent.items : [];
  for (const item of Array.isArray(items) ? items : []) {
    const node: unknown = item !== null && typeof item === "object" && "key" in item ? item.key : undefined;
    if (isNode(node) && node.range && "value" in node && String(node.value) === String(key)) {
      return placeOfOffset(file, source, front.offset + node.range[0]);
    }
  }
  return placeOfField(file, source, path);
}
