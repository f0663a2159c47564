import type { Manner } from "./languages/manner.ts";
import { anyOf } from "./subjects.ts";

/** So many words may stand between a verb of saying and its day: those spoken to, or the occasion of a speech. */
const [OBJECT, OCCASION] = [2, 8];

/** A word that names a day, in a sentence without its speech. */
interface DayWord {
  start: number;
  words: string;
}

/**
 * True for a day on which something was said, not one of which it was said: “said on Friday that”, “told lawmakers
 * Friday that”, “on Friday insisted”; behind direct speech also “said at the talks Friday”.
 */
export function isDayOfSaying(unquoted: string, { start, words }: DayWord, manner: Manner): boolean {
  const { saying, telling, onDay, auxiliaries, linking, clauses } = manner;
  const [before, behind] = [unquoted.slice(0, start), unquoted.slice(start + words.length)];
  const ends = new RegExp(`^(?:\\s*(?:[,.:;!?)\\0—–]|$)|\\s+(?:\\p{Lu}|${anyOf([...linking, ...clauses])}))`, "u").test(
    behind,
  );
  const object = `(?:\\s+[\\p{L}’'-]+){0,${OBJECT}}?`;
  const isBeside = new RegExp(`${anyOf(saying)}\\s+${onDay.source}$`, "u").test(before);
  const isTold = new RegExp(`${anyOf(telling)}${object}\\s+${onDay.source}$`, "u").test(before);
  if (ends && (isBeside || isTold)) return true;
  const next = new RegExp(`^\\s+(?:${auxiliaries.source}\\s+)*${anyOf(saying)}`, "u");
  if (next.test(behind)) return true;
  const isFirst = new RegExp(`^${onDay.source}$`, "iu").test(before);
  if (isFirst && new RegExp(`^,?\\s+[^,;:\\0—–]*${anyOf(saying)}`, "u").test(behind)) return true;
  const occasion = new RegExp(
    `\\0[^\\0]*${anyOf(saying)}((?:\\s+[\\p{L}’'.-]+){0,${OCCASION}}?)\\s+${onDay.source}$`,
    "u",
  );
  const [, between] = occasion.exec(before) ?? [];
  return ends && between !== undefined && !new RegExp(anyOf(clauses), "u").test(between);
}
