/**
 * Where the signs of a text stand in another, by their own numbers; a single number where they stand there one behind
 * the other, from there on. Nearly all do, and of a large site the lists would be most of what it holds in memory.
 */
export type Offsets = number | readonly number[];

/** Where one sign stands; nothing where no list has it. */
export const offsetOf = (offsets: Offsets, own: number): number | undefined =>
  typeof offsets === "number" ? offsets + own : offsets[own];
