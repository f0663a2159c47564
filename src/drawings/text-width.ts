/** Letters that are about as wide as one another, and how wide that is in a wide face (DejaVu Sans), in ems. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\sijlIJІЇії.,:;'’!()]/u, 0.34],
  [/[frt-]/u, 0.42],
  [/[mwMWЖМФШЩЫЮжмфшщыю—]/u, 1],
  [/\p{Lu}/u, 0.75],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];
/** Any other. */
const OTHER = 0.65;

/** About the most that the widest of some lines takes in the apparatus face at a size, in its units. */
export function widthOfLines(lines: readonly string[], size: number): number {
  const widthOf = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  const ems = lines.map((line) => Array.from(line, widthOf).reduce((sum, one) => sum + one, 0));
  return Math.ceil(Math.max(...ems) * size);
}

/** Words in one line if so many units hold them, else in the two lines that take least; a word stays whole. */
export function inTwoLines(text: string, size: number, room: number): string[] {
  if (widthOfLines([text], size) <= room) return [text];
  const words = text.split(" ");
  const ways = words.slice(1).map((_, index) => {
    const [first, second] = [words.slice(0, index + 1), words.slice(index + 1)];
    return [first.join(" "), second.join(" ")];
  });
  const width = (lines: readonly string[]): number => widthOfLines(lines, size);
  return ways.reduce((best, one) => (width(one) < width(best) ? one : best), [text]);
}
