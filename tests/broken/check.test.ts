import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { after, describe, test } from "node:test";
import type { z } from "zod";
import { checkJson } from "../../src/cli/check-json.ts";

const ROOT = join(import.meta.dirname, "../..");
const CHECK = join(ROOT, "src/cli/check.ts");

const project = mkdtempSync(join(tmpdir(), "verbatim-check-"));
cpSync(join(import.meta.dirname, "base"), join(project, "content"), { recursive: true });
after(() => rmSync(project, { recursive: true, force: true }));

const env = { ...process.env, CONTENT_DIR: undefined };

function check(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...flags], {
    cwd: project,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

describe("check", () => {
  test("refuses an unknown option by its name, with those that are known", () => {
    const { status, stdout, stderr } = check("--jsn", "--watch");
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.equal(stderr, "There is no option --jsn. Valid: --json, --read, --watch, --help.\n");
    assert.match(check("--json", "--read").stderr, /cannot go with --json/);
  });

  test("tells its options", () => {
    const { status, stdout } = check("--help");
    assert.equal(status, 0);
    for (const option of ["--json", "--read", "--watch", "--help"])
      assert.match(stdout, new RegExp(`^ {2}${option} `, "m"));
  });

  const READ: { names: string[]; files: string[] }[] = [
    { names: ["briefs/bridge"], files: ["content/briefs/bridge.md"] },
    { names: ["content/briefs/bridge.md"], files: ["content/briefs/bridge.md"] },
    {
      names: ["2001-03-09-opening", "town"],
      files: ["content/events/2001-03-09-opening.md", "content/profiles/town.md"],
    },
  ];
  for (const { names, files } of READ) {
    test(`lets an editor read the claims of ${names.join(" and ")} alone`, () => {
      const { status, stdout } = check("--read", ...names);
      assert.equal(status, 0);
      const heads = [...stdout.matchAll(/^(\S+\.md):\d+:\d+ /gm)].map(([, file]) => file);
      assert.deepEqual([...new Set(heads)].sort(), files);
    });
  }

  test("names entries like one that is not there, and takes none without --read", () => {
    const { status, stdout, stderr } = check("--read", "briefs/brige", "town");
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^No entry with claims is “briefs\/brige”\. Did you mean one of these\? briefs\/bridge, /);
    assert.match(check("briefs/bridge").stderr, /only --read takes entries/);
  });

  test("gives one line of JSON and nothing else where all is right", () => {
    const { status, stdout, stderr } = check("--json");
    assert.deepEqual([status, stderr, stdout.split("\n").length], [0, "", 2]);
    const { right, counts, checked } = checkJson.parse(JSON.parse(stdout));
    assert.deepEqual([right, counts], [true, { mistakes: 0, files: 0 }]);
    assert.ok((checked?.claims ?? 0) > 0);
  });
});

type Report = z.infer<typeof checkJson>;

/** A check that runs until it is ended, and what it says next. */
function watching() {
  const child = spawn(process.execPath, [CHECK, "--json", "--watch"], {
    cwd: project,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  after(() => child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Report> => {
    const { value } = (await Promise.race([lines.next(), sleep(20_000, { value: "{}" }, { ref: false })])) as {
      value: string;
    };
    return checkJson.parse(JSON.parse(value));
  };
  return {
    next,
    /** The first report that is as it is wanted to be: of a change in two steps, the first may be seen by itself. */
    async until(codes: readonly string[]): Promise<Report> {
      for (let looks = 0; looks < 8; looks += 1) {
        const report = await next();
        if (String(report.problems.map(({ code }) => code)) === String(codes)) return report;
      }
      return assert.fail(`never ${codes.join()}`);
    },
    async end(signal: "SIGINT" | "SIGTERM"): Promise<unknown> {
      child.kill(signal);
      const [code] = (await once(child, "exit")) as [unknown];
      return code;
    },
  };
}

const EVENTS = join(project, "content/events");
const EVENT = join(EVENTS, "2001-03-09-opening.md");
const source = readFileSync(EVENT, "utf8");
const broken = source.replace("actors: [mayor]", "actors: [mayr]");

describe("check --watch", () => {
  test("sees each change, however it is made, and recovers from each", async () => {
    const check = watching();
    assert.equal((await check.next()).right, true);

    writeFileSync(EVENT, broken);
    const [problem] = (await check.until(["unknownId"])).problems;
    assert.deepEqual([problem?.file, problem?.line, problem?.column], ["content/events/2001-03-09-opening.md", 5, 10]);

    // As some editors save: beside it, and then in its place.
    writeFileSync(`${EVENT}~`, source);
    renameSync(`${EVENT}~`, EVENT);
    await check.until([]);

    // As others do: emptied, and then written.
    truncateSync(EVENT);
    await check.until(["noFrontMatter"]);
    writeFileSync(EVENT, source);
    await check.until([]);

    rmSync(EVENTS, { recursive: true });
    await check.until([]);
    mkdirSync(EVENTS);
    writeFileSync(EVENT, broken);
    await check.until(["unknownId"]);
    // In a folder that was made while it watched.
    writeFileSync(EVENT, source);
    await check.until([]);
    mkdirSync(join(EVENTS, "2001"));
    renameSync(EVENT, join(EVENTS, "2001/2001-03-09-opening.md"));
    await sleep(500);
    writeFileSync(join(EVENTS, "2001/2001-03-09-opening.md"), broken);
    await check.until(["unknownId"]);

    renameSync(join(project, "content"), join(project, "away"));
    assert.equal((await check.until(["missingFolder"])).right, false);
    renameSync(join(project, "away"), join(project, "content"));
    await check.until(["unknownId"]);
    assert.equal(await check.end("SIGINT"), 1, "the last report had a mistake");
  });

  test("ends on Ctrl-C with 0 where the last report had no mistake, and has told VS Code of the files", async () => {
    writeFileSync(join(EVENTS, "2001/2001-03-09-opening.md"), source);
    const check = watching();
    assert.equal((await check.next()).right, true);
    assert.equal(await check.end("SIGINT"), 0);
    const told = readFileSync(join(project, ".astro/collections/collections.json"), "utf8");
    assert.match(told, /content\/events\/2001\/2001-03-09-opening\.md": "event"/);
  });
});

test("VS Code’s task finds the mistakes in what the watching check prints, between the two lines that it knows", async () => {
  type Pattern = { regexp: string; file?: number; line?: number; column?: number; code?: number; message?: number };
  type Matcher = { pattern: [Pattern, Pattern]; background: { beginsPattern: string; endsPattern: string } };
  const tasks = readFileSync(join(ROOT, ".vscode/tasks.json"), "utf8").replaceAll(/^ *\/\/.*$/gm, "");
  const [{ command, problemMatcher }] = (JSON.parse(tasks) as { tasks: [{ command: string; problemMatcher: Matcher }] })
    .tasks;
  assert.equal(command, "npm run check -- --watch");
  const { background, pattern } = problemMatcher;

  const file = join(EVENTS, "2001/2001-03-09-opening.md");
  writeFileSync(file, broken);
  const child = spawn(process.execPath, [CHECK, "--watch"], { cwd: project, env, stdio: ["ignore", "ignore", "pipe"] });
  after(() => child.kill("SIGKILL"));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    lines.push(line);
    if (new RegExp(background.endsPattern).test(line)) break;
  }
  child.kill("SIGKILL");
  writeFileSync(file, source);

  assert.ok(lines.some((line) => new RegExp(background.beginsPattern).test(line)));
  const [head, words] = pattern.map(({ regexp }) => new RegExp(regexp));
  const at = lines.findIndex((line) => head?.test(line));
  const found = head?.exec(lines[at] ?? "") ?? [];
  assert.deepEqual(
    [pattern[0].file, pattern[0].line, pattern[0].column, pattern[0].code].map((group) => found[group ?? 0]),
    ["content/events/2001/2001-03-09-opening.md", "5", "10", "Unknown profile"],
  );
  assert.equal(words?.exec(lines[at + 1] ?? "")?.[pattern[1].message ?? 0], "There is no profile “mayr”.");
});
