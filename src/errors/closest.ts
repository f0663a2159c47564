import { distance } from "fastest-levenshtein";

/** So many names are suggested at most. */
const MOST = 6;
/** A word of a name that is shorter than this says nothing of itself. */
const SHORTEST_WORD = 4;

const wordsIn = (name: string): string[] =>
  name.split(/[\s/.-]+/).filter((word) => word.length >= SHORTEST_WORD && /\p{L}/u.test(word));

/** True for two spellings of which a third at most differs. */
const isSpelling = (a: string, b: string): boolean =>
  distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));

/** True for a slip of the pen: another spelling, a name within the other, or one with a word in common. */
const isNear = (wrong: string, name: string): boolean =>
  isSpelling(wrong, name) ||
  [wordsIn(wrong), wordsIn(name)].some((words) =>
    words.some((word) => [wrong, name].every((one) => one.includes(word))),
  );

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The few valid names that are like a wrong one, the likest first, for the hint of a report: of two as far from it,
 * that which begins as it does. None where none is like it.
 */
export function closest(wrong: string, valid: Iterable<string>): string[] {
  const own = wrong.toLowerCase();
  return [...new Set(valid)]
    .map((name) => ({ name, lower: name.toLowerCase() }))
    .filter(({ lower }) => own !== "" && isNear(own, lower))
    .map(({ name, lower }) => ({
      name,
      away: distance(own, lower) - (lower.includes(own) ? lower.length : 0),
      shared: sharedBeginning(own, lower),
    }))
    .sort((a, b) => a.away - b.away || b.shared - a.shared || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map((one) => one.name);
}

/** Asks whether one of some names was meant. */
export const wasMeant = (names: readonly string[]): string =>
  names.length === 1 ? `Did you mean “${names[0]}”?` : `Did you mean one of these? ${names.join(", ")}.`;
