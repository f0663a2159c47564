import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
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

/** Where a link leads in the end; nothing where it leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Only links within the content are followed, and only to files: what else they lead to, a copy would lack. */
function faultOfLink(path: string, root: string): NamedMessage | undefined {
  const target = realPath(path);
  if (target === undefined) return catalogue.linkNowhere();
  if (!target.startsWith(root + sep)) return catalogue.linkOut();
  const leadsTo = statSync(target);
  return leadsTo.isFile() ? undefined : catalogue.noPlainFile(`a link to ${kindOf(leadsTo)}`);
}

/** True for the name of what ought to be a file. */
const isNameOfFile = (name: string): boolean => /^\.(?:md|txt|ya?ml|jpg|png|webp)$/.test(extname(name));

/** What a folder holds; one that cannot be read is told. */
function entriesOf(root: string, folder: string, found: Found[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    found.push({ path: folder, fault: catalogue.unreadableFolder(reasonOf(error)) });
    return [];
  }
}

function walk(root: string, folder: string, found: Found[]): void {
  for (const entry of entriesOf(root, folder, found).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory() && !isNameOfFile(entry.name)) walk(root, path, found);
    else if (entry.isFile()) found.push({ path });
    else if (entry.isSymbolicLink()) {
      const fault = faultOfLink(join(root, path), root);
      found.push(fault === undefined ? { path } : { path, fault });
    } else found.push({ path, fault: catalogue.noPlainFile(kindOf(entry)) });
  }
}

/**
 * All that stands in a folder and below, in the order of names, but what is hidden (a name that begins with a
 * point: no editor would look for it among the content). What is no plain file comes with the reason.
 */
export function filesBelow(root: string): Found[] {
  const found: Found[] = [];
  walk(realpathSync.native(root), "", found);
  return found;
}
