import assert from "node:assert/strict";
import { after, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { writeReport } from "../../src/errors/report.ts";
import { cases as broken } from "../broken/cases.ts";
import { cases, type Case } from "./cases.ts";
import { Damaged, figures } from "./outcome.ts";

const home = process.cwd();
const damaged = new Damaged();
const light = cases.filter(({ heavy }) => !heavy);

after(() => {
  process.chdir(home);
  damaged.clear();
  console.log(`${figures(light, damaged)}.`);
});

/** What a report says, less where: the titles and messages of its mistakes. */
const saidIn = (one: Case): string =>
  "report" in one
    ? one.report.replaceAll(/^.*?:\d+:\d+ {2}/gm, "").replaceAll(/^\S.*$/gm, "")
    : "mistakes" in one
      ? one.mistakes.first + one.mistakes.last
      : one.name;

test("the damaged trees are 120 at least, no two with the same cause and the same message, and none of the broken ones", () => {
  assert.ok(cases.length >= 120, `${cases.length}`);
  assert.equal(new Set(cases.map((one) => one.name)).size, cases.length);
  assert.equal(new Set(cases.map((one) => JSON.stringify(one.steps))).size, cases.length);
  const twice = [...Map.groupBy(cases, saidIn).values()].filter((same) => same.length > 1);
  assert.deepEqual(
    twice.map((same) => same.map((one) => one.name)),
    [],
  );
  const known = new Set(broken.map((one) => one.report));
  assert.deepEqual(
    cases.filter((one) => "report" in one && known.has(one.report)).map((one) => one.name),
    [],
  );
});

for (const one of light) {
  test(`${one.name}: ${"right" in one ? "no mistake" : "reported"}`, async () => {
    process.chdir(damaged.copy(one));
    const joined = await joinFolder();
    const report = joined.dossier === undefined ? writeReport(joined.problems, joined.unread) : "";
    damaged.judge(one, joined.dossier !== undefined, `${report}\n`);
  });
}
