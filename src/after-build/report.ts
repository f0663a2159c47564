import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measured } from "./fill-slot.ts";
import { digestsOf } from "./pages.ts";

/** Where the report on the checks lies; what is counted on the finished pages, and the hash of every other file, is added to it. */
export const REPORT = "/data/verification.json";

type Report = Record<string, unknown>;

async function rewrite(folder: string, change: (report: Report) => Report): Promise<void> {
  const path = join(folder, REPORT);
  const report = JSON.parse(await readFile(path, "utf8")) as Report;
  const digests = await digestsOf(folder, [REPORT]);
  const files = [...digests].map(([route, sha256]) => ({ file: route.slice(1), sha256 }));
  await writeFile(path, `${JSON.stringify({ ...change(report), files }, undefined, 2)}\n`);
}

/** Adds to the report what was measured on the finished pages, and the hash of every other file. */
export function completeReport(folder: string, { pages, ...counts }: Measured): Promise<void> {
  const listed = pages.map(({ route, ...page }) => ({ page: route.slice(1), ...page }));
  return rewrite(folder, (report) => ({ ...report, onPages: counts, pages: listed }));
}

/** Lists the files in the report anew, where some were added or changed since. */
export const relistFiles = (folder: string): Promise<void> => rewrite(folder, (report) => report);
