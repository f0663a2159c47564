import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkJson, checkJsonOf } from "../../src/cli/check-json.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { catalogue } from "../../src/errors/catalogue.ts";
import { samples } from "../../src/guide/samples.ts";
import { writeReport } from "../../src/errors/report.ts";
import { breakCopy } from "./break.ts";
import { cases, rights, type Case } from "./cases.ts";

const BASE = join(import.meta.dirname, "base");
const home = process.cwd();

const made: string[] = [];

/** Stands in a copy of the small site with some changes made; all copies go when the tests are done. */
function standIn(changes: Case["changes"]): void {
  const root = breakCopy(BASE, changes);
  made.push(root);
  process.chdir(root);
}

after(() => {
  process.chdir(home);
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

test("the small site is right before anything is broken", async () => {
  standIn([]);
  const { problems } = await joinFolder();
  assert.deepEqual(problems, []);
});

for (const { name, changes } of rights) {
  test(`${name}: no mistake`, async () => {
    standIn(changes);
    const { problems } = await joinFolder();
    assert.deepEqual(problems, []);
  });
}

test("no two cases make the same mistake with the same report", () => {
  assert.equal(new Set(cases.map((one) => one.name)).size, cases.length);
  assert.equal(new Set(cases.map((one) => one.report)).size, cases.length);
});

/** The names of the catalogue's entries that some case brought up. */
const seen = new Set<string>();

for (const { name, changes, report } of cases) {
  test(`${name} is reported where it stands`, async () => {
    standIn(changes);
    const joined = await joinFolder();
    assert.equal(joined.dossier, undefined);
    assert.equal(`${writeReport(joined.problems, joined.unread)}\n`, report);
    const { right, problems } = checkJson.parse(checkJsonOf(joined));
    assert.equal(right, false);
    const heads = problems.map(({ file, line, column, title }) => `  ${file}:${line}:${column}  ${title}`);
    assert.deepEqual(heads, report.match(/^ {2}\S.*:\d+:\d+ {2}.+$/gm));
    for (const { code } of problems) seen.add(code);
  });
}

/** The titles under which an entry reports, out of its samples. */
const titlesOf = (code: string): string[] =>
  Object.values(samples).flatMap((some) =>
    (some[code as keyof typeof catalogue] ?? []).map((details) => {
      const word = catalogue[code as keyof typeof catalogue] as (...all: readonly unknown[]) => { title: string };
      return word(...details).title;
    }),
  );

/** What the system refuses to whoever may not read; tests/damaged/heavy.test.ts runs the check as another user. */
const REFUSED_BY_THE_SYSTEM = new Set(["unreadableFile", "unreadableFolder"]);

test("every entry of the catalogue has a case, here or among the damaged trees", () => {
  const damaged = readFileSync(join(import.meta.dirname, "../damaged/cases.yaml"), "utf8");
  const isProved = (code: string): boolean => seen.has(code) || titlesOf(code).some((title) => damaged.includes(title));
  assert.deepEqual(
    Object.keys(catalogue).filter((code) => !isProved(code) && !REFUSED_BY_THE_SYSTEM.has(code)),
    [],
  );
});
