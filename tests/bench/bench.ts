import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

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

const pages = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((one) => one.name.endsWith(".html"))
  .map((one) => join(one.parentPath, one.name))
  .map((path) => ({ path, bytes: gzipSync(readFileSync(path), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
console.log("\n| page | bytes, gzipped |\n| --- | ---: |");
for (const { path, bytes } of pages) console.log(`| ${path} | ${bytes} |`);
