import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { FinishedPage } from "./finish-page.ts";

/** A finished page, with its HTML. */
export interface SealedPage {
  html: string;
  finished: FinishedPage;
}

/** What is kept of a page; its style sheets, which many pages share, stand in a file of their own. */
interface Kept {
  key: string;
  sheets: string;
  html: string;
  finished: Omit<FinishedPage, "sheets">;
}

const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
};

/** The folders whose code makes a finished page of Astro's: another version of it would make another. */
const ROOMS = ["after-build", "tree", "urls", "words"].map((room) => join(import.meta.dirname, "..", room));
const LOCK = join(import.meta.dirname, "../../package-lock.json");

/** One hash for the code that finishes pages, and for the packages that it uses. */
function hashOfCode(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort(),
  );
  return hashOf(process.version, ...[...files, LOCK].filter(existsSync).map((file) => readFileSync(file, "utf8")));
}

/**
 * Finished pages from one build to the next, a file each. A page is taken from it only where everything is the same
 * of which it was made: its text as Astro wrote it, what the content declares of it, and our own code.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #common: string;
  readonly #sheets = new Map<string, readonly string[]>();

  /** `common` is what all pages of the site share. */
  constructor(folder: string, common: unknown) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#common = hashOf(hashOfCode(), serialize(common).toString("latin1"));
  }

  /** The key of a page: its text as Astro wrote it, and what else it is made of. */
  keyOf(written: string, own: unknown): string {
    return hashOf(this.#common, written, serialize(own).toString("latin1"));
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
