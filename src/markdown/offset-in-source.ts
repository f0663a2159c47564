import type { Text } from "hast";
import type { VFile } from "vfile";
import { placeOfOffset } from "../errors/position.ts";
import type { Place } from "../errors/problem.ts";

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;

/** The reference to a sign that stands at an offset of Markdown, where the text that is read from there has its sign. */
function referenceAt(markdown: string, at: number, text: string, own: number): string | undefined {
  REFERENCE.lastIndex = at;
  const found = markdown.charAt(at) === "&" ? REFERENCE.exec(markdown)?.[0] : undefined;
  return found !== undefined && !text.startsWith(found, own) ? found : undefined;
}

/**
 * Where in Markdown a character of the text stands that is read from it: an escape (`\*`) and a reference
 * (`&amp;`) are longer than their sign, and a line's indentation is left out.
 */
export function offsetInSource(markdown: string, text: string, own: number): number {
  if (markdown === text) return own;
  let [at, read] = [0, 0];
  while (at < markdown.length && (read < own || (read < text.length && markdown.charAt(at) !== text.charAt(read)))) {
    const [sign, wanted] = [markdown.charAt(at), text.charAt(read)];
    const reference = referenceAt(markdown, at, text, read);
    if (sign === "\\" && wanted !== "" && markdown.charAt(at + 1) === wanted && read < own) {
      at += 2;
      read += 1;
    } else if (reference !== undefined) {
      if (read >= own) return at;
      at += reference.length;
      read += (text.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
    } else if (sign === wanted) {
      at += 1;
      read += 1;
    } else if (sign === "\\" && markdown.charAt(at + 1) === wanted) return at;
    else at += 1;
  }
  return at;
}

/** The same place as an offset in the file. */
function offsetInFile(source: string, { value, position }: Text, own: number): number {
  const start = position?.start.offset ?? 0;
  return start + offsetInSource(source.slice(start, position?.end.offset ?? start), value, own);
}

/** The place in a file of a character of a text in its tree. */
export function placeInText(file: VFile, node: Text, own: number): Place {
  const source = String(file.value);
  return placeOfOffset(file.path, source, offsetInFile(source, node, own));
}

/** The same as a point of a tree, for a text that is parted there. */
export function pointInText(file: VFile, node: Text, own: number): NonNullable<Text["position"]>["start"] {
  const source = String(file.value);
  const offset = offsetInFile(source, node, own);
  const { line, column } = placeOfOffset(file.path, source, offset);
  return { line, column, offset };
}
