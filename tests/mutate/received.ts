import type { Sentence } from "./sentences.ts";

const DOUBLE = '["“”„‟«»″]';
const SINGLE = "['‘’‚‛′`´]";
const MARK = new RegExp(`${DOUBLE}|${SINGLE}`, "g");

/** A sentence as a pattern: white space of any kind and width, and marks of any shape, all else as it is. */
const patternOf = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")
        .replace(new RegExp(DOUBLE, "g"), DOUBLE)
        .replace(new RegExp(SINGLE, "g"), SINGLE),
    )
    .join("\\s+");

/** A sentence in the received text. */
export interface Stretch {
  sentence: Sentence;
  start: number;
  end: number;
  /** True where a mark has another shape there. */
  turned: boolean;
}

const marksOf = (text: string): string => (text.match(MARK) ?? []).join("");

/**
 * Finds the sentences of an article in its received text, each right behind the one before it. What
 * cannot be found so is where the two texts differ.
 */
export function findInReceived(
  sentences: readonly Sentence[],
  received: string,
): { stretches: Stretch[]; differs?: Sentence } {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const pattern = new RegExp(`\\s*(${patternOf(sentence.text)})`, "y");
    pattern.lastIndex = from;
    const found = pattern.exec(received)?.[1];
    if (found === undefined) return { stretches, differs: sentence };
    from = pattern.lastIndex;
    const turned = marksOf(found) !== marksOf(sentence.text);
    stretches.push({ sentence, start: from - found.length, end: from, turned });
  }
  const last = sentences.at(-1);
  return received.slice(from).trim() === "" || last === undefined ? { stretches } : { stretches, differs: last };
}
