import type { Manner } from "./languages/manner.ts";

/** The pair of marks whose closing sign this is, in a language. */
const pairOf = (sign: string, manner: Manner, end: 0 | 1): readonly [string, string] | undefined =>
  manner.marks.find((pair) => pair[end] === sign);

/** True where speech in a text has been opened by this pair and not closed. */
function isOpen(before: string, [open, close]: readonly [string, string]): boolean {
  let depth = 0;
  for (const sign of before) {
    if (sign === open) depth += 1;
    else if (sign === close) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Opening marks that some languages have and others have not. */
const OPENING = /[„«]/;

/** What opens the speech that a mark of another language opens, by the sign that closes it: „so" or „so” in English. */
function ofPair(text: string, at: number, manner: Manner): string | undefined {
  const sign = text.charAt(at);
  const isOwn = manner.marks.length === 0 || manner.marks.some((pair) => pair[0] === sign);
  if (!OPENING.test(sign) || isOwn || !/[\p{L}\p{N}…]/u.test(text.charAt(at + 1))) return undefined;
  const close = /["”»“]/.exec(text.slice(at + 1))?.[0];
  return close === '"' ? close : pairOf(close ?? "", manner, 1)?.[0];
}

/**
 * The sign that ought to stand in place of a mark, where the one that stands there is turned the wrong way: a
 * closing one before a word where no speech is open, or an opening one behind a word where one is; or where it is
 * an opening one of another pair than the closing one.
 */
export function turnedMark(text: string, at: number, from: number, manner: Manner): string | undefined {
  const sign = text.charAt(at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const own = ofPair(text, at, manner);
  if (own !== undefined) return own;
  // In another pair the same sign may be the opposite: “so” beside „so“.
  const closing = pairOf(sign, manner, 0) === undefined ? pairOf(sign, manner, 1) : undefined;
  if (closing !== undefined && /[\p{L}\p{N}]/u.test(after) && (at === from || /[\s(—–.!?…,-]/.test(before))) {
    return isOpen(text.slice(from, at), closing) ? undefined : closing[0];
  }
  const opening = pairOf(sign, manner, 0);
  if (opening !== undefined && /[\p{L}\p{N}.,!?…]/u.test(before) && (after === "" || /[\s.,;:!?)—–]/.test(after))) {
    const other = pairOf(sign, manner, 1);
    if (other !== undefined && isOpen(text.slice(from, at), other)) return undefined;
    return isOpen(text.slice(from, at), opening) ? opening[1] : undefined;
  }
  return undefined;
}

/** True where a mark between two sentences belongs to the first: a closing one, or a straight one that closes. */
export function closesSpeech(text: string, at: number, from: number): boolean {
  const sign = text.charAt(at);
  if (sign === '"') return (text.slice(from, at).match(/"/g)?.length ?? 0) % 2 === 1;
  if (sign === "“") return isOpen(text.slice(from, at), ["„", "“"]);
  return /[”»’')\]]/.test(sign);
}
