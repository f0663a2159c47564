import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkJson, checkJsonOf } from "../../src/cli/check-json.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { catalogue } from "../../src/errors/catalogue.ts";
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
    assert.equal(`${writeReport(joined.problems)}\n`, report);
    const { right, problems } = checkJson.parse(checkJsonOf(joined));
    assert.equal(right, false);
    const heads = problems.map(({ file, line, column, title }) => `  ${file}:${line}:${column}  ${title}`);
    assert.deepEqual(heads, report.match(/^ {2}\S.*:\d+:\d+ {2}.+$/gm));
    for (const { code } of problems) seen.add(code);
  });
}

test("every entry of the catalogue has a case", () => {
  assert.deepEqual(
    Object.keys(catalogue).filter((code) => !seen.has(code)),
    [],
  );
});
