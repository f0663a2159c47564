import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { copyProject } from "../copied-project.ts";
import { CONTENT } from "./second-site.ts";

/** Run before a program: whatever it and its threads would connect to, and each name that is looked up, is told instead. */
const LISTENING = `data:text/javascript,${encodeURIComponent(`
import dns from "node:dns";
import net from "node:net";
import { writeSync } from "node:fs";
const told = (what) => { writeSync(2, "reaches " + what + "\\n"); throw new Error("nobody is to be told"); };
net.Socket.prototype.connect = (...given) => told(JSON.stringify(given));
dns.lookup = (name) => told(name);
`)}`;

/** Where nothing else says so, Astro reports what it does: not so on the machines of a test, which name themselves. */
const { CI: _, ASTRO_TELEMETRY_DISABLED: __, ...env } = process.env;

const reachedBy = (args: readonly string[], project: string): { reached: string[]; status: number | null } => {
  const options = { cwd: project, encoding: "utf8", env: { ...env, CONTENT_DIR: CONTENT } } as const;
  const { stderr, status } = spawnSync(process.execPath, [`--import=${LISTENING}`, ...args], options);
  return { reached: stderr.match(/^reaches .*$/gm) ?? [], status };
};

describe("whoever builds a site", () => {
  let project = "";
  before(() => (project = copyProject(CONTENT)));
  after(() => rmSync(project, { recursive: true }));

  test("tells nobody of it", () => {
    assert.deepEqual(reachedBy(["src/cli/build.ts"], project), { reached: [], status: 0 });
  });

  test("would be told of it here if anybody else were", () => {
    writeFileSync(join(project, "fetches.mjs"), 'await fetch("https://elsewhere.example").catch(() => {});');
    const { reached } = reachedBy(["fetches.mjs"], project);
    assert.match(reached.join("\n"), /elsewhere\.example/);
  });
});
