import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../src/browser/find-browser.ts";

interface Counts {
  passed: number;
  failed: number;
}

interface Suite {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the counts of a suite from what it printed; a suite without it is one check. */
  count?: (output: string) => Counts;
}

const taken = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);

/** The closing lines of Node's test runner. */
const nodeCounts = (output: string): Counts => ({
  passed: taken(output, /^ℹ pass (\d+)$/m),
  failed: taken(output, /^ℹ fail (\d+)$/m) + taken(output, /^ℹ cancelled (\d+)$/m),
});

const report = join(mkdtempSync(join(tmpdir(), "verbatim-tests-")), "browser.json");

function browserCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(report, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** The closing line of a run that counts for itself. */
const lastCounts = (output: string): Counts => ({
  passed: taken(output, /^(\d+) passed, \d+ failed$/m),
  failed: taken(output, /^\d+ passed, (\d+) failed$/m),
});

/** Two files at a time: by default Node leaves one of two processors idle. */
const AT_A_TIME = "--test-concurrency=2";
/** The row beside it takes two. */
const ONE_AT_A_TIME = "--test-concurrency=1";
/** One behind the other, in one program that loads each module once: for files that change nothing outside themselves. */
const TOGETHER = "--test-isolation=none";

const node = (name: string, script: string): Suite => ({ name, command: ["node", script] });
const tests = (name: string, folder: string, how = AT_A_TIME): Suite => ({
  name,
  command: ["node", "--test", how, "--test-reporter=spec", `tests/${folder}/*.test.ts`],
  count: nodeCounts,
});

/**
 * In this order: what is quick to say comes first, and what reads a built site waits for the build. The suites of a
 * step stand in two rows, each one behind the other, of about the same length: so no processor is idle for long.
 */
const steps: Suite[][][] = [
  [
    [
      { name: "types", command: ["astro", "check", "--minimumFailingSeverity=hint"] },
      node("content", "src/cli/check.ts"),
      node("build", "src/cli/build.ts"),
    ],
    [
      { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
      { name: "unused code", command: ["knip"] },
      tests("structure", "structure"),
      tests("unit", "unit", TOGETHER),
      tests("drafting", "drafting"),
    ],
  ],
  [
    [tests("built pages", "built", TOGETHER), tests("editions", "editions"), tests("broken content", "broken")],
    [
      { name: "mutations", command: ["node", "tests/mutate/mutate.ts"], count: lastCounts },
      node("second build", "tests/second/build.ts"),
      tests("second site", "second"),
      node("published build", "tests/published/build.ts"),
      node("attacked build", "tests/attack/build.ts"),
      tests("attacks", "attack"),
      tests("published pages", "published"),
      { name: "fuzz", command: ["node", "tests/fuzz/fuzz.ts"], count: lastCounts },
      tests("damaged content", "damaged", ONE_AT_A_TIME),
    ],
  ],
  [
    [
      {
        name: "browser",
        command: ["playwright", "test", "-c", "tests/browser/playwright.config.ts", "--reporter=line,json"],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
        count: browserCounts,
      },
    ],
  ],
];

/** Where V8 keeps what it made of modules, as the build has it: hundreds of programs load the same. */
const NODE_COMPILE_CACHE = join(tmpdir(), "node-compile-cache");

/** How a program ended, and all that it printed. */
async function outcomeOf([program = "", ...args]: string[], env: Record<string, string> = {}) {
  const child = spawn(join("node_modules", ".bin", program), args, {
    env: { ...process.env, NODE_COMPILE_CACHE, ...env, FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const status = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      output += String(error);
      resolve(null);
    });
    child.on("close", resolve);
  });
  return { ended: status === 0, output };
}

async function run({ name, command, env, count }: Suite): Promise<Counts> {
  const start = performance.now();
  const { ended, output } = await outcomeOf(command, env);
  const seconds = Math.round((performance.now() - start) / 1000);
  const counted = count === undefined ? { passed: Number(ended), failed: Number(!ended) } : safely(() => count(output));
  const nothing = counted.passed + counted.failed === 0;
  const counts = { passed: counted.passed, failed: Math.max(counted.failed, Number(!ended || nothing)) };
  console.log(
    `\n— ${name}\n${output.trim()}\n${name}: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`,
  );
  return counts;
}

/** Counts that cannot be read are a failure, not zero failures. */
function safely(count: () => Counts): Counts {
  try {
    return count();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

process.env["CHROMIUM_PATH"] = await findBrowser();
const totals = { passed: 0, failed: 0 };
for (const rows of steps) {
  const inRows = rows.map(async (row) => {
    for (const suite of row) {
      const { passed, failed } = await run(suite);
      totals.passed += passed;
      totals.failed += failed;
    }
  });
  await Promise.all(inRows);
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
