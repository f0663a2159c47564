import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** What says which packages are there: as the project asks for them, and as they were put there. */
const PACKAGES = ["package-lock.json", "node_modules/.package-lock.json"];
const CONFIG = ["astro.config.mjs", "tsconfig.json"];

/** One hash of some texts, or their bytes in UTF-8, SHA-256 in hexadecimal digits; where one ends and the next begins counts. */
export function hashOf(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}

/** The files of a project below some of its folders, by their names from its own. */
const filesBelow = (root: string, folders: readonly string[]): string[] =>
  folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)))
    .sort();

const hashOfFiles = (root: string, names: readonly string[]): string =>
  hashOf(
    process.version,
    ...[...names, ...PACKAGES]
      .filter((name) => existsSync(join(root, name)))
      .flatMap((name) => [name, readFileSync(join(root, name))]),
  );

/**
 * One hash of the code in some rooms and of all packages: what is kept from one build to the next was made by some
 * code, and another version of it might make something else.
 */
export const hashOfCode = (rooms: readonly string[]): string =>
  hashOfFiles(
    ROOT,
    filesBelow(
      ROOT,
      rooms.map((room) => join("src", room)),
    ),
  );

/** The same of all rooms of a project, and of how Astro is told to build. */
export const hashOfAllCode = (root = ROOT): string => hashOfFiles(root, [...filesBelow(root, ["src"]), ...CONFIG]);
