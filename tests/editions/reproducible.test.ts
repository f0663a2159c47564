import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { after, test } from "node:test";
import { buildProject, copyProject } from "../copied-project.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Far apart on the globe, and unlike in letters, order and numbers. */
const HERE = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
const THERE = { TZ: "America/Los_Angeles", LANG: "uk_UA.UTF-8", LC_ALL: "uk_UA.UTF-8" };

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Every file of the site that a fresh copy of the project makes, in a folder and surroundings of its own. */
function filesMade(surroundings: Readonly<Record<string, string>>, place = ""): Map<string, Buffer> {
  const project = copyProject();
  folders.push(project);
  let home = project;
  if (place !== "") {
    home = join(mkdtempSync(join(tmpdir(), "verbatim-")), place);
    folders.push(home);
    cpSync(project, home, { recursive: true, verbatimSymlinks: true });
  }
  const { status, output } = buildProject(home, "content", { SOURCE_DATE_EPOCH: "", ...surroundings });
  assert.equal(status, 0, output);
  const site = join(home, "dist");
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [relative(site, path), readFileSync(path)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const differing = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] =>
  [...a.keys()].filter((name) => b.get(name)?.equals(a.get(name) as Buffer) !== true);

const first = filesMade(THERE, "Записка 2019 & co");

test("two builds in two folders, at two times, in two time zones and two locales give the same bytes", () => {
  const built = readdirSync(join(ROOT, "dist"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = built.map((one) => relative(join(ROOT, "dist"), join(one.parentPath, one.name))).sort();
  // A PDF is added by another command, and told of on the page of the editions.
  assert.deepEqual(
    [...first.keys()].sort(),
    names.filter((name) => !name.endsWith(".pdf")),
  );
  assert.ok(names.filter((name) => name.startsWith("editions/")).length >= 5);
  for (const [name, bytes] of first) assert.ok(readFileSync(join(ROOT, "dist", name)).equals(bytes), name);
});

test("SOURCE_DATE_EPOCH is the time of the files in archive and e-book, and of nothing else", () => {
  const dated = filesMade({ ...HERE, SOURCE_DATE_EPOCH: "1700000000" });
  const changed = differing(first, dated).map((name) => name.replace(/^editions\/[^.]*\./, "editions/*."));
  assert.deepEqual(changed, ["data/verification.json", "editions/SHA256SUMS", "editions/*.epub", "editions/*.zip"]);
});
