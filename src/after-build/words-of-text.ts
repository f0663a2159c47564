const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/** What is known of each code unit: 1 where it is part of words, 2 where it is none, 0 before it was asked. */
const KNOWN = new Uint8Array(0x10000);

function isOfWord(unit: number): boolean {
  KNOWN[unit] ||= OF_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return KNOWN[unit] === 1;
}

/**
 * The words of a text in lower case: runs of letters, digits and marks. They are cut out sign by sign, since to find them
 * with an expression of classes of Unicode takes four times as long; a text with signs beyond the basic plane has
 * two code units for one, and is left to the expression.
 */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) return lower.match(WORDS) ?? [];
    if (isOfWord(unit)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}
