import { DOUBLE_MARKS, SINGLE_OPENING } from "../words/marks.ts";

const SIGN = new RegExp(`[${DOUBLE_MARKS}${SINGLE_OPENING}<>]`);

/**
 * True where a text has any sign without which none of the expressions for quotation marks finds anything in it: of most
 * lines that have any, it is an apostrophe alone, which is none.
 */
export const mayHaveMarks = (text: string): boolean => SIGN.test(text) || text.includes("’’");
