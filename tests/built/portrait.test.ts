import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import sharp from "sharp";
import { buildProject, copyProject, hashOfSite } from "../copied-project.ts";
import { seeded } from "../unit/seeded.ts";
import { writtenOut } from "./written-out.ts";

const ALT = "At a lectern, in a dark suit, looking to the left.";
const CREDIT = "Jane Roe, Town archive";
const LICENCE = "CC BY-SA 4.0";
const PROFILE = "profiles/vladimir-putin.md";

const copy = copyProject();
const pictures = join(copy, "dist/_astro");
const made = [copy];
after(() => made.forEach((one) => rmSync(one, { recursive: true, force: true })));

/** A photograph's like: a gradient with so much seeded noise on it, and with a place in its metadata. */
function drawPicture(noise: number, width: number): Promise<Buffer> {
  const random = seeded(4);
  const height = width * 1.25;
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) {
    const shade = (at / bytes.length) * (255 - noise);
    bytes[at] = shade + random.below(noise);
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Copyright: "54.9 N, 27.6 E" } })
    .jpeg()
    .toBuffer();
}

const writePicture = (bytes: Buffer): void => writeFileSync(join(copy, "content/profiles/vladimir-putin.jpg"), bytes);

const pageOf = (project: string, page: string): string => writtenOut(readFileSync(join(project, "dist", page), "utf8"));

before(async () => {
  const file = join(copy, "content", PROFILE);
  const portrait = [
    "portrait:",
    "  file: vladimir-putin.jpg",
    `  alt: ${ALT}`,
    `  credit: ${CREDIT}`,
    `  licence: ${LICENCE}`,
  ];
  writeFileSync(file, readFileSync(file, "utf8").replace("\nsummary:", `\n${portrait.join("\n")}\nsummary:`));
  writePicture(await drawPicture(16, 640));
});

test("a portrait is built in, small, with its words, its credit and its licence", async () => {
  const { status, output } = buildProject(copy);
  assert.equal(status, 0, output);
  const files = readdirSync(pictures);
  assert.deepEqual(
    files.map((file) => file.replace(/\..*\./, ".")),
    ["vladimir-putin.webp"],
    "one picture, and not the original file",
  );
  const [file = ""] = files;
  assert.ok(statSync(join(pictures, file)).size <= 60_000);
  const { width, height, format, exif } = await sharp(join(pictures, file)).metadata();
  assert.deepEqual({ width, height, format, exif }, { width: 320, height: 400, format: "webp", exif: undefined });
  const html = pageOf(copy, "profiles/vladimir-putin.html");
  const [img = ""] = /<img [^>]*>/.exec(html) ?? [];
  for (const attribute of [`src="../_astro/${file}"`, `alt="${ALT}"`, 'width="160"', 'height="200"']) {
    assert.ok(img.includes(attribute), `${attribute} is not in ${img}`);
  }
  assert.doesNotMatch(img, /srcset|loading/);
  const [, caption = ""] = /<figure class="portrait[^]*?<figcaption[^>]*>([^]*?)<\/figcaption>/.exec(html) ?? [];
  assert.equal(caption.replace(/<[^>]*>/g, ""), `Picture: ${CREDIT} ${LICENCE}`);
});

test("a build that takes the picture from an earlier one gives the same bytes, and another picture is made anew", async () => {
  const first = hashOfSite(copy);
  const again = buildProject(copy);
  assert.equal(again.status, 0, again.output);
  assert.equal(hashOfSite(copy), first);
  const names = readdirSync(pictures);
  writePicture(await drawPicture(8, 640));
  const other = buildProject(copy);
  assert.equal(other.status, 0, other.output);
  assert.notDeepEqual(readdirSync(pictures), names);
  assert.equal(readdirSync(pictures).length, 1);
});

test("no other page loads a picture", () => {
  for (const page of ["profiles.html", "index.html", "profiles/minsk.html"]) {
    assert.doesNotMatch(pageOf(copy, page), /<img/);
  }
});

test("a second build, of a content folder elsewhere, gives the same bytes", () => {
  const before = hashOfSite(copy);
  const elsewhere = mkdtempSync(join(tmpdir(), "verbatim-content-"));
  made.push(elsewhere);
  cpSync(join(copy, "content"), elsewhere, { recursive: true });
  rmSync(join(copy, ".astro"), { recursive: true, force: true });
  const { status, output } = buildProject(copy, elsewhere);
  assert.equal(status, 0, output);
  assert.equal(hashOfSite(copy), before);
});

test("a picture that would be too heavy, or is cut off, leaves the site alone", async () => {
  const before = hashOfSite(copy);
  const noise = await drawPicture(256, 320);
  writePicture(noise);
  const heavy = buildProject(copy);
  assert.equal(heavy.status, 1, heavy.output);
  assert.match(heavy.output, /dist\/profiles\/vladimir-putin\.html {2}\d+ bytes of pictures, budget 60000;/);
  assert.equal(hashOfSite(copy), before);
  writePicture(noise.subarray(0, noise.length / 2));
  const cut = buildProject(copy);
  assert.equal(cut.status, 1, cut.output);
  assert.match(cut.output, /content\/profiles\/vladimir-putin\.jpg:1:1 {2}Picture is damaged/);
  assert.equal(hashOfSite(copy), before);
});

test("a profile has its emblem in every row, by its kind and by the word it is filed under", () => {
  const rows = [...pageOf(copy, "profiles.html").matchAll(/<svg viewBox="0 0 24 24" aria-hidden="true"[^]*?<\/svg>/g)];
  assert.equal(rows.length, readdirSync(join(copy, "content/profiles")).filter((one) => one.endsWith(".md")).length);
  assert.equal(new Set(rows.map(([svg]) => / d="([^"]*)"/.exec(svg)?.[1])).size, 4);
});
