import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { writeReport } from "../../src/errors/report.ts";
import { breakCopy } from "./break.ts";
import { cases } from "./cases.ts";

const BASE = join(import.meta.dirname, "base");
const home = process.cwd();

after(() => process.chdir(home));

test("the small site is right before anything is broken", async () => {
  process.chdir(breakCopy(BASE, []));
  const { problems } = await joinFolder();
  assert.deepEqual(problems, []);
});

test("no two cases make the same mistake with the same report", () => {
  assert.equal(new Set(cases.map((one) => one.name)).size, cases.length);
  assert.equal(new Set(cases.map((one) => one.report)).size, cases.length);
});

for (const { name, changes, report } of cases) {
  test(`${name} is reported where it stands`, async () => {
    process.chdir(breakCopy(BASE, changes));
    const { dossier, problems } = await joinFolder();
    assert.equal(dossier, undefined);
    assert.equal(`${writeReport(problems)}\n`, report);
  });
}
