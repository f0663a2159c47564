import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { catalogue } from "../errors/catalogue.ts";
import { frontMatter } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";
import { hashOfContent } from "./content-hash.ts";
import { FOLDERS, type Folder, type ReadEntry, type Reading, type ReceivedText } from "./entries.ts";
import { isPicture, measurePicture } from "./picture.ts";
import { faultOfSlug } from "./slug.ts";
import { readYaml } from "./yaml.ts";

const VALID: Record<Folder, string> = {
  articles: "<slug>.md and <slug>.txt",
  briefs: "<slug>.md",
  events: "<slug>.md",
  profiles: "<slug>.md, and pictures as .jpg, .png or .webp",
};

/** The folder that holds the content: `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] ?? "content";

const shown = (path: string): string => relative(process.cwd(), path) || path;
const start = (file: string) => ({ file, line: 1, column: 1 });

/** A byte order mark at the head of a file is no part of its text. */
const textOf = (bytes: Buffer): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The hash of a file's bytes, which the content's own is made of, and what `make` makes of them. */
async function readBytes<Made>(
  path: string,
  reading: Reading,
  make: (bytes: Buffer) => Made,
): Promise<{ sha256: string; made: Made } | undefined> {
  try {
    const bytes = await readFile(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    reading.digests.set(path, sha256);
    return { sha256, made: make(bytes) };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const why = error instanceof Error ? error.message : String(error);
    reading.problems.push(
      problem(start(shown(path)), missing ? catalogue.missingFile(shown(path)) : catalogue.unreadableFile(why)),
    );
    return undefined;
  }
}

const readText = async (path: string, reading: Reading): Promise<string | undefined> =>
  (await readBytes(path, reading, textOf))?.made;

async function readReceived(path: string, reading: Reading): Promise<ReceivedText | undefined> {
  const read = await readBytes(path, reading, textOf);
  return read === undefined ? undefined : { file: shown(path), text: read.made, sha256: read.sha256 };
}

async function readPicture(path: string, reading: Reading): Promise<void> {
  const read = await readBytes(path, reading, (bytes) => measurePicture(bytes, basename(path)));
  const measured = await read?.made;
  const file = shown(path);
  const isSound = measured !== undefined && "width" in measured;
  reading.pictures.set(basename(path), { file, size: isSound ? measured : undefined });
  if (measured !== undefined && !isSound) reading.problems.push(problem(start(file), measured));
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => !one.isDirectory() && !one.name.startsWith("."))
      .map((one) => join(one.parentPath, one.name))
      .sort();
  } catch {
    return [];
  }
}

async function readEntry(path: string, reading: Reading): Promise<ReadEntry | undefined> {
  const source = await readText(path, reading);
  if (source === undefined) return undefined;
  const file = shown(path);
  const front = frontMatter(source);
  if (front === undefined) {
    reading.problems.push(problem(start(file), catalogue.noFrontMatter()));
    return undefined;
  }
  const read = readYaml(file, source, front.yaml, front.offset);
  reading.problems.push(...read.problems);
  if (read.problems.length > 0) return undefined;
  return { slug: basename(path, ".md"), file, source, data: read.data };
}

async function readYamlFile(path: string, reading: Reading): Promise<ReadEntry | undefined> {
  const source = await readText(path, reading);
  if (source === undefined) return undefined;
  const file = shown(path);
  const read = readYaml(file, source, source, 0);
  reading.problems.push(...read.problems);
  if (read.problems.length > 0) return undefined;
  return { slug: basename(path, ".yaml"), file, source, data: read.data };
}

async function readFolder(root: string, folder: Folder, reading: Reading): Promise<void> {
  const seen = new Map<string, string>();
  for (const path of await filesBelow(join(root, folder))) {
    const file = shown(path);
    const extension = extname(path);
    const slug = basename(path, extension);
    const picture = folder === "profiles" && isPicture(path);
    const valid = extension === ".md" || (folder === "articles" && extension === ".txt") || picture;
    const fault = valid ? faultOfSlug(slug) : catalogue.strayFile(VALID[folder]);
    if (fault !== undefined) {
      // It is there, though unread: what only it uses is not without use.
      reading.present[folder].add(slug);
      reading.problems.push(problem(start(file), fault));
    } else {
      const other = seen.get(slug + extension);
      seen.set(slug + extension, file);
      if (other !== undefined) reading.problems.push(problem(start(file), catalogue.duplicateSlug(slug, other)));
      else if (picture) await readPicture(path, reading);
      else if (extension === ".txt") {
        const received = await readReceived(path, reading);
        if (received !== undefined) reading.received.set(slug, received);
      } else {
        reading.present[folder].add(slug);
        const entry = await readEntry(path, reading);
        if (entry !== undefined) reading.folders[folder].push(entry);
      }
    }
  }
}

async function findStrayFiles(root: string, problems: Problem[]): Promise<void> {
  const known = new Set<string>([...FOLDERS, "site.yaml", "references.yaml", "corrections.yaml", "README.md"]);
  for (const path of await filesBelow(root)) {
    const [top = ""] = relative(root, path).split(/[/\\]/);
    if (!known.has(top)) {
      problems.push(problem(start(shown(path)), catalogue.strayFile(`${[...known].join(", ")}`)));
    }
  }
}

/**
 * Reads a whole content folder: every file's text, its YAML as data, and a problem for whatever
 * could not be read. Never throws for what an editor wrote.
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
  reading.site = await readYamlFile(join(root, "site.yaml"), reading);
  reading.references = await readYamlFile(join(root, "references.yaml"), reading);
  const log = join(root, "corrections.yaml");
  if (existsSync(log)) reading.corrections = await readYamlFile(log, reading);
  for (const folder of FOLDERS) await readFolder(root, folder, reading);
  await findStrayFiles(root, reading.problems);
  reading.sha256 = hashOfContent(root, reading.digests);
  return reading;
}
