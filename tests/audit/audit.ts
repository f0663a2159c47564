import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { chromium } from "playwright";
import { CATEGORIES, type Audit, type Scores } from "../../src/audit/audit.ts";
import { findBrowser, launchArguments } from "../../src/browser/find-browser.ts";
import { readReport } from "../built/report.ts";
import { DIST } from "../browser/pages.ts";
import { serve } from "../browser/serve.ts";
import { indexablePages } from "./indexable.ts";
import { measure, middleOf, type Measurement } from "./measure.ts";

// `npm run audit`: Lighthouse over every indexable page of dist/, which was just built of a clean checkout.

const FIGURES = "src/audit/lighthouse.json";
/** Runs of a page that loses points in its first: a busy machine takes some by itself. */
const RUNS = 3;

const git = (...args: string[]): string => spawnSync("git", args, { encoding: "utf8" }).stdout.trim();

/** A port on which nothing listens. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const isFull = (scores: Scores): boolean => CATEGORIES.every((name) => scores[name] === 100);

/** A page’s measurements: one, or `RUNS` where the first is not full. */
async function measureOften(address: string, port: number): Promise<Measurement[]> {
  const first = await measure(address, port);
  const runs = [first];
  while (!isFull(first.scores) && runs.length < RUNS) runs.push(await measure(address, port));
  return runs;
}

const changed = git("status", "--porcelain", "--", "src", "content", "public", "package-lock.json", `:!${FIGURES}`);
if (changed !== "") throw new Error(`The figures name a commit, and these files differ from it:\n${changed}`);

const port = await findPort();
const server = await serve(DIST);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...launchArguments(), `--remote-debugging-port=${port}`],
});
const pages: Record<string, Scores> = {};
let versions = { lighthouse: "", chromium: browser.version() };
try {
  const addresses = indexablePages();
  // The first run of a browser is slower than all others, and is thrown away.
  await measure(`${server.origin}/${addresses[0]}`, port);
  for (const page of addresses) {
    const runs = await measureOften(`${server.origin}/${page}`, port);
    const scores = middleOf(runs.map((run) => run.scores));
    pages[`/${page}`] = scores;
    const lost = isFull(scores) ? [] : [...new Set(runs.flatMap((run) => run.lost))];
    console.log([CATEGORIES.map((name) => scores[name]).join(" "), page, ...lost].join("  "));
    versions = { ...versions, lighthouse: runs[0]?.lighthouse ?? "" };
  }
} finally {
  await browser.close();
  await server.close();
}
const audit: Audit = {
  content: readReport(DIST).content.sha256,
  commit: git("rev-parse", "HEAD"),
  date: new Date().toISOString().slice(0, 10),
  ...versions,
  pages,
};
writeFileSync(FIGURES, `${JSON.stringify(audit, undefined, 2)}\n`);
const full = Object.values(pages).filter(isFull).length;
console.log(`${full} of ${Object.keys(pages).length} pages have 100 in all four. Written to ${FIGURES}.`);
process.exitCode = full === Object.keys(pages).length ? 0 : 1;
