import type { FinishedPage } from "./finish-page.ts";

/** Data of JSON in UTF-8, in memory that threads share: V8 does not count it, see `rendering/answer.ts`. */
export type Packed = Uint8Array<SharedArrayBuffer>;

/**
 * A finished page as bytes. Until all pages are finished nobody asks what it holds: so it goes from one thread to another,
 * and to the disk, without being looked at, and collecting garbage does not go through it.
 */
export interface PackedPage {
  route: string;
  /** Its style sheets, which many pages share. */
  sheets: readonly string[];
  /** What only one step asks for, and once: the entries of the search, and what was found on the page. */
  entries: Packed;
  findings: Packed;
  rest: Packed;
}

/** What of the rest is not data of JSON, as lists. */
type Listed = Omit<FinishedPage, "route" | "sheets" | "scopes" | "ids" | "words" | "head" | "check" | "entries"> & {
  scopes: [string, string][];
  ids: string[];
  words: [string, string][];
  head: Omit<FinishedPage["head"], "shared">;
  sharing: [string, string][];
  counts: FinishedPage["check"]["counts"];
};

/** Bytes in memory that threads share. */
export function shared(bytes: Uint8Array): Packed {
  const there = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  there.set(bytes);
  return there;
}

function pack(data: unknown): Packed {
  const text = JSON.stringify(data);
  const memory = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(memory).write(text);
  return new Uint8Array(memory);
}

const unpack = <Data>({ buffer, byteOffset, byteLength }: Packed): Data =>
  JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString()) as Data;

/** Packs a finished page. */
export function packPage(page: FinishedPage): PackedPage {
  const { route, sheets, scopes, ids, words, head, check, entries, ...others } = page;
  const { shared: sharing, ...inHead } = head;
  const listed: Listed = {
    ...others,
    ...{ scopes: [...scopes], ids: [...ids], words: [...words] },
    ...{ head: inHead, sharing: [...sharing], counts: check.counts },
  };
  return { route, sheets, entries: pack(entries), findings: pack(check.findings), rest: pack(listed) };
}

/** The page that was packed. Its entries and what was found on it are read each time that they are asked for. */
export function unpackPage({ route, sheets, entries, findings, rest }: PackedPage): FinishedPage {
  const { scopes, ids, words, head, sharing, counts, ...others } = unpack<Listed>(rest);
  return {
    ...others,
    ...{ route, sheets, scopes: new Map(scopes), ids: new Set(ids), words: new Map(words) },
    head: { ...head, shared: new Map(sharing) },
    check: {
      counts,
      get findings() {
        return unpack<FinishedPage["check"]["findings"]>(findings);
      },
    },
    get entries() {
      return unpack<FinishedPage["entries"]>(entries);
    },
  };
}
