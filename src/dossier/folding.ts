import { DOUBLE_MARK } from "../words/marks.ts";

/**
 * Folding: what may differ between a quotation and its source (product rule 1). White space becomes
 * one space; quotation marks, apostrophes and dashes take one shape each; marks that are never seen
 * (soft hyphen, word joiner, direction marks) fall away. A zero-width space counts as white space,
 * so that folding never joins two words. Case, letters, digits and all other signs stay.
 */
const SINGLE = /['‘’‚‛′`´]/;
const DASH = /[-‐‑‒–—―−]/;
const SPACE = /[\s\u200b]/;
const UNSEEN = /[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

export interface Folded {
  text: string;
  /** The same with every sign as it was written; of white space the first of its run. */
  signs: string;
  /** For each folded character the offset of the character that it came from. */
  origin: number[];
}

/** What a sign becomes: nothing, a space, or the shape of its kind. */
function shapeOf(sign: string): string {
  if (UNSEEN.test(sign)) return "";
  if (SPACE.test(sign)) return " ";
  if (DOUBLE_MARK.test(sign)) return '"';
  if (SINGLE.test(sign)) return "'";
  return DASH.test(sign) ? "-" : sign;
}

/** Shapes that were asked for, by code unit: a text is read sign by sign, and has few different ones. */
const SHAPES: string[] = [];
const shapeAt = (text: string, at: number): string => (SHAPES[text.charCodeAt(at)] ??= shapeOf(text.charAt(at)));

/** Folds a text and keeps the way back. Leading and trailing white space falls away. */
export function fold(text: string): Folded {
  let out = "";
  let signs = "";
  const origin: number[] = [];
  let isSpaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const shape = shapeAt(text, at);
    if (shape === "" || (shape === " " && isSpaced)) continue;
    isSpaced = shape === " ";
    out += shape;
    signs += text.charAt(at);
    origin.push(at);
  }
  if (isSpaced && out !== "") {
    out = out.slice(0, -1);
    signs = signs.slice(0, -1);
    origin.pop();
  }
  return { text: out, signs, origin };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const INSIDE = /['‘’‚‛′`´‐‑-]/;
const NUMBER_INSIDE = /[.,:\u00a0\u202f]/;

/** The whole character that ends before an offset, and the one that begins there. */
function around(text: string, at: number): [string, string] {
  const start = /[\udc00-\udfff]/.test(text.charAt(at - 1)) ? at - 2 : at - 1;
  const after = text.codePointAt(at);
  return [text.slice(Math.max(0, start), at), after === undefined ? "" : String.fromCodePoint(after)];
}

/**
 * True where a cut at `at` would part a word: between two letters or digits, or beside an apostrophe
 * or hyphen between two letters ("can|’t", "quarter|-century"), or beside a point, comma, colon or
 * narrow space between digits. Takes the signs of a folded text: there nothing unseen hides a letter,
 * and a hyphen is not a dash.
 */
export function partsWord(signs: string, at: number): boolean {
  const [before, after] = around(signs, at);
  if (before === "" || after === "") return false;
  if (WORD.test(before) && WORD.test(after)) return true;
  const inside = (sign: string, left: string, right: string): boolean =>
    (INSIDE.test(sign) && WORD.test(left) && WORD.test(right)) ||
    (NUMBER_INSIDE.test(sign) && /\d/.test(left) && /\d/.test(right));
  const next = around(signs, at + after.length)[1];
  const last = around(signs, at - before.length)[0];
  return inside(after, before, next) || inside(before, last, after);
}
