const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202d\u202e]/u;
const EVERY_UNFIT = new RegExp(UNFIT, "gu");

/**
 * A text without the signs that none may hold: control characters but tabs and ends of lines; halves of a
 * surrogate pair and noncharacters, of which an e-book would be made that nobody can open (XML 1.0,
 * production 2, has none of the first and warns of the second); and the two overrides of direction, which let
 * a reader see other words than are there (Unicode Standard Annex 9, section 2.2).
 */
export const FIT_TEXT = new RegExp(`^(?![^]*(?:${UNFIT.source}))`, "u");

/**
 * A sign as it may be written in YAML and in a report: nobody sees it otherwise, or a terminal would obey it.
 */
export const nameOfSign = (sign: string): string => {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
};

/** A text with every sign that it may not hold under its name. */
export const withNames = (text: string): string => text.replaceAll(EVERY_UNFIT, nameOfSign);

/** Where in a text the signs are that it may not hold, in order. */
export const findUnfit = (text: string): { sign: string; offset: number }[] =>
  [...text.matchAll(EVERY_UNFIT)].map(({ 0: sign, index }) => ({ sign, offset: index }));

const REFERENCE = /(?<!\\)(?:\\\\)*(&#(?:x([\da-f]{1,6})|(\d{1,7}));)/gi;

/**
 * References of Markdown, such as `&#0;`, to signs that no text may hold, or to none at all: CommonMark puts
 * another sign in their place (0.31, section 2.5), and an editor would not be told.
 */
export const findUnfitReferences = (text: string, from: number): { sign: string; offset: number }[] =>
  [...text.slice(from).matchAll(REFERENCE)].flatMap(({ 0: whole, 1: sign = "", 2: hex, 3: decimal, index }) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const isFit = code > 0 && code <= 0x10ffff && FIT_TEXT.test(String.fromCodePoint(code));
    return isFit ? [] : [{ sign, offset: from + index + whole.length - sign.length }];
  });
