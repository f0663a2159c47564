import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { after, describe, test } from "node:test";
import type { Event } from "../../src/dossier/dossier.ts";
import { join } from "../../src/dossier/join.ts";
import { writeReport } from "../../src/errors/report.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { EVENT_KINDS } from "../../src/schemas/event.ts";
import { contentOf } from "../../src/schemas/content.ts";
import { writeContent } from "../generated/content.ts";

const FOLDER = mkdtempSync(path(tmpdir(), "verbatim-generated-"));
after(() => rmSync(FOLDER, { recursive: true }));

/** Writes a site of so many events and joins it as the build does. */
async function joinGenerated(events: number, seed: number): Promise<readonly Event[]> {
  const folder = path(FOLDER, `${events}-${seed}`);
  writeContent(folder, { events, seed });
  const { dossier, problems } = join(contentOf(await readContent(folder)));
  if (dossier === undefined) assert.fail(writeReport([...problems]));
  return dossier.events;
}

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path(one.parentPath, one.name))
    .sort()
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

describe("generated content", () => {
  for (const count of [1, 2, 32, 200, 2000]) {
    test(`of ${count} events is right, and has so many`, async () => {
      assert.equal((await joinGenerated(count, count)).length, count);
    });
  }

  test("is right for ten seeds", async () => {
    for (let seed = 100; seed < 110; seed += 1) await joinGenerated(32, seed);
  });

  test("is the same for one seed, and another for the next", () => {
    const [one, again, other] = [7, 7, 8].map((seed, index) => {
      const folder = path(FOLDER, `same-${index}`);
      writeContent(folder, { events: 32, seed });
      return textOf(folder);
    });
    assert.equal(one, again);
    assert.notEqual(one, other);
  });

  test("of 200 events has every kind, every shape of date, prehistory, and what few events have", async () => {
    const events = await joinGenerated(200, 200);
    const kinds = new Set(events.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [...EVENT_KINDS].sort());
    const shapes = new Set(
      events.map(({ date }) => (date.shape === "point" ? (date.points[0]?.precision ?? "") : date.shape)),
    );
    assert.deepEqual([...shapes].sort(), ["day", "interval", "month", "set", "year"]);
    const has: Record<string, (event: Event) => boolean> = {
      "about a time": ({ date }) => date.points.some(({ approximate }) => approximate),
      prehistory: ({ prehistory }) => prehistory,
      "told of by the article": ({ told }) => told,
      "words beside it that do not tell of it": ({ told, blocks }) => !told && blocks.some((one) => !one.background),
      "a conflict": ({ conflicts }) => conflicts.length > 0,
      "something not said": ({ notSaid }) => notSaid.length > 0,
      "no actor": ({ actors }) => actors.length === 0,
      "four actors": ({ actors }) => actors.length === 4,
      "a place": ({ place }) => place !== undefined,
      "a title of up to five letters": ({ title }) => title.length <= 5,
      "a title of fifty letters or more": ({ title }) => title.length >= 50,
      "a word of eighteen letters or more": ({ title }) => /\p{L}{18}/u.test(title),
    };
    const lacking = Object.keys(has).filter((name) => !events.some((event) => has[name]?.(event)));
    assert.deepEqual(lacking, []);
    assert.ok(events.every(({ title }) => title.length >= 3 && title.length <= 60));
  });
});
