import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { REPORT } from "../../src/after-build/report.ts";
import { listEditions } from "../../src/editions/list-editions.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { pageOf, inFolder } from "./staged-page.ts";

const words = wordsOf({ language: "en" });
const row = (file: string): string =>
  `<div data-slot="" data-figure="file-${file}" data-absent="None." data-dated="content of 1 May 2001"></div>`;
const PAGE = pageOf(`<main>${["html", "epub", "pdf", "SHA256SUMS"].map(row).join("")}</main>`);

/** A finished site with such editions in it, and what is told of them. */
const list = (editions: Readonly<Record<string, string>>) =>
  inFolder({ "/editions.html": PAGE, [REPORT]: '{\n  "site": "T"\n}\n' }, async (folder) => {
    await mkdir(join(folder, "editions"), { recursive: true });
    for (const [name, text] of Object.entries(editions)) await writeFile(join(folder, "editions", name), text);
    const listed = await listEditions(folder, words);
    const check = spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: join(folder, "editions"), encoding: "utf8" });
    return {
      listed,
      check,
      page: await readFile(join(folder, "editions.html"), "utf8"),
      report: JSON.parse(await readFile(join(folder, REPORT), "utf8")) as { site: string; files: { file: string }[] },
    };
  });

test("the page links what is there, with its size and the date of its content, and nothing else", async () => {
  const { page, listed } = await list({ "a.html": "x".repeat(1_234_567), "a.epub": "y" });
  assert.deepEqual(
    listed.map(({ file, bytes }) => [file, bytes > 0]),
    [
      ["a.epub", true],
      ["a.html", true],
      ["SHA256SUMS", true],
    ],
  );
  assert.match(page, /<a href=editions\/a\.html>a\.html<\/a> <span class=label>1\.2 MB, content of 1 May 2001<\/span>/);
  assert.match(page, /<a href=editions\/a\.epub>a\.epub<\/a> <span class=label>1 kB, content/);
  assert.match(page, /data-figure=file-pdf data-absent=None\. data-dated="content of 1 May 2001"><\/div>/);
});

test("SHA256SUMS is what sha256sum reads, and holds for each edition", async () => {
  const { check } = await list({ "a.html": "x", "a.epub": "y" });
  assert.equal(check.stdout, "a.epub: OK\na.html: OK\n");
});

test("what was listed before is not listed among the editions, and is written anew", async () => {
  const { listed, check } = await list({ "a.html": "x", SHA256SUMS: "of another build" });
  assert.equal(listed.length, 2);
  assert.equal(check.status, 0);
});

test("the report lists the editions with the other files, and keeps what it said", async () => {
  const { report } = await list({ "a.html": "x" });
  assert.equal(report.site, "T");
  assert.deepEqual(
    report.files.map(({ file }) => file),
    ["editions.html", "editions/SHA256SUMS", "editions/a.html"],
  );
});
