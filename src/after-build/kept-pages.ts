import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { hashOf, hashOfAllCode, hashOfCode } from "../kept/code-hash.ts";
import type { DeclaredOfPage, DeclaredOfSite } from "./declared-by-page.ts";
import { giveBack } from "./give-back.ts";
import { shared, type PackedPage } from "./packed-page.ts";
import type { IndexedEntry } from "./search-index.ts";

/** A finished page, with the bytes of its HTML. */
export interface SealedPage {
  html: Uint8Array;
  finished: PackedPage;
}

/** By what a page is known before it is rendered: the hash of what it shows but its previews, and what the content declares of it. */
export interface Unrendered {
  route: string;
  shown: string;
  declared: DeclaredOfPage;
  /** The hash of the entries of the search that lead to it. */
  entries: string;
}

/** By what it is known when it is. */
export interface Rendered extends Omit<Unrendered, "shown" | "entries"> {
  /** Its text as Astro rendered it. */
  rendered: string;
  /** The entries of the search that lead to it. */
  entries: readonly IndexedEntry[];
}

/** The hash of each preview that pages may show, by the slug of its profile, and its place among them. */
export type PreviewHashes = ReadonlyMap<string, { hash: string; place: number }>;

/** What is kept of a page; its style sheets, which many pages share, stand in a file of their own. */
interface Kept {
  key: string;
  /** The previews that it shows, where the key does not say so. */
  previews: readonly (readonly [slug: string, hash: string | undefined])[];
  sheets: string;
  html: Uint8Array;
  /** What is known of it: its entries, what was found on it, the rest. */
  packed: readonly [Uint8Array, Uint8Array, Uint8Array];
}

/** Rooms whose code makes a finished page of Astro's. */
const ROOMS = ["after-build", "tree", "urls", "words"];

/** What the content declares of a page as a text: JSON, for what v8 writes of a string depends on how the string came to be. */
const textOf = ({ claims, sentences, moved }: DeclaredOfPage): string =>
  JSON.stringify([claims, [...sentences], [...moved]]);

/** One hash of the entries of the search that lead to a page, as they were before they were looked up there. */
export const hashOfEntries = (entries: readonly IndexedEntry[]): string => hashOf(JSON.stringify(entries));

/**
 * Finished pages from one build to the next, a file each. A page is taken from it only where everything is the same
 * of which it was made. Where it is known what it shows, that is this, what the content declares of it, and all code:
 * then Astro need not render it. Of others it is their text as Astro rendered it, and our own code.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #common: string;
  readonly #commonShown: string;
  #previews: PreviewHashes = new Map();
  readonly #sheets = new Map<string, readonly string[]>();

  /** `common` is what the content declares of no page alone. */
  constructor(folder: string, common: DeclaredOfSite) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    const declared = JSON.stringify(common);
    this.#common = hashOf(hashOfCode(ROOMS), declared);
    this.#commonShown = hashOf(hashOfAllCode(), declared);
  }

  /** Tells the hashes of previews, before any page that may show one is taken or kept. */
  know(previews: PreviewHashes): void {
    this.#previews = previews;
  }

  /** The key of a page of which nothing tells what it shows: its text as Astro rendered it, and what the content declares of it. */
  keyOf({ route, rendered, declared, entries }: Rendered): string {
    return hashOf(this.#common, route, rendered, textOf(declared), JSON.stringify(entries));
  }

  /** The key of a page by what it shows but its previews. */
  keyOfShown({ shown, declared, entries }: Omit<Unrendered, "route">): string {
    return hashOf(this.#commonShown, shown, textOf(declared), entries);
  }

  #file(name: string): string {
    return join(this.#folder, hashOf(name).slice(0, 32));
  }

  #read(route: string): Kept | undefined {
    try {
      return deserialize(readFileSync(this.#file(route))) as Kept;
    } catch {
      return undefined;
    }
  }

  #open(route: string, { html, packed, sheets: name }: Kept): SealedPage | undefined {
    try {
      const sheets = this.#sheets.get(name) ?? (deserialize(readFileSync(this.#file(name))) as string[]);
      this.#sheets.set(name, sheets);
      const [entries, findings, rest] = packed;
      const own = { entries: shared(entries), findings: shared(findings), rest: shared(rest) };
      return { html, finished: { route, sheets, ...own } };
    } catch {
      return undefined;
    }
  }

  /** True where each of some previews says what it did, and they stand in the order in which they did. */
  #areSame(previews: Kept["previews"]): boolean {
    const now = previews.map(([slug]) => this.#previews.get(slug));
    const isInOrder = now.every((one, at) => at === 0 || (now[at - 1]?.place ?? -1) < (one?.place ?? -1));
    return isInOrder && now.every((one, at) => one?.hash === previews[at]?.[1]);
  }

  /** The page of a key, where the previews that it shows say what they did; nothing where none is kept, or it cannot be read. */
  take(route: string, key: string): SealedPage | undefined {
    const kept = this.#read(route);
    return kept?.key === key && this.#areSame(kept.previews) ? this.#open(route, kept) : undefined;
  }

  /** Keeps a page in place of the one that was kept for its address; `previews` are those that its key does not tell of. */
  keep(key: string, previews: Iterable<string>, { html, finished }: SealedPage): void {
    const { route, sheets, entries, findings, rest } = finished;
    const name = hashOf(...sheets);
    if (!this.#sheets.has(name)) writeFileSync(this.#file(name), serialize([...sheets]));
    this.#sheets.set(name, sheets);
    const told = [...previews].map((slug) => ({ slug, ...this.#previews.get(slug) }));
    const inOrder = told.sort((a, b) => (a.place ?? -1) - (b.place ?? -1));
    const kept: Kept = {
      key,
      previews: inOrder.map(({ slug, hash }) => [slug, hash] as const),
      sheets: name,
      html,
      packed: [Buffer.from(entries), Buffer.from(findings), Buffer.from(rest)],
    };
    const bytes = serialize(kept);
    writeFileSync(this.#file(route), bytes);
    giveBack(bytes);
  }
}
