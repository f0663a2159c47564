import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..");
const LOCK = join(SRC, "../package-lock.json");

/** One hash of some texts, SHA-256 in hexadecimal digits; where one ends and the next begins counts. */
export function hashOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}

/**
 * One hash of the code in some rooms and of all packages: what is kept from one build to the next was made by some
 * code, and another version of it might make something else.
 */
export function hashOfCode(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort(),
  );
  return hashOf(process.version, ...[...files, LOCK].filter(existsSync).map((file) => readFileSync(file, "utf8")));
}
