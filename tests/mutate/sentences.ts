import { bodyOf, spotOf } from "./spot.ts";

/** A sentence, heading or foot line of an article's Markdown. */
export interface Sentence {
  line: number;
  /** Its words, without [sic]. */
  text: string;
  /** For each sign of the text its offset in the file. */
  offsets: readonly number[];
}

/** A paragraph, caption or heading; the foot is no part of what can be quoted. */
export interface Block {
  foot: boolean;
  sentences: Sentence[];
}

/** What stands before the words of a line. */
const HEAD = /^(?:#{1,2} +|> )?/;
const SIC = / *\[sic\]/g;

function sentenceAt(source: string, start: number, end: number): Sentence {
  const raw = source.slice(start, end);
  const added = [...raw.matchAll(SIC)].map((one) => [one.index, one.index + one[0].length] as const);
  const kept = [...Array(raw.length).keys()].filter((at) => !added.some(([from, to]) => from <= at && at < to));
  return {
    line: spotOf(source, start).line,
    text: kept.map((at) => raw.charAt(at)).join(""),
    offsets: kept.map((at) => start + at),
  };
}

/** The blocks of an article's Markdown, told apart by its empty lines. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let from = bodyOf(source);
  let open = false;
  let foot = false;
  for (const line of source.slice(from).split("\n")) {
    const head = HEAD.exec(line)?.[0].length ?? 0;
    if (line === "---") foot = true;
    if (line === "---" || line.trim() === "") open = false;
    else {
      if (!open) blocks.push({ foot, sentences: [] });
      open = true;
      blocks.at(-1)?.sentences.push(sentenceAt(source, from + head, from + line.length));
    }
    from += line.length + 1;
  }
  return blocks;
}
