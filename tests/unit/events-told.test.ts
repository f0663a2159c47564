import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { writeReport } from "../../src/errors/report.ts";
import { breakCopy } from "../broken/break.ts";
import { told } from "./events-told.cases.ts";

const BASE = join(import.meta.dirname, "../broken/base");

describe("events that an article tells of", () => {
  for (const { promise, changes, told: tells, briefs } of told) {
    test(promise, async () => {
      const root = breakCopy(BASE, [...changes]);
      const home = process.cwd();
      process.chdir(root);
      try {
        const { dossier, problems } = await joinFolder();
        assert.ok(dossier !== undefined, writeReport(problems));
        const event = dossier.events.find((one) => one.slug === "2001-03-07-fair");
        assert.equal(event?.told, tells);
        const has = (slug: string): string[] =>
          dossier.briefs.filter((one) => one.timeline.some((own) => own.slug === slug)).map((one) => one.slug);
        assert.deepEqual(has("2001-03-07-fair"), briefs);
        assert.deepEqual(has("2001-03-09-opening"), ["bridge"]);
        assert.equal(dossier.events.find((one) => one.slug === "2001-03-09-opening")?.told, true);
        assert.deepEqual(
          dossier.timeline.map(({ route, events }) => [route, events.map((one) => one.slug)]),
          [["/timeline.html", ["2001-03-07-fair", "2001-03-09-opening"]]],
        );
      } finally {
        process.chdir(home);
        rmSync(root, { recursive: true, force: true });
      }
    });
  }
});
