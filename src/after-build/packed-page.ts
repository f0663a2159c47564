import type { FinishedPage } from "./finish-page.ts";

/**
 * A finished page as bytes. Until all pages are finished nobody asks what it holds: so it goes from one thread to another,
 * and to the disk, without being looked at, and collecting garbage does not go through it.
 */
export interface PackedPage {
  route: string;
  /** Its style sheets, which many pages share. */
  sheets: readonly string[];
  /** The rest of it, JSON in UTF-8, in memory that threads share: V8 does not count it, see `rendering/answer.ts`. */
  rest: Uint8Array<SharedArrayBuffer>;
}

/** What of a page is not data of JSON, as lists. */
type Listed = Omit<FinishedPage, "route" | "sheets" | "scopes" | "ids" | "words" | "head"> & {
  scopes: [string, string][];
  ids: string[];
  words: [string, string][];
  head: Omit<FinishedPage["head"], "shared">;
  shared: [string, string][];
};

/** Bytes in memory that threads share. */
export function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const there = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  there.set(bytes);
  return there;
}

/** Packs a finished page. */
export function packPage({ route, sheets, scopes, ids, words, head, ...others }: FinishedPage): PackedPage {
  const { shared: sharing, ...inHead } = head;
  const lists = { scopes: [...scopes], ids: [...ids], words: [...words], shared: [...sharing] };
  const listed: Listed = { ...others, ...lists, head: inHead };
  return { route, sheets, rest: shared(Buffer.from(JSON.stringify(listed))) };
}

/** The page that was packed. */
export function unpackPage({ route, sheets, rest }: PackedPage): FinishedPage {
  const text = Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength).toString();
  const { scopes, ids, words, head, shared: sharing, ...others } = JSON.parse(text) as Listed;
  return {
    ...others,
    ...{ route, sheets, scopes: new Map(scopes), ids: new Set(ids), words: new Map(words) },
    head: { ...head, shared: new Map(sharing) },
  };
}
