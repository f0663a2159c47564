import type { ArticleBlock, WholeDossier } from "./dossier.ts";

/**
 * The texts of articles as JSON in UTF-8, one behind the other. So they go from one thread to another without being
 * looked at, and each is read when its page is made, and forgotten with it.
 */
export interface PackedTexts {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each begins and ends, by the slug of its article. */
  places: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** Packs the texts of all articles. */
export function packTexts(texts: WholeDossier["texts"]): PackedTexts {
  const places = new Map<string, readonly [number, number]>();
  const encoder = new TextEncoder();
  const packed: Uint8Array[] = [];
  let at = 0;
  for (const [slug, blocks] of texts) {
    const text = encoder.encode(JSON.stringify(blocks));
    packed.push(text);
    places.set(slug, [at, at + text.length]);
    at += text.length;
  }
  const bytes = new Uint8Array(at);
  for (const [index, [from]] of [...places.values()].entries()) bytes.set(packed[index] ?? [], from);
  return { bytes, places };
}

/** The bytes of an article's text. Throws where there is no such article. */
export function bytesOfText({ bytes, places }: PackedTexts, slug: string): Uint8Array {
  const place = places.get(slug);
  if (place === undefined) throw new Error(`No text of an article ${slug} was packed.`);
  return bytes.subarray(...place);
}

const DECODER = new TextDecoder();

/** The text of an article. Throws where there is no such article. */
export const readText = (packed: PackedTexts, slug: string): readonly ArticleBlock[] =>
  JSON.parse(DECODER.decode(bytesOfText(packed, slug))) as ArticleBlock[];
