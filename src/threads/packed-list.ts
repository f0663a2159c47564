/** So many items are packed together: no text gets too long for a program. */
const RUN = 2000;

/**
 * A long list of plain data on its way from one thread to another: as JSON in UTF-8, a run of items each. JSON is written
 * and read in a fraction of the time that threads take to pass data.
 */
export type PackedList = readonly Uint8Array<ArrayBuffer>[];

/** Packs a list of data as JSON has it; of an object what is `undefined` is left out. */
export function packList(items: readonly unknown[]): PackedList {
  const encoder = new TextEncoder();
  const runs = Array.from({ length: Math.ceil(items.length / RUN) }, (_, at) => items.slice(at * RUN, (at + 1) * RUN));
  return runs.map((run) => encoder.encode(JSON.stringify(run)));
}

/** The items of a list that was packed. */
export function unpackList<Item>(packed: PackedList): Item[] {
  const decoder = new TextDecoder();
  return packed.flatMap((run) => JSON.parse(decoder.decode(run)) as Item[]);
}

/** The memory of a list, which goes to a thread with it. */
export const memoryOf = (packed: PackedList): ArrayBuffer[] => packed.map(({ buffer }) => buffer);
