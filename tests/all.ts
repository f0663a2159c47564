import { spawnSync } from "node:child_process";
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
const nodeTests = (folder: string): string[] => [
  ...["node", "--test", "--test-concurrency=2", "--test-reporter=spec"],
  `tests/${folder}/*.test.ts`,
];

/** In this order: what is quick to say comes first, and the browser reads what the build made. */
const suites: Suite[] = [
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "types", command: ["astro", "check", "--minimumFailingSeverity=hint"] },
  { name: "unused code", command: ["knip"] },
  { name: "structure", command: nodeTests("structure"), count: nodeCounts },
  { name: "unit", command: nodeTests("unit"), count: nodeCounts },
  { name: "content", command: ["node", "src/cli/check.ts"] },
  { name: "build", command: ["node", "src/cli/build.ts"] },
  { name: "built pages", command: nodeTests("built"), count: nodeCounts },
  { name: "published build", command: ["node", "tests/published/build.ts"] },
  { name: "published pages", command: nodeTests("published"), count: nodeCounts },
  { name: "editions", command: nodeTests("editions"), count: nodeCounts },
  { name: "attacked build", command: ["node", "tests/attack/build.ts"] },
  { name: "attacks", command: nodeTests("attack"), count: nodeCounts },
  { name: "broken content", command: nodeTests("broken"), count: nodeCounts },
  { name: "mutations", command: ["node", "tests/mutate/mutate.ts"], count: lastCounts },
  {
    name: "browser",
    command: ["playwright", "test", "-c", "tests/browser/playwright.config.ts", "--reporter=line,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: browserCounts,
  },
];

function run({ name, command, env, count }: Suite): Counts {
  console.log(`\n— ${name}`);
  const [program = "", ...args] = command;
  const result = spawnSync(join("node_modules", ".bin", program), args, {
    encoding: "utf8",
    env: { ...process.env, ...env, FORCE_COLOR: "0" },
    maxBuffer: 1 << 28,
  });
  const output = result.stdout + result.stderr;
  console.log(output.trim());
  const ended = result.status === 0;
  const counted = count === undefined ? { passed: Number(ended), failed: Number(!ended) } : safely(() => count(output));
  const nothing = counted.passed + counted.failed === 0;
  return { passed: counted.passed, failed: Math.max(counted.failed, Number(!ended || nothing)) };
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
for (const suite of suites) {
  const { passed, failed } = run(suite);
  console.log(`${suite.name}: ${passed} passed, ${failed} failed`);
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
