import { dateOf } from "../dates/parse.ts";
import type { Scale } from "./scale.ts";

/** The name of a span of years, where it begins, and broken into lines that fit. */
export interface PlacedEra {
  at: number;
  lines: string[];
}

/** About the width of one letter of the apparatus at the drawing's size, in units. */
const LETTER = 5.9;

function breakLines(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The eras that begin within the drawing, each with its name broken to the room until the next one,
 * or to `letters` where the drawing runs down the page.
 */
export function placeEras(
  eras: readonly { name: string; years: string }[],
  scale: Scale,
  letters: number | undefined,
): PlacedEra[] {
  const begun = eras
    .map((era) => ({ name: era.name, first: dateOf(era.years).first }))
    .filter(({ first }) => first >= scale.from)
    .map(({ name, first }) => ({ name, at: scale.at(first) }));
  return begun.map(({ name, at }, index) => {
    const room = ((begun[index + 1]?.at ?? scale.length) - at) / LETTER;
    return { at, lines: breakLines(name, letters ?? Math.floor(room)) };
  });
}
