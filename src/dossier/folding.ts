/**
 * Folding: what may differ between a quotation and its source (product rule 1). White space becomes
 * one space; quotation marks, apostrophes and dashes take one shape each; marks that are never seen
 * (soft hyphen, word joiner, direction marks) fall away. A zero-width space counts as white space,
 * so that folding never joins two words. Case, letters, digits and all other signs stay.
 */
const DOUBLE = /["“”„‟«»″]/;
const SINGLE = /['‘’‚‛′`´]/;
const DASH = /[-‐‑‒–—―−]/;
const SPACE = /[\s\u200b]/;
const UNSEEN = /[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

export interface Folded {
  text: string;
  /** For each folded character the offset of the character that it came from. */
  origin: number[];
}

function foldSign(sign: string): string {
  if (DOUBLE.test(sign)) return '"';
  if (SINGLE.test(sign)) return "'";
  return DASH.test(sign) ? "-" : sign;
}

/** Folds a text and keeps the way back. Leading and trailing white space falls away. */
export function fold(text: string): Folded {
  let out = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (UNSEEN.test(sign)) continue;
    if (SPACE.test(sign)) {
      if (out === "" || out.endsWith(" ")) continue;
      out += " ";
    } else out += foldSign(sign);
    origin.push(at);
  }
  if (out.endsWith(" ")) {
    out = out.slice(0, -1);
    origin.pop();
  }
  return { text: out, origin };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const INSIDE = /['’‘‐‑-]/;
const NUMBER_INSIDE = /[.,]/;

/**
 * True where a cut at `at` would part a word: between two letters or digits, or beside an apostrophe
 * or hyphen between two letters ("can|’t", "quarter|-century"), or a point or comma between digits.
 */
export function partsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === "" || after === "") return false;
  if (WORD.test(before) && WORD.test(after)) return true;
  const inside = (sign: string, left: string, right: string): boolean =>
    (INSIDE.test(sign) && WORD.test(left) && WORD.test(right)) ||
    (NUMBER_INSIDE.test(sign) && /\d/.test(left) && /\d/.test(right));
  return inside(after, before, text.charAt(at + 1)) || inside(before, text.charAt(at - 2), after);
}
