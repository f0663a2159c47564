import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { readyOf } from "../../src/cli/ready.ts";

const ROOT = join(import.meta.dirname, "../..");

for (const content of ["content", "tests/second-site/content"]) {
  test(`all that a build knows before its pages passes from one thread to another: ${content}`, async () => {
    const { dossier } = await joinFolder(join(ROOT, content));
    assert.ok(dossier !== undefined);
    const ready = readyOf(dossier);
    const passed = structuredClone(ready);
    assert.deepEqual(passed, ready);
    // What is one thing stays one: pages ask whether two are the same.
    assert.ok(
      passed.dossier.lists.held.every(({ items }) => items.every((one) => passed.dossier.articles.includes(one))),
    );
  });
}
