import type { TextPlace } from "./questions.ts";

/** A piece of the received text with its white space folded; each of its signs knows where it came from. */
export interface Stretch {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the received text. */
  origin: readonly number[];
  /** True where the editor has said that it is a heading. */
  isHeading?: true;
}

/** A part of a stretch, without the white space at its ends. */
export function cut({ text, origin }: Stretch, from: number, to = text.length): Stretch {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = Math.max(start, from + part.trimEnd().length);
  return { text: text.slice(start, end), origin: origin.slice(start, end) };
}

/** A stretch with one sign in place of another. */
export const withSign = ({ text, origin }: Stretch, at: number, sign: string): Stretch => ({
  text: text.slice(0, at) + sign + text.slice(at + 1),
  origin,
});

/** Folds what an editor cannot see: a run of white space is one space, whatever ends its lines. */
export function foldSpaces(received: string, from: number, to: number): Stretch {
  let text = "";
  const origin: number[] = [];
  for (let at = from; at < to; at += 1) {
    const sign = received.charAt(at);
    const isSpace = /\s/.test(sign);
    if (isSpace && /\s/.test(text.slice(-1))) continue;
    text += isSpace && sign !== "\u00a0" && sign !== "\u202f" ? " " : sign;
    origin.push(at);
  }
  return cut({ text, origin }, 0);
}

/** Line and column of an offset in the received text. */
export function placeAt(received: string, offset: number): TextPlace {
  const before = received.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const AROUND = 40;

/** The words around a place of a stretch, the place marked; `to`: where what is marked ends. */
export function around({ text }: Stretch, at: number, to = at): string {
  const [from, end] = [Math.max(0, at - AROUND), Math.min(text.length, to + AROUND)];
  const [before, marked, after] = [text.slice(from, at), text.slice(at, to), text.slice(to, end)];
  return `${from > 0 ? "…" : ""}${before}${marked === "" ? "|" : `[${marked}]`}${after}${end < text.length ? "…" : ""}`;
}
