import { readArticleBlocks, type WrittenBlock } from "../markdown/article-blocks.ts";
import { offsetInSource } from "../markdown/offset-in-source.ts";
import type { Problem } from "../errors/problem.ts";

/** A sentence, heading or foot line of an article, as written in its Markdown. */
export interface Unit {
  /** `s1`, `s2`, … for sentences and captions; `headline`, `heading-1`, `foot` for the rest. */
  id: string;
  /** The words without [sic]. */
  text: string;
  /** Offsets in `text` behind which a [sic] stands. */
  sics: number[];
  /** How many characters each [sic] takes up in the file, with the space before it. */
  sicLengths: number[];
  line: number;
  /** Where it begins in its line. */
  column: number;
  /** Its words with each [sic], as they are read, and as they stand in the file: with escapes and the like. */
  read: string;
  written: string;
}

/** The column in the file of a character of a unit's text. */
export function columnOf({ column, sics, sicLengths, read, written }: Unit, own: number): number {
  const before = sicLengths.filter((_, index) => (sics[index] ?? 0) <= own);
  return column + offsetInSource(written, read, own + before.reduce((sum, length) => sum + length, 0));
}

export interface UnitBlock {
  kind: WrittenBlock["kind"];
  units: Unit[];
}

const SIC = /\s*\[sic\]/g;

function withoutSic(line: string): Pick<Unit, "text" | "sics" | "sicLengths"> {
  const sics: number[] = [];
  const sicLengths: number[] = [];
  let text = "";
  let from = 0;
  for (const found of line.matchAll(SIC)) {
    text += line.slice(from, found.index);
    sics.push(text.length);
    sicLengths.push(found[0].length);
    from = found.index + found[0].length;
  }
  return { text: text + line.slice(from), sics, sicLengths };
}

/** An article's text in numbered units, and what is wrong with it. */
export interface NumberedArticle {
  blocks: UnitBlock[];
  problems: Problem[];
}

/** An article's Markdown → numbered units in their blocks. */
export function numberArticle(file: string, source: string): NumberedArticle {
  const read = readArticleBlocks(file, source);
  const counts = { sentence: 0, heading: 0, foot: 0, headline: 0 };
  const idFor = (kind: WrittenBlock["kind"]): string => {
    if (kind === "paragraph" || kind === "caption") return `s${(counts.sentence += 1)}`;
    if (kind === "heading") return `heading-${(counts.heading += 1)}`;
    const count = (counts[kind] += 1);
    return count === 1 ? kind : `${kind}-${count}`;
  };
  const blocks = read.blocks.map(({ kind, lines }) => ({
    kind,
    units: lines.map(({ text, line, column, written }) => ({
      id: idFor(kind),
      line,
      column,
      read: text,
      written,
      ...withoutSic(text),
    })),
  }));
  return { blocks, problems: read.problems };
}
