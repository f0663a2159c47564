import { readFile, readdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fillEditions, type EditionFile } from "../after-build/fill-editions.ts";
import { readPage } from "../after-build/pages.ts";
import { relistFiles } from "../after-build/report.ts";
import { htmlOf } from "../after-build/write-page.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";

const CHECKSUMS = "SHA256SUMS";

/**
 * Tells of the editions that lie in a finished site, whoever made them: writes their checksums beside them
 * (the format of sha256sum), fills the page that lists them, and lists the changed files in the report.
 */
export async function listEditions(folder: string, words: Words): Promise<EditionFile[]> {
  const place = join(folder, routes.edition(""));
  const names = (await readdir(place)).filter((name) => name !== CHECKSUMS).sort();
  const files = await Promise.all(names.map(async (file) => ({ file, bytes: await readFile(join(place, file)) })));
  const lines = files.map(({ file, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`);
  await writeFile(join(place, CHECKSUMS), lines.join(""));
  const page = await readPage(folder, routes.editions);
  const sums = { file: CHECKSUMS, bytes: Buffer.byteLength(lines.join("")) };
  const all = [...files.map(({ file, bytes }) => ({ file, bytes: bytes.length })), sums];
  fillEditions(page.tree, all, words.editions.size);
  await writeFile(page.path, htmlOf(page.tree));
  await relistFiles(folder);
  return all;
}
