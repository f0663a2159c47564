import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { hashOf, hashOfCode } from "./code-hash.ts";
import type { FinishedPage } from "./finish-page.ts";

/** A finished page, with the bytes of its HTML. */
export interface SealedPage {
  html: Uint8Array;
  finished: FinishedPage;
}

/** What is kept of a page; its style sheets, which many pages share, stand in a file of their own. */
interface Kept {
  key: string;
  sheets: string;
  html: Uint8Array;
  finished: Omit<FinishedPage, "sheets">;
}

/** Rooms whose code makes a finished page of Astro's. */
const ROOMS = ["after-build", "tree", "urls", "words"];

/**
 * Finished pages from one build to the next, a file each. A page is taken from it only where everything is the same
 * of which it was made: its text as Astro rendered it, what the content declares of it, and our own code.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #common: string;
  readonly #sheets = new Map<string, readonly string[]>();

  /** `common` is what all pages of the site share. */
  constructor(folder: string, common: unknown) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#common = hashOf(hashOfCode(ROOMS), serialize(common).toString("latin1"));
  }

  /** The key of a page by all that it is made of: its text as Astro rendered it, and what the content declares of it. */
  keyOf(own: unknown): string {
    return hashOf(this.#common, serialize(own).toString("latin1"));
  }

  #file(name: string): string {
    return join(this.#folder, hashOf(name).slice(0, 32));
  }

  /** The page of a key; nothing where none is kept, or what is kept cannot be read. */
  take(route: string, key: string): SealedPage | undefined {
    try {
      const kept = deserialize(readFileSync(this.#file(route))) as Kept;
      if (kept.key !== key) return undefined;
      const sheets = this.#sheets.get(kept.sheets) ?? (deserialize(readFileSync(this.#file(kept.sheets))) as string[]);
      this.#sheets.set(kept.sheets, sheets);
      return { html: kept.html, finished: { ...kept.finished, sheets } };
    } catch {
      return undefined;
    }
  }

  /** Keeps a page in place of the one that was kept for its address. */
  keep(key: string, { html, finished: { sheets, ...finished } }: SealedPage): void {
    const name = hashOf(...sheets);
    if (!this.#sheets.has(name)) writeFileSync(this.#file(name), serialize([...sheets]));
    this.#sheets.set(name, sheets);
    const kept: Kept = { key, sheets: name, html, finished };
    writeFileSync(this.#file(finished.route), serialize(kept));
  }
}
