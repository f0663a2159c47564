import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { toString } from "hast-util-to-string";
import { parse } from "yaml";
import { readPages } from "../../src/after-build/pages.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { findElement } from "../../src/editions/chapters.ts";
import { publishedSite } from "./published-site.ts";

const SITE = publishedSite();
const CONTENT = join(SITE, "../content");
const pages = new Map((await readPages(SITE)).map((page) => [page.route, page]));
const log = parse(readFileSync(join(CONTENT, "corrections.yaml"), "utf8")) as Record<"wrong" | "right", string>[];
const fold = (words: string): string => words.replace(/\s+/g, " ").trim();

const BRIEF = "/briefs/russia-belarus-talks-december-2019.html";
/** Where each correction of the log stands, besides the method page. */
const PLACES = [BRIEF, "/timeline.html", "/timeline.html", undefined];

test("a correction stands on the page to which it was made and on the method page, and on no other", () => {
  for (const [route, { tree }] of pages) {
    const main = findElement(tree, ({ tagName }) => tagName === "main");
    const words = fold(main === undefined ? "" : toString(main));
    for (const [index, { wrong, right }] of log.entries()) {
      const here = route === "/method.html" || route === PLACES[index];
      assert.equal(words.includes(wrong) && words.includes(right), here, `${route}: ${wrong}`);
    }
  }
});

test("those of an event stand in its entry, the newest first, and say since when the page was wrong", () => {
  const entry = pages.get("/timeline.html")?.ids.get("2019-12-20-talks");
  assert.match(
    fold(entry === undefined ? "" : toString(entry)),
    /Corrected 28 November 2026 ?Said since 24 November 2026: The talks were dated .*Said since 23 November 2026: The talks were set in Sochi/,
  );
});

test("each edition has them, too", () => {
  const folder = join(SITE, "editions");
  const plain = (text: string): string =>
    fold(
      text
        .replace(/<[^>]*>/g, "")
        .replaceAll(/&#x3C;|&lt;|\\</g, "<")
        .replaceAll(/&#x26;|&amp;|\\&/g, "&"),
    );
  const texts = ["html", "txt", "md"].map((ending) => readFileSync(join(folder, `verbatim.${ending}`), "utf8"));
  const book = unzipSync(readFileSync(join(folder, "verbatim.epub")));
  texts.push(
    Object.keys(book)
      .filter((name) => name.endsWith(".xhtml"))
      .map((name) => strFromU8(book[name] ?? new Uint8Array()))
      .join("\n"),
  );
  for (const text of texts.map(plain)) {
    for (const { wrong, right } of log) assert.ok(text.includes(wrong) && text.includes(right), wrong);
  }
});

const place = mkdtempSync(join(tmpdir(), "hash-"));
after(() => rmSync(place, { recursive: true, force: true }));

test("the command on the method page prints the hash of the content, with a log of corrections and without", async () => {
  const page = pages.get("/method.html");
  const pre = page && findElement(page.tree, ({ tagName, children }) => tagName === "pre" && children.length > 0);
  const command = pre === undefined ? "" : toString(pre);
  assert.match(command, /sha256sum/);
  const printed = (folder: string): string =>
    execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" }).slice(0, 64);
  const home = process.cwd();
  for (const without of [false, true]) {
    const copy = join(place, String(without));
    cpSync(CONTENT, join(copy, "content"), { recursive: true });
    if (without) rmSync(join(copy, "content/corrections.yaml"));
    process.chdir(copy);
    const { dossier } = await joinFolder();
    process.chdir(home);
    assert.equal(printed(join(copy, "content")), dossier?.sha256);
    assert.equal(readdirSync(join(copy, "content")).includes("corrections.yaml"), !without);
  }
});
