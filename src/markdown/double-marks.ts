const ALL = '"“”„‟«»″〝〞〟＂❝❞「」『』《》⹂ʺ״';

/** Any double quotation mark, of whatever language. */
export const DOUBLE_MARK = new RegExp(`[${ALL}]`);

/** Words between a pair of double quotation marks; the words are the first group. */
export const MARKED_WORDS = new RegExp(`[${ALL}]([^${ALL}]+)[${ALL}]`);
