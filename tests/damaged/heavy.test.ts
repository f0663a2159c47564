import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { cases } from "./cases.ts";
import { check } from "./check.ts";
import { damage, damagedCopy } from "./damage.ts";
import { Damaged, figures } from "./outcome.ts";

const MOST_MEGABYTES = 2000;
/** Who may do little on most systems; whoever is root may read everything. */
const NOBODY = 65534;

const damaged = new Damaged();
const heavy = cases.filter((one) => one.heavy);
const most = { seconds: 0, megabytes: 0 };

after(() => {
  damaged.clear();
  console.log(`${figures(heavy, damaged)}; at most ${most.seconds.toFixed(1)} seconds and ${most.megabytes} MB.`);
});

for (const one of heavy) {
  test(`${one.name}: ${"right" in one ? "no mistake" : "reported"}, in time and memory`, async () => {
    const { status, output, seconds, megabytes } = await check(damaged.copy(one));
    assert.notEqual(status, null, `it was still running after ${seconds} seconds`);
    damaged.judge(one, status === 0, output);
    assert.ok(megabytes > 0 && megabytes < MOST_MEGABYTES, `${megabytes} MB`);
    most.seconds = Math.max(most.seconds, seconds);
    most.megabytes = Math.max(most.megabytes, megabytes);
  });
}

test("a file and a folder that may not be read are reported", async (context) => {
  const root = damagedCopy(join(import.meta.dirname, "../broken/base"), []);
  try {
    chmodSync(root, 0o755);
    const isRoot = process.getuid?.() === 0;
    const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const before = await check(root, who);
    if (before.status !== 0) {
      context.skip(`nobody cannot run the check here: ${before.output.slice(0, 200)}`);
      return;
    }
    damage(root, { file: "content/profiles/town.md", mode: "000" });
    damage(root, { file: "content/events", mode: "000" });
    const { status, output } = await check(root, who);
    assert.equal(status, 1);
    assert.match(output, /content\/profiles\/town\.md:1:1 {2}File cannot be opened\n.*EACCES/);
    assert.match(output, /content\/events:1:1 {2}Folder cannot be opened\n.*EACCES/);
  } finally {
    chmodSync(join(root, "content/events"), 0o755);
    rmSync(root, { recursive: true, force: true });
  }
});

test("a content folder that CONTENT_DIR names and that is not there is told by that name", async () => {
  const root = mkdtempSync(join(tmpdir(), "verbatim-none-"));
  process.env["CONTENT_DIR"] = "somewhere/else";
  try {
    const { status, output } = await check(root);
    assert.equal(status, 1);
    assert.match(output, /There is no folder somewhere\/else\./);
  } finally {
    delete process.env["CONTENT_DIR"];
    rmSync(root, { recursive: true });
  }
});
