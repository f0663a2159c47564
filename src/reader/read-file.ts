import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename, relative } from "node:path";
import { catalogue } from "../errors/catalogue.ts";
import { frontMatter, placeOfOffset } from "../errors/position.ts";
import { problem, type NamedMessage, type Problem } from "../errors/problem.ts";
import { findUnfit, findUnfitReferences, nameOfSign } from "../errors/unfit-signs.ts";
import { decode } from "./decode.ts";
import type { ReadEntry, Reading, ReceivedText } from "./entries.ts";
import { MOST_BYTES, findExcess, findLongLine } from "./limits.ts";
import { measurePicture } from "./picture.ts";
import { reasonOf } from "./walk.ts";
import { readYaml } from "./yaml.ts";

/** The path that reports show. */
export const shown = (path: string): string => relative(process.cwd(), path) || path;

const start = (file: string) => ({ file, line: 1, column: 1 });

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;

const refuse = (reading: Reading, path: string, message: NamedMessage): void => {
  reading.problems.push(problem(start(shown(path)), message));
};

interface Bytes {
  bytes: Buffer;
  sha256: string;
}

/** A file's bytes, with their hash, which the content's own is made of; nothing of one that is reported. */
function readBytes(path: string, reading: Reading): Bytes | undefined {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      refuse(reading, path, catalogue.fileTooLarge(inMegabytes(size), inMegabytes(MOST_BYTES)));
      return undefined;
    }
    const bytes = readFileSync(path);
    const sha256 = hash("sha256", bytes);
    reading.digests.set(path, sha256);
    return { bytes, sha256 };
  } catch (error) {
    refuse(reading, path, catalogue.unreadableFile(reasonOf(error)));
    return undefined;
  }
}

/** The first sign that no text can hold, with how many more there are; a received text may part its pages with a form feed. */
function findSign(file: string, text: string): Problem | undefined {
  const [first, ...more] = findUnfit(text).filter(({ sign }) => !(file.endsWith(".txt") && /\s/.test(sign)));
  if (first === undefined) return undefined;
  return problem(placeOfOffset(file, text, first.offset), catalogue.unfitSign(nameOfSign(first.sign), more.length));
}

/** A file's text, where it is one that can be read and shown. */
function readText(path: string, reading: Reading): { text: string; sha256: string } | undefined {
  const read = readBytes(path, reading);
  if (read === undefined) return undefined;
  const file = shown(path);
  const decoded = decode(read.bytes);
  const fault =
    "message" in decoded
      ? problem(placeOfOffset(file, decoded.before, decoded.before.length), decoded.message)
      : findSign(file, decoded.text);
  if (fault !== undefined) reading.problems.push(fault);
  return "message" in decoded || fault !== undefined ? undefined : { text: decoded.text, sha256: read.sha256 };
}

/** A text whose lines an editor can be told by their numbers: each ends in a line feed, and none is endless. */
function readLines(path: string, reading: Reading): string | undefined {
  const text = readText(path, reading)?.text;
  if (text === undefined) return undefined;
  const lone = text.search(/\r(?!\n)/);
  const excess = lone === -1 ? findLongLine(text) : { offset: lone, message: catalogue.loneReturn() };
  if (excess === undefined) return text;
  reading.problems.push(problem(placeOfOffset(shown(path), text, excess.offset), excess.message));
  return undefined;
}

/** An article's text as it came. */
export function readReceived(path: string, reading: Reading): ReceivedText | undefined {
  const read = readText(path, reading);
  return read && { file: shown(path), ...read };
}

/** A picture beside the profiles; one that cannot be shown is there all the same. */
export async function readPicture(path: string, reading: Reading): Promise<void> {
  const read = readBytes(path, reading);
  const measured = read && (await measurePicture(read.bytes, basename(path)));
  const size = measured !== undefined && "width" in measured ? measured : undefined;
  reading.pictures.set(basename(path), { file: shown(path), size });
  if (measured !== undefined && !("width" in measured)) refuse(reading, path, measured);
}

function readData(path: string, slug: string, source: string, yaml: string, offset: number, reading: Reading) {
  const file = shown(path);
  const { data, problems } = readYaml(file, source, yaml, offset);
  for (const one of problems) reading.problems.push(one);
  return data === undefined ? undefined : { slug, file, source, data };
}

/** The head of a file's first line; that of a file without a word is empty. */
const firstLine = (source: string): string =>
  source.trim() === "" ? "" : (source.split("\n", 1)[0] ?? "").slice(0, 40).trimEnd() || "an empty line";

/** A Markdown file with its front matter as data. */
export function readEntry(path: string, reading: Reading): ReadEntry | undefined {
  const source = readLines(path, reading);
  if (source === undefined) return undefined;
  const front = frontMatter(source);
  if (front === undefined) {
    const isOpen = /^---[^\S\n]*\r?\n/.test(source);
    refuse(reading, path, isOpen ? catalogue.openFrontMatter() : catalogue.noFrontMatter(firstLine(source)));
    return undefined;
  }
  const from = front.offset + front.yaml.length;
  const [sign] = findUnfitReferences(source, from);
  const excess =
    findExcess(source, from) ?? (sign && { offset: sign.offset, message: catalogue.unfitReference(sign.sign) });
  if (excess !== undefined) {
    reading.problems.push(problem(placeOfOffset(shown(path), source, excess.offset), excess.message));
  }
  const entry = readData(path, basename(path, ".md"), source, front.yaml, front.offset, reading);
  return excess === undefined ? entry : undefined;
}

/** A file that is YAML as a whole. */
export function readYamlFile(path: string, reading: Reading): ReadEntry | undefined {
  const source = readLines(path, reading);
  return source === undefined ? undefined : readData(path, basename(path, ".yaml"), source, source, 0, reading);
}
