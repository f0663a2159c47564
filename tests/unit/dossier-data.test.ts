import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { packReady, unpackReady } from "../../src/cli/packed-ready.ts";
import { readyOf } from "../../src/cli/ready.ts";
import { readText } from "../../src/dossier/packed-texts.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Data without what is `undefined` in objects, which says no more than what is not there; anything else stays as it is. */
function said(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(said);
  if (data === null || typeof data !== "object" || Object.getPrototypeOf(data) !== Object.prototype) return data;
  const all = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all.map(([name, value]) => [name, said(value)]));
}

for (const content of ["content", "tests/second-site/content"]) {
  test(`all that a build knows before its pages passes from one thread to another: ${content}`, async () => {
    const { dossier } = await joinFolder(join(ROOT, content));
    assert.ok(dossier !== undefined);
    const ready = readyOf(dossier);
    const [packed, memory] = packReady(ready);
    assert.ok(memory.length >= 3);
    const passed = unpackReady(structuredClone(packed, { transfer: memory }));
    assert.deepEqual(passed, ready);
    // What is one thing stays one: pages ask whether two are the same.
    assert.ok(
      passed.dossier.lists.held.every(({ items }) => items.every((one) => passed.dossier.articles.includes(one))),
    );
    assert.ok(dossier.texts.size > 0);
    for (const [slug, text] of dossier.texts) assert.deepEqual(readText(passed.texts, slug), said(text));
    assert.throws(() => readText(passed.texts, "no-such-article"), /No text of an article no-such-article/);
  });
}
