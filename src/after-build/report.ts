import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./fill-slot.ts";
import { digestsOf } from "./pages.ts";

/** Where the report on the checks lies; what is counted on the finished pages, and the hash of every other file, is added to it. */
export const REPORT = "/data/verification.json";

/** How a report ends, and how the last of what is in it begins: nothing within a list or a text stands so. */
const END = Buffer.from("\n}\n");
const FILES = Buffer.from(',\n  "files": ');

/** Members of an object as they stand behind others, with its end: JSON indented by two, as the report is. */
const behind = (members: object): string => `,${JSON.stringify(members, undefined, 2).slice(1)}\n`;

/** Where what is added to a report begins, or begins anew. Throws where it was not written as this is. */
function endOf(report: Buffer): number {
  const files = report.lastIndexOf(FILES);
  const end = files === -1 ? report.lastIndexOf(END) : files;
  if (end === -1) throw new Error(`${REPORT} is not as it was written.`);
  return end;
}

/** Writes over the end of the report: it is as long as the site, so that what stands before is neither parsed nor written again. */
function writeEnd(folder: string, members: object): void {
  const path = join(folder, REPORT);
  const at = endOf(readFileSync(path));
  const file = openSync(path, "r+");
  try {
    const length = writeSync(file, behind(members), at);
    if (at + length < fstatSync(file).size) ftruncateSync(file, at + length);
  } finally {
    closeSync(file);
  }
}

/** The hash of every other file; of some it is known. */
async function filesIn(folder: string, known?: ReadonlyMap<string, string>): Promise<object[]> {
  const digests = await digestsOf(folder, [REPORT], known);
  return [...digests].map(([route, sha256]) => ({ file: route.slice(1), sha256 }));
}

/** Adds to the report what was measured on the finished pages, and the hash of every other file; `known` are those of some files. */
export async function completeReport(
  folder: string,
  { pages, ...counts }: Measured,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const listed = pages.map(({ route, ...page }) => ({ page: route.slice(1), ...page }));
  writeEnd(folder, { onPages: counts, pages: listed, files: await filesIn(folder, known) });
}

/** Lists the files in the report anew, where some were added or changed since. */
export async function relistFiles(folder: string): Promise<void> {
  writeEnd(folder, { files: await filesIn(folder) });
}
