import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { beginStaging, spareOf } from "../../src/staging/spare.ts";
import { swapIn } from "../../src/staging/swap.ts";
import { writerInto } from "../../src/staging/writer.ts";

/** A staging folder in a place of its own, in which an earlier build has left these files. */
function stagingAfter(context: TestContext, files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), "verbatim-staging-"));
  context.after(() => rmSync(place, { recursive: true }));
  const staging = join(place, "staging");
  const write = writerInto(staging);
  for (const [name, text] of Object.entries(files)) write(name, text);
  beginStaging(staging);
  return staging;
}

const idOf = (path: string): number => statSync(path).ino;
const textOf = (path: string): string => readFileSync(path, "utf8");

test("a file that an earlier build has left is written over, whether longer or shorter", (context) => {
  const staging = stagingAfter(context, { "/index.html": "a long page", "/profiles/a.html": "b" });
  const spare = spareOf(staging);
  const was = ["index.html", "profiles/a.html"].map((name) => idOf(join(spare, name)));
  const write = writerInto(staging);
  write("/index.html", "short");
  write("/profiles/a.html", Buffer.from("– longer"));
  const now = ["index.html", "profiles/a.html"].map((name) => join(staging, name));
  assert.deepEqual(now.map(textOf), ["short", "– longer"]);
  assert.deepEqual(now.map(idOf), was);
  assert.ok(!existsSync(join(spare, "index.html")));
});

test("a site that is begun has nothing of an earlier one but what is written", (context) => {
  const staging = stagingAfter(context, { "gone.html": "an old page" });
  assert.ok(!existsSync(staging));
  writerInto(staging)("index.html", "a page");
  assert.ok(!existsSync(join(staging, "gone.html")));
});

test("the files of a site that was replaced are spare, and no others", async (context) => {
  const staging = stagingAfter(context, { "left.html": "left by the build before" });
  const site = join(staging, "../site");
  writerInto(staging)("index.html", "first");
  await swapIn(staging, site);
  assert.ok(!existsSync(spareOf(staging)));
  writerInto(staging)("index.html", "second");
  await swapIn(staging, site);
  assert.equal(textOf(join(site, "index.html")), "second");
  assert.equal(textOf(join(spareOf(staging), "index.html")), "first");
});

/** What somebody may have done to the files of a site, which then are not ours to write over; and what must not change. */
const NOT_OURS: Readonly<Record<string, (spare: string, elsewhere: string) => void>> = {
  "a second name": (spare, elsewhere) => linkSync(join(spare, "a/page.html"), elsewhere),
  "a link in place of a file": (spare, elsewhere) => {
    renameSync(join(spare, "a/page.html"), elsewhere);
    symlinkSync(elsewhere, join(spare, "a/page.html"));
  },
  "a link in place of its folder": (spare, elsewhere) => {
    mkdirSync(`${elsewhere}-folder`);
    renameSync(join(spare, "a/page.html"), join(`${elsewhere}-folder`, "page.html"));
    rmSync(join(spare, "a"), { recursive: true });
    symlinkSync(`${elsewhere}-folder`, join(spare, "a"));
    writeFileSync(elsewhere, "mine");
  },
  "other rights": (spare, elsewhere) => {
    writeFileSync(elsewhere, "mine");
    chmodSync(join(spare, "a/page.html"), 0o600);
  },
  "a folder in its place": (spare, elsewhere) => {
    writeFileSync(elsewhere, "mine");
    rmSync(join(spare, "a/page.html"));
    mkdirSync(join(spare, "a/page.html"));
  },
};

for (const [what, act] of Object.entries(NOT_OURS)) {
  test(`a file is made anew where that of the earlier build has ${what}`, (context) => {
    const staging = stagingAfter(context, { "a/page.html": "mine" });
    const elsewhere = join(staging, "../elsewhere");
    act(spareOf(staging), elsewhere);
    const write = writerInto(staging);
    write("a/page.html", "the new page");
    write("a/other.html", "another");
    const page = join(staging, "a/page.html");
    assert.equal(textOf(page), "the new page");
    assert.equal(textOf(elsewhere), "mine");
    assert.equal(statSync(page).mode, statSync(join(staging, "a/other.html")).mode);
    if (existsSync(`${elsewhere}-folder`)) assert.equal(textOf(join(`${elsewhere}-folder`, "page.html")), "mine");
  });
}

test("a file in place of the staging folder, or of the spare one, keeps nobody from writing", (context) => {
  const staging = stagingAfter(context, {});
  writeFileSync(staging, "mine");
  beginStaging(staging);
  writerInto(staging)("/a/page.html", "the new page");
  assert.equal(textOf(join(staging, "a/page.html")), "the new page");
});
