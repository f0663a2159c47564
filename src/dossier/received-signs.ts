import { DOUBLE_MARK, SINGLE_MARK } from "../words/marks.ts";

const MARKS = [DOUBLE_MARK, SINGLE_MARK];
const SPACE = /\s/;

export const isSpace = (sign: string): boolean => SPACE.test(sign);

/** True for two shapes of one mark; a double mark is never a single one. */
export const areTurned = (a: string, b: string): boolean => MARKS.some((shape) => shape.test(a) && shape.test(b));

const EVERY = MARKS.map((shape) => new RegExp(shape, "g"));

/** A text with one shape for each mark and for white space, sign by sign. */
export const foldSigns = (text: string): string =>
  EVERY.reduce((folded, shape, index) => folded.replace(shape, index === 0 ? '"' : "'"), text).replace(/\s/g, " ");
