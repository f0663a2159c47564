import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readPage } from "../../src/after-build/pages.ts";
import { entriesOfPage } from "../../src/after-build/search-index.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import type { SearchEntry } from "../../src/search/entry.ts";
import { routes } from "../../src/urls/routes.ts";
import { buildProject, copyProject } from "../copied-project.ts";
import { writeContent } from "../generated/content.ts";

/** Seconds that a command takes, start to end, over several runs; throws if one fails. */
function time(args: readonly string[], runs: number, before: () => void = () => {}): number[] {
  return Array.from({ length: runs }, () => {
    before();
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
}

const row = (name: string, seconds: readonly number[]): string => {
  const at = (index: number): string => (seconds.at(index) ?? 0).toFixed(2);
  return `| ${name} | ${at(Math.floor(seconds.length / 2))} | ${at(0)}–${at(-1)} |`;
};

const forget = (): void => rmSync(".astro", { recursive: true, force: true });

console.log(`Node ${process.version}, ${availableParallelism()} processors\n`);
console.log("| seconds | median | range |\n| --- | ---: | ---: |");
console.log(row("npm run check", time(["src/cli/check.ts"], 7)));
console.log(row("npm run build, no cache", time(["src/cli/build.ts"], 5, forget)));
console.log(row("npm run build, again", time(["src/cli/build.ts"], 5)));

const pageBytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The pages of a built site, the heaviest first. */
const pagesOf = (folder: string): { path: string; bytes: number }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.name.endsWith(".html"))
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({ path, bytes: pageBytes(path) }))
    .sort((a, b) => b.bytes - a.bytes);

console.log("\n| page | bytes, gzipped |\n| --- | ---: |");
for (const { path, bytes } of pagesOf("dist")) console.log(`| ${path} | ${bytes} |`);

/** Milliseconds that some work takes: the median of several runs. */
function milliseconds(work: () => unknown, runs = 7): string {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (taken[Math.floor(runs / 2)] ?? 0).toFixed(1);
}

/** What the search of a built site weighs and takes: its page, the files of its index, reading the index, asking. */
async function searchOf(site: string): Promise<string> {
  const page = await readPage(site, routes.search);
  const entries = entriesOfPage(page) as unknown as SearchEntry[];
  const indexed = (): SearchEngine => {
    const engine = new SearchEngine();
    engine.add(entries);
    return engine;
  };
  const engine = indexed();
  const parts = [...(page.scripts?.values() ?? [])].map((text) => gzipSync(text, { level: 9 }).length);
  const [bytes, more] = [pageBytes(join(site, routes.search)), parts.reduce((sum, one) => sum + one, 0)];
  const asked = ["union", "treaty minsk", "Mnisk", "“at the talks”"].map((typed) =>
    milliseconds(() => engine.search(typed)),
  );
  return `| ${entries.length} | ${bytes} | ${parts.length} | ${more} | ${milliseconds(indexed)} | ${asked.join(", ")} |`;
}

console.log("\n| events, generated | seconds a build | pages | bytes of the heaviest, gzipped |");
console.log("| ---: | ---: | ---: | ---: |");
const searches = [`| shipped ${await searchOf("dist")}`];
for (const events of [1, 32, 200, 2000]) {
  const content = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  writeContent(content, { events, seed: events });
  const project = copyProject(content);
  const start = performance.now();
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(output);
  const seconds = (performance.now() - start) / 1000;
  const pages = pagesOf(join(project, "dist"));
  console.log(`| ${events} | ${seconds.toFixed(1)} | ${pages.length} | ${pages[0]?.bytes} |`);
  searches.push(`| ${events} ${await searchOf(join(project, "dist"))}`);
  for (const folder of [content, project]) rmSync(folder, { recursive: true });
}

console.log(
  "\n| site | entries | page, gzipped | files | gzipped | ms to index | ms to ask: a word, two, a slip, a phrase |",
);
console.log(`| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n${searches.join("\n")}`);
