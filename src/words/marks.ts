/** Every double quotation mark, of whatever language. */
export const DOUBLE_MARKS = '"“”„‟«»″〝〞〟＂❝❞「」『』《》⹂ʺ״ˮ˝˵˶‴⟪⟫≪≫❮❯⟨⟩〈〉﹁﹂﹃﹄｢｣';

/** Any double quotation mark, of whatever language. */
export const DOUBLE_MARK = new RegExp(`[${DOUBLE_MARKS}]`);

/** A single quotation mark, an apostrophe, or what is typed for one. */
export const SINGLE_MARK = /['‘’‚‛′`´]/;

/** Every sign that may stand before words between single quotation marks. */
export const SINGLE_OPENING = "'‘‹›‚‛❛❟＇ʻʽ`´′‵";
const CLOSING = "'’‘‹›❜＇ʼʽ´′";

/**
 * Words between a pair of single quotation marks: an opening one before a letter, a closing one behind a
 * word, and no letter outside either; or signs doubled into a mark. An apostrophe inside or at the end of
 * a word is neither, nor are two round a single letter. No run of more than 2,000 characters is looked for.
 */
export const SINGLE_MARKED_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])[${SINGLE_OPENING}](?=[\\p{L}\\p{N}…$])(?!\\d0s)[^]{1,2000}?(?<=[\\p{L}\\p{N}.,!?…])[${CLOSING}](?![\\p{L}\\p{N}])(?<!'.')` +
    "|(?:''|``|´´|′′|‘‘|’’|<<|>>)[^]{0,80}",
  "u",
);

/** Words between a pair of double quotation marks; the words are the first group. */
export const MARKED_WORDS = new RegExp(`[${DOUBLE_MARKS}]([^${DOUBLE_MARKS}]+)[${DOUBLE_MARKS}]`);
