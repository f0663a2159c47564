/** A word of a text as it is compared, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Scripts that part no words: each of their signs is one. */
const UNPARTED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const APOSTROPHES = "'’ʼ`";
/** A date of ISO 8601 is one word; an apostrophe parts two, but in Cyrillic it is part of one. */
const WORD = new RegExp(
  `\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\d-])|[${UNPARTED}]\\p{M}*|(?:(?:(?![${UNPARTED}])[\\p{L}\\p{N}\\p{M}])|(?<=\\p{Script=Cyrillic}\\p{M}*)[${APOSTROPHES}](?=\\p{Script=Cyrillic}))+`,
  "gu",
);

/**
 * Marks over and under letters of scripts in which a reader leaves them out when typing: accents, points.
 * In others a mark is a vowel. The Cyrillic letters й, ї and ў are letters, whatever Unicode makes them of.
 */
const MARK =
  /([иу]\u0306|і\u0308)|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*)\p{M}/gu;

const IN_CYRILLIC = new RegExp(`(?<=\\p{Script=Cyrillic}\\p{M}*)[${APOSTROPHES}](?=\\p{Script=Cyrillic})`, "gu");

/**
 * A word without regard to case, diacritics and forms of compatibility (Unicode NFKD): Ёлка is елка, ﬁ is fi;
 * nor to the apostrophe of Ukrainian and Belarusian, and to ґ, which not every keyboard has.
 */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARK, (_, letter: string | undefined) => letter ?? "")
    .normalize("NFC")
    .replace(IN_CYRILLIC, "")
    .replaceAll("ґ", "г");

/** The words of a text, in order. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));

/** The words of a text as they are compared. */
export const foldedWords = (text: string): string[] => wordsIn(text).map((word) => word.folded);

/** The places in a row of words where another row stands, as indices of its first word. */
export function placesOf(row: readonly string[], words: readonly string[]): number[] {
  if (row.length === 0) return [];
  return words.flatMap((_, at) => (row.every((word, index) => words[at + index] === word) ? [at] : []));
}
