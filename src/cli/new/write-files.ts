import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UsageError } from "./asker.ts";

/** A file to be written, by its path in the content folder. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
  /** True for a file to which something is added; no other may be there. */
  replaces?: boolean;
}

const shown = (path: string): string => relative(process.cwd(), path) || path;

/**
 * Writes all files or none, and overwrites none. What was written before a failure is taken away again. Gives the
 * paths as an editor knows them. Throws `UsageError` where a file is there already.
 */
export async function writeFiles(root: string, files: readonly NewFile[]): Promise<string[]> {
  const there = files.filter(({ path, replaces }) => replaces !== true && existsSync(join(root, path)));
  if (there.length > 0) {
    const names = there.map(({ path }) => shown(join(root, path))).join(", ");
    throw new UsageError(`Already there: ${names}. Nothing was written; choose another --slug.`);
  }
  const written: string[] = [];
  const ready: [from: string, to: string][] = [];
  try {
    for (const { path, content, replaces } of files) {
      const to = join(root, path);
      const at = replaces === true ? `${to}.new` : to;
      await mkdir(dirname(to), { recursive: true });
      const file = await open(at, "wx");
      written.push(at);
      await file.writeFile(content).finally(() => file.close());
      if (replaces === true) ready.push([at, to]);
    }
    for (const [from, to] of ready) await rename(from, to);
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
  return files.map(({ path }) => shown(join(root, path)));
}
