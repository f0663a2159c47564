import { dateOf } from "../dates/parse.ts";
import type { Scale } from "./scale.ts";

/** The name of a span of years, where it begins along the time, and broken into lines that fit. */
export interface PlacedEra {
  at: number;
  lines: string[];
  /** Lines that it stands lower than the first, so that it does not run into the one before. */
  down: number;
}

/** About the width of one letter of the apparatus at the drawing's size, in units. */
export const LETTER = 5.9;
/** No name is broken narrower than this, in letters. */
const NARROWEST = 12;

/** Words in lines of so many letters, as far as a word is not longer. */
export function breakLines(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const widthOf = ({ lines }: Pick<PlacedEra, "lines">): number => Math.max(...lines.map((one) => one.length)) * LETTER;

/**
 * The eras that reach into the drawing, each with its name broken to the room until the next one, and
 * lower than its neighbours where that is too little; or broken to `letters` where the drawing runs down
 * the page.
 */
export function placeEras(
  eras: readonly { name: string; years: string }[],
  scale: Scale,
  letters: number | undefined,
): PlacedEra[] {
  const drawn = eras
    .map((era) => ({ name: era.name, ...dateOf(era.years) }))
    .filter(({ last }) => last >= scale.from)
    .map(({ name, first }) => ({ name, at: scale.at(Math.max(first, scale.from)) }));
  const placed: PlacedEra[] = [];
  for (const [index, { name, at }] of drawn.entries()) {
    const room = ((drawn[index + 1]?.at ?? scale.length) - at) / LETTER;
    const lines = breakLines(name, letters ?? Math.max(NARROWEST, Math.floor(room) - 1));
    const over = placed.filter((one) => one.at + widthOf(one) + LETTER > at);
    const down = letters === undefined ? Math.max(0, ...over.map((one) => one.down + one.lines.length)) : 0;
    placed.push({ at, lines, down });
  }
  return placed;
}
