import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join as joinPath } from "node:path";
import { join, type Joined } from "../../src/dossier/join.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { contentOf } from "../../src/schemas/content.ts";

/** To join twice takes twice as long; a join that is not the same each time shows in some of many cases as well. */
const EVERY = 5;

const BASE = joinPath(import.meta.dirname, "../broken/base");

/** What is written into the small site for one case: path below the content folder → what the file holds. */
export type Written = ReadonlyMap<string, string | Uint8Array>;

/** The small site in a place of its own, into which anything is written, read and joined, and taken out again. */
export interface FuzzedSite {
  /** What a file of the small site holds. */
  text(path: string): string;
  /** What came of it, and of every few a second time from the same reading, to be compared; and the text of each file as it stood. */
  join(
    written: Written,
  ): Promise<{ first: Joined; again: Joined | undefined; read: (file: string) => string | undefined }>;
}

/** Copies the small site, and stands in its place: reports name files from there. */
export function openSite(): FuzzedSite {
  const place = mkdtempSync(joinPath(tmpdir(), "verbatim-fuzz-"));
  cpSync(BASE, joinPath(place, "content"), { recursive: true });
  process.chdir(place);
  process.on("exit", () => rmSync(place, { recursive: true, force: true }));
  const text = (path: string): string => readFileSync(joinPath(BASE, path), "utf8");
  const isOfBase = (path: string): boolean => {
    try {
      return text(path) !== undefined;
    } catch {
      return false;
    }
  };
  const read = (file: string): string | undefined => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
  };
  let count = 0;
  return {
    text,
    async join(written) {
      for (const [path, whole] of written) {
        mkdirSync(dirname(joinPath("content", path)), { recursive: true });
        writeFileSync(joinPath("content", path), whole);
      }
      const stood = new Map(
        [...written.keys()].map((path) => [joinPath("content", path), read(joinPath("content", path))]),
      );
      try {
        const reading = await readContent("content");
        return {
          first: join(contentOf(reading)),
          again: (count += 1) % EVERY === 0 ? join(contentOf(reading)) : undefined,
          read: (file) => (stood.has(file) ? stood.get(file) : read(file)),
        };
      } finally {
        for (const path of written.keys()) {
          if (isOfBase(path)) writeFileSync(joinPath("content", path), text(path));
          else rmSync(joinPath("content", path), { force: true });
        }
      }
    },
  };
}
