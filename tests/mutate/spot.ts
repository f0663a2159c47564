/** Where something stands in a file: line and column, both from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** The line and column of an offset, by the line breaks before it. */
export function spotOf(source: string, offset: number): Spot {
  const lines = source.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where the front matter ends and the body begins. */
export function bodyOf(source: string): number {
  const end = source.indexOf("\n---\n");
  if (!source.startsWith("---\n") || end === -1) throw new Error("a file without front matter");
  return end + "\n---\n".length;
}
