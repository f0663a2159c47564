import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { KeptBundle } from "../../src/rendering/kept-bundle.ts";

const parent = mkdtempSync(join(tmpdir(), "verbatim-"));
const [root, bundled] = [join(parent, "project"), join(parent, "bundled")];
after(() => rmSync(parent, { recursive: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const ENTRY = "prerender-entry.1.mjs";
const OF = { pictures: "a hash", asked: "some" };
const bundle = { entry: pathToFileURL(join(bundled, ENTRY)).href };

beforeEach(() => {
  for (const folder of [root, bundled]) rmSync(folder, { recursive: true, force: true });
  write(root, {
    "src/pages/index.astro": "one",
    "src/words/en.ts": "two",
    "astro.config.mjs": "three",
    "tsconfig.json": "four",
    "package-lock.json": "five",
    "node_modules/.package-lock.json": "six",
  });
  write(bundled, { [ENTRY]: "export const app = 1;", "chunks/a.mjs": "export default 2;" });
});

function keep(kept = new KeptBundle(root)): void {
  kept.takeModules(bundled);
  kept.keep(bundle, join(parent, "assets"), OF);
}

before(() => write(join(parent, "assets"), { "a.webp": "a picture" }));

test("a bundle that was kept is opened where it is kept", async () => {
  keep();
  rmSync(bundled, { recursive: true });
  const opened = new KeptBundle(root).open();
  assert.deepEqual({ ...(await import(opened?.entry ?? "")) }, { app: 1 });
  assert.deepEqual({ pictures: opened?.pictures, asked: opened?.asked }, OF);
});

test("files that pages ask for are kept with it", () => {
  keep();
  const [first, second] = [join(root, "first"), join(root, "second")];
  new KeptBundle(root).copyAssets(first);
  assert.equal(readFileSync(join(first, "a.webp"), "utf8"), "a picture");
  const kept = new KeptBundle(root);
  kept.takeModules(bundled);
  kept.keep(bundle, join(parent, "none"), OF);
  new KeptBundle(root).copyAssets(second);
  assert.equal(existsSync(second), false);
});

test("a project that was moved takes its bundle along", () => {
  keep();
  const elsewhere = join(parent, "moved");
  renameSync(root, elsewhere);
  const opened = new KeptBundle(elsewhere).open();
  assert.equal(opened?.entry, pathToFileURL(join(elsewhere, ".astro/bundle/modules", ENTRY)).href);
  renameSync(elsewhere, root);
});

describe("none is opened", () => {
  const inModules = (name: string): string => join(root, ".astro/bundle/modules", name);
  const changes: Readonly<Record<string, () => void>> = {
    "where modules were taken, and the build ended before it kept them": () =>
      new KeptBundle(root).takeModules(bundled),
    "where a page was changed": () => appendFileSync(join(root, "src/pages/index.astro"), "!"),
    "where a page has another name": () =>
      renameSync(join(root, "src/pages/index.astro"), join(root, "src/pages/other.astro")),
    "where a file of code is new": () => write(root, { "src/words/uk.ts": "" }),
    "where a file of code is gone": () => rmSync(join(root, "src/words/en.ts")),
    "where Astro is told otherwise": () => appendFileSync(join(root, "astro.config.mjs"), "!"),
    "where TypeScript is told otherwise": () => appendFileSync(join(root, "tsconfig.json"), "!"),
    "where other packages are asked for": () => appendFileSync(join(root, "package-lock.json"), "!"),
    "where other packages are installed": () => appendFileSync(join(root, "node_modules/.package-lock.json"), "!"),
    "where a letter of it is changed": () => writeFileSync(inModules("chunks/a.mjs"), "export default 3;"),
    "where a module of it is gone": () => rmSync(inModules("chunks/a.mjs")),
    "where a file of it that pages ask for is changed": () =>
      writeFileSync(join(root, ".astro/bundle/assets/a.webp"), "another"),
    "where what is said of it is cut off": () => writeFileSync(join(root, ".astro/bundle/kept.json"), '{"code":'),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, () => {
      keep();
      assert.ok(new KeptBundle(root).open());
      change();
      assert.equal(new KeptBundle(root).open(), undefined);
    });
  }

  test("where the code was changed while it was bundled", () => {
    const kept = new KeptBundle(root);
    appendFileSync(join(root, "src/words/en.ts"), "!");
    keep(kept);
    assert.equal(kept.open(), undefined);
    assert.equal(new KeptBundle(root).open(), undefined);
  });
});
