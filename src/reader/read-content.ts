import { statSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { catalogue } from "../errors/catalogue.ts";
import { problem, type NamedMessage } from "../errors/problem.ts";
import { hashOfContent } from "./content-hash.ts";
import { FOLDERS, type Folder, type Reading } from "./entries.ts";
import { isPicture } from "./picture.ts";
import { readEntry, readPicture, readReceived, readYamlFile, shown } from "./read-file.ts";
import { faultOfSlug } from "./slug.ts";
import { filesBelow, type Found } from "./walk.ts";

const VALID: Record<Folder, string> = {
  articles: "<slug>.md and <slug>.txt",
  briefs: "<slug>.md",
  events: "<slug>.md",
  profiles: "<slug>.md, and pictures as .jpg, .png or .webp",
};
const AT_TOP = [...FOLDERS, "site.yaml", "references.yaml", "corrections.yaml", "README.md"];

/** The folder that holds the content: `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] ?? "content";

const start = (file: string) => ({ file, line: 1, column: 1 });

/** What is wrong with the name of a file in a folder of entries, or nothing. */
function faultOfName(folder: Folder, name: string): NamedMessage | undefined {
  const extension = extname(name);
  const slug = basename(name, extension);
  const isKnown =
    extension === ".md" ||
    (folder === "articles" && extension === ".txt") ||
    (folder === "profiles" && isPicture(name));
  if (!isKnown) return catalogue.strayFile(VALID[folder]);
  return faultOfSlug(slug);
}

async function readFolder(root: string, folder: Folder, found: readonly Found[], reading: Reading): Promise<void> {
  const seen = new Map<string, string>();
  for (const { path: below, fault } of found) {
    const path = join(root, below);
    const [file, name] = [shown(path), basename(path)];
    const slug = basename(name, extname(name));
    const wrong = fault ?? faultOfName(folder, name);
    // It is there, though unread: what refers to it is not at fault, nor is what only it uses without use.
    if (wrong !== undefined || extname(name) === ".md") reading.present[folder].add(slug);
    const other = seen.get(name);
    seen.set(name, file);
    const message = wrong ?? (other === undefined ? undefined : catalogue.duplicateSlug(slug, other));
    if (message !== undefined) reading.problems.push(problem(start(file), message));
    else if (isPicture(name)) await readPicture(path, reading);
    else if (extname(name) === ".txt") {
      const received = readReceived(path, reading);
      if (received !== undefined) reading.received.set(slug, received);
    } else {
      const entry = readEntry(path, reading);
      if (entry !== undefined) reading.folders[folder].push(entry);
    }
  }
}

/** A file at the top that is YAML as a whole, where it is there and a plain file. */
function readAtTop(root: string, name: string, found: readonly Found[], reading: Reading) {
  const there = found.find((one) => one.path === name);
  const path = join(root, name);
  if (there === undefined && name !== "corrections.yaml") {
    reading.problems.push(problem(start(shown(path)), catalogue.missingFile(shown(path))));
  }
  if (there?.fault !== undefined) reading.problems.push(problem(start(shown(path)), there.fault));
  return there === undefined || there.fault !== undefined ? undefined : readYamlFile(path, reading);
}

/** Whatever stands at the top and is none of what belongs there, in whatever folder. */
function refuseStrayFiles(root: string, found: readonly Found[], reading: Reading): void {
  const folders: readonly string[] = FOLDERS;
  for (const { path, fault } of found) {
    const [top = ""] = path.split(sep);
    const place = start(shown(join(root, path)));
    if (!AT_TOP.includes(top)) reading.problems.push(problem(place, fault ?? catalogue.strayFile(AT_TOP.join(", "))));
    else if (folders.includes(path)) reading.problems.push(problem(place, fault ?? catalogue.fileForFolder()));
  }
}

/**
 * Reads a whole content folder: every file's text, its YAML as data, and a problem for whatever
 * could not be read. Never throws for what an editor wrote. Files are read one behind the other: nothing else could go on
 * without them, and to wait for each takes longer than to read it. Pictures alone are waited for.
 */
export async function readContent(root: string): Promise<Reading> {
  const reading: Reading = {
    folders: { articles: [], briefs: [], events: [], profiles: [] },
    site: undefined,
    references: undefined,
    corrections: undefined,
    received: new Map(),
    pictures: new Map(),
    present: { articles: new Set(), briefs: new Set(), events: new Set(), profiles: new Set() },
    problems: [],
    digests: new Map(),
    sha256: "",
  };
  const there = statSync(root, { throwIfNoEntry: false });
  if (!there?.isDirectory()) {
    const message = catalogue.missingFolder(shown(root), there !== undefined);
    reading.problems.push(problem(start(shown(root)), message));
    return reading;
  }
  const found = filesBelow(root);
  reading.site = readAtTop(root, "site.yaml", found, reading);
  reading.references = readAtTop(root, "references.yaml", found, reading);
  reading.corrections = readAtTop(root, "corrections.yaml", found, reading);
  for (const folder of FOLDERS) {
    const inside = found.filter((one) => one.path.startsWith(folder + sep));
    await readFolder(root, folder, inside, reading);
  }
  refuseStrayFiles(root, found, reading);
  reading.sha256 = hashOfContent(root, reading.digests);
  return reading;
}
