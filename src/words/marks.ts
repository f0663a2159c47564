const ALL = '"“”„‟«»″〝〞〟＂❝❞「」『』《》⹂ʺ״ˮ˝˵˶‴⟪⟫≪≫❮❯⟨⟩〈〉﹁﹂﹃﹄｢｣';

/** Any double quotation mark, of whatever language. */
export const DOUBLE_MARK = new RegExp(`[${ALL}]`);

const OPENING = "'‘‹›‚‛❛❟＇ʻʽ`´′‵";
const CLOSING = "'’‘‹›❜＇ʼʽ´′";

/**
 * Words between a pair of single quotation marks: an opening one before a letter, a closing one behind a
 * word, and no letter outside either; or signs doubled into a mark. An apostrophe inside or at the end of
 * a word is neither, nor are two round a single letter. No run of more than 2,000 characters is looked for.
 */
export const SINGLE_MARKED_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])[${OPENING}](?=[\\p{L}\\p{N}…$])(?!\\d0s)[^]{1,2000}?(?<=[\\p{L}\\p{N}.,!?…])[${CLOSING}](?![\\p{L}\\p{N}])(?<!'.')` +
    "|(?:''|``|´´|′′|‘‘|’’|<<|>>)[^]{0,80}",
  "u",
);

/** Any sign without which there are no words between quotation marks, and no such mark, in a text. */
export const ANY_MARK = new RegExp(`[${ALL}${OPENING}<>]|’’`);

/** Words between a pair of double quotation marks; the words are the first group. */
export const MARKED_WORDS = new RegExp(`[${ALL}]([^${ALL}]+)[${ALL}]`);
