import { DOUBLE_MARK, SINGLE_MARK } from "../words/marks.ts";
import type { Offsets } from "./offsets.ts";

/**
 * Folding: what may differ between a quotation and its source (product rule 1). White space becomes
 * one space; quotation marks, apostrophes and dashes take one shape each; marks that are never seen
 * (soft hyphen, word joiner, direction marks) fall away. A zero-width space counts as white space,
 * so that folding never joins two words. Case, letters, digits and all other signs stay.
 */
const DASH = /[-‐‑‒–—―−]/;
const SPACE = /[\s\u200b]/;
const UNSEEN = /[\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

export interface Folded {
  text: string;
  /** The same with every sign as it was written; of white space the first of its run. */
  signs: string;
  /** For each folded character the offset of the character that it came from. */
  origin: Offsets;
}

/** What a sign becomes: nothing, a space, or the shape of its kind. */
function shapeOf(sign: string): string {
  if (UNSEEN.test(sign)) return "";
  if (SPACE.test(sign)) return " ";
  if (DOUBLE_MARK.test(sign)) return '"';
  if (SINGLE_MARK.test(sign)) return "'";
  return DASH.test(sign) ? "-" : sign;
}

/** What is done to a sign: each of the last four shapes stands at its place in `SHAPES`. */
const [UNKNOWN, KEPT, DROPPED, SPACED] = [0, 1, 2, 3];
const SHAPES = ["", "", "", " ", '"', "'", "-"];
/** What was asked for, by code unit: a text is read sign by sign, and has few different ones. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = KINDS[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const sign = String.fromCharCode(code);
  const shape = shapeOf(sign);
  const kind = shape === "" ? DROPPED : shape === " " ? SPACED : shape === sign ? KEPT : SHAPES.indexOf(shape);
  KINDS[code] = kind;
  return kind;
}

/** The stretches of a text whose signs are kept, as where each begins and ends, one behind the other. */
function keptOf(text: string): number[] {
  const borders: number[] = [];
  let from = 0;
  let isSpaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === DROPPED || (kind === SPACED && isSpaced)) {
      if (at > from) borders.push(from, at);
      from = at + 1;
    } else isSpaced = kind === SPACED;
  }
  if (text.length > from) borders.push(from, text.length);
  if (!isSpaced || borders.length === 0) return borders;
  const [first = 0, end = 0] = borders.splice(-2);
  return end - first > 1 ? [...borders, first, end - 1] : borders;
}

/** Signs that are kept, each in the shape of its kind. */
function shaped(signs: string): string {
  let out = "";
  let from = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === KEPT || (kind === SPACED && code === 0x20)) continue;
    out += signs.slice(from, at) + (SHAPES[kind] ?? "");
    from = at + 1;
  }
  return from === 0 ? signs : out + signs.slice(from);
}

function originOf(borders: readonly number[]): Offsets {
  if (borders.length <= 2) return borders[0] ?? 0;
  const origin: number[] = [];
  for (let one = 0; one < borders.length; one += 2) {
    for (let at = borders[one] ?? 0; at < (borders[one + 1] ?? 0); at += 1) origin.push(at);
  }
  return origin;
}

const OTHERWISE = /[^ -_a-~]/;

/** True for a text of letters and signs that have one shape alone, with single spaces between its words. */
const isFolded = (text: string): boolean =>
  !OTHERWISE.test(text) && !text.includes("  ") && !text.startsWith(" ") && !text.endsWith(" ");

/** Folds a text and keeps the way back. Leading and trailing white space falls away. */
export function fold(text: string): Folded {
  if (isFolded(text)) return { text, signs: text, origin: 0 };
  const borders = keptOf(text);
  let signs = "";
  for (let one = 0; one < borders.length; one += 2) signs += text.slice(borders[one], borders[one + 1]);
  return { text: shaped(signs), signs, origin: originOf(borders) };
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
  // Nothing beside a space is inside a word; nearly all words that are looked for stand between two.
  if (signs.charAt(at - 1) === " " || signs.charAt(at) === " ") return false;
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
