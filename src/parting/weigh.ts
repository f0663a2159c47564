import { packedLength } from "./packed.ts";

/** About so many bytes of words stand on a page, and are packed together. */
const STRETCH = 16_000;
/** Of more stretches than these, about so many are packed, from everywhere among them. */
const MOST_PACKED = 32;

/** How far texts can be packed, by gzip's own method, in stretches as long as a page's: 0.4 for four bytes of ten. */
function packingOf(texts: readonly string[]): number {
  const whole = Buffer.from(texts.join("\n"));
  const every = Math.ceil(whole.length / STRETCH / MOST_PACKED);
  let [taken, packed] = [0, 0];
  for (let at = 0; at < whole.length; at += STRETCH * every) {
    const stretch = whole.subarray(at, at + STRETCH);
    taken += stretch.length;
    packed += packedLength(stretch);
  }
  return taken === 0 ? 0 : packed / taken;
}

/**
 * About what each item of a list adds to its page, in bytes gzipped: its words, packed as all of the list are, whatever
 * their language and script, and so many bytes for the tags, links and labels round them. `textOf` gives all words that
 * the page shows of an item and has nowhere else.
 */
export function weigh<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  rowOf: (item: Item) => number,
): number[] {
  const texts = items.map(textOf);
  const packing = packingOf(texts);
  return items.map((item, index) => Buffer.byteLength(texts[index] ?? "") * packing + rowOf(item));
}
