const ALL = '"“”„‟«»″〝〞〟＂❝❞「」『』《》⹂ʺ״';

/** Any double quotation mark, of whatever language. */
export const DOUBLE_MARK = new RegExp(`[${ALL}]`);

/**
 * Words between a pair of single quotation marks: an opening one before a word, a closing one behind a
 * word, and no letter outside either. An apostrophe inside or at the end of a word is neither.
 */
export const SINGLE_MARKED_WORDS =
  /(?<![\p{L}\p{N}])['‘‚‹›](?=[\p{L}\p{N}])[^\n]*?(?<=[\p{L}\p{N}.,!?…])['’‘‹›](?![\p{L}\p{N}])/u;

/** Words between a pair of double quotation marks; the words are the first group. */
export const MARKED_WORDS = new RegExp(`[${ALL}]([^${ALL}]+)[${ALL}]`);

/** Where a text has words between double quotation marks, marks and all. */
export const markedRanges = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(MARKED_WORDS, "g"))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
