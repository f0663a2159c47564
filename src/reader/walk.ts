import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";

/** A file below the content folder, by its path from there: what a folder holds, or why it is not read. */
export interface Found {
  path: string;
  /** What is wrong with it; nothing with a plain file. */
  fault?: NamedMessage;
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Kinds of entries of a folder that have no words to read: some never end. */
function kindOf(entry: Pick<Dirent, "isFIFO" | "isSocket" | "isDirectory">): string {
  if (entry.isDirectory()) return "a folder";
  if (entry.isFIFO()) return "a named pipe";
  return entry.isSocket() ? "a socket" : "a device";
}

/** Only links within the content are followed, and only to files: what else they lead to, a copy would lack. */
async function faultOfLink(path: string, root: string): Promise<NamedMessage | undefined> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) return catalogue.linkNowhere();
  if (!target.startsWith(root + sep)) return catalogue.linkOut();
  const leadsTo = await stat(target);
  return leadsTo.isFile() ? undefined : catalogue.noPlainFile(`a link to ${kindOf(leadsTo)}`);
}

/** True for the name of what ought to be a file. */
const isNameOfFile = (name: string): boolean => /^\.(?:md|txt|ya?ml|jpg|png|webp)$/.test(extname(name));

async function walk(root: string, folder: string, found: Found[]): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    found.push({ path: folder, fault: catalogue.unreadableFolder(reasonOf(error)) });
    return [];
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory() && !isNameOfFile(entry.name)) await walk(root, path, found);
    else if (entry.isFile()) found.push({ path });
    else if (entry.isSymbolicLink()) {
      const fault = await faultOfLink(join(root, path), root);
      found.push(fault === undefined ? { path } : { path, fault });
    } else found.push({ path, fault: catalogue.noPlainFile(kindOf(entry)) });
  }
}

/**
 * All that stands in a folder and below, in the order of names, but what is hidden (a name that begins with a
 * point: no editor would look for it among the content). What is no plain file comes with the reason.
 */
export async function filesBelow(root: string): Promise<Found[]> {
  const found: Found[] = [];
  await walk(await realpath(root), "", found);
  return found;
}
