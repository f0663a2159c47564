import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..");
const LOCK = join(SRC, "../package-lock.json");
const CONFIG = join(SRC, "../astro.config.mjs");

/** One hash of some texts, or their bytes in UTF-8, SHA-256 in hexadecimal digits; where one ends and the next begins counts. */
export function hashOf(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();

const hashOfFiles = (files: readonly string[]): string =>
  hashOf(process.version, ...[...files, LOCK].filter(existsSync).map((file) => readFileSync(file, "utf8")));

/**
 * One hash of the code in some rooms and of all packages: what is kept from one build to the next was made by some
 * code, and another version of it might make something else.
 */
export const hashOfCode = (rooms: readonly string[]): string =>
  hashOfFiles(rooms.flatMap((room) => filesBelow(join(SRC, room))));

/** The same of all rooms, and of how Astro is told to build. */
export const hashOfAllCode = (): string => hashOfFiles([...filesBelow(SRC), CONFIG]);
