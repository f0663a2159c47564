import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { eleventy, floor, hugo, ours, type Contestant, type Taken } from "./contestants.ts";
import { sizesOf, writeCorpus } from "./corpus.ts";

/**
 * What more articles cost, beside others with the same files: `node tests/bench/scale.ts 100 1000` for some
 * sizes alone. Each size is built by each in turn, and that several times where it is small, so that a machine whose
 * speed drifts does harm to all alike; medians are told.
 */
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [10, 100, 500, 1000, 5000, 10_000];
const timesOf = (size: number): number => (size <= 1000 ? 3 : 1);

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** How many pages a site has, and their bytes. */
function pagesOf(site: string): { count: number; bytes: number } {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.name.endsWith(".html"));
  const sizes = pages.map((one) => statSync(join(one.parentPath, one.name)).size);
  return { count: pages.length, bytes: sizes.reduce((sum, one) => sum + one, 0) };
}

/** Turns a letter of the last sentence of an article, in the text as received too: no claim rests on it. */
function changeArticle(content: string): void {
  for (const ending of ["md", "txt"]) {
    const path = join(content, "articles", `report-1.${ending}`);
    const text = readFileSync(path, "utf8");
    const at = text.lastIndexOf(".");
    writeFileSync(path, `${text.slice(0, at)} tax${text.slice(at)}`);
  }
}

const taken = (name: string, runs: readonly Taken[], site: string): string => {
  const seconds = runs.map((one) => one.seconds);
  const { count, bytes } = pagesOf(site);
  const memory = median(runs.map((one) => one.megabytes ?? NaN));
  return (
    `| ${name} | ${median(seconds).toFixed(2)} | ${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} ` +
    `| ${count} | ${((median(seconds) * 1000) / count).toFixed(1)} | ${Math.round(bytes / count)} ` +
    `| ${Number.isNaN(memory) ? "" : Math.round(memory)} |`
  );
};

console.log(`Node ${process.version}, ${availableParallelism()} processors`);
/** What is deleted when all is measured: see `setAside`. */
const made: string[] = [];
const cold = new Map<string, Map<number, number>>();
for (const size of SIZES) {
  const content = mkdtempSync(join(tmpdir(), "verbatim-corpus-"));
  writeCorpus(content, size);
  const { profiles, events, briefs } = sizesOf(size);
  console.log(`\n${size} articles, ${profiles} profiles, ${events} events, ${briefs} briefs\n`);
  console.log(
    "| | s | range | pages | ms a page | bytes a page | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  );
  const own = ours(content);
  const others = [eleventy(content, "markdown-it"), eleventy(content, "unified"), hugo(content), floor(content)];
  const all: Contestant[] = [own, ...others.filter((one) => one !== undefined)];
  const runs = new Map<Contestant, Taken[]>(all.map((one) => [one, []]));
  for (let time = 0; time < timesOf(size); time += 1) {
    for (const one of all) {
      one.forget();
      runs.get(one)?.push(one.build());
    }
  }
  for (const [one, of] of runs) {
    console.log(taken(one.name, of, one.site));
    const bySize = cold.get(one.name) ?? new Map<number, number>();
    cold.set(one.name, bySize.set(size, median(of.map(({ seconds }) => seconds))));
  }
  console.log(taken("Verbatim, again", Array.from({ length: timesOf(size) }, own.build), own.site));
  const changed = Array.from({ length: timesOf(size) }, () => {
    changeArticle(own.content);
    return own.build();
  });
  console.log(taken("Verbatim, one article changed", changed, own.site));
  made.push(content, ...all.map((one) => join(one.site, "..")));
}

/** What each article more costs from one size to the next. */
function tellSteps(): void {
  console.log(
    "\n| ms an article more | " +
      SIZES.slice(1)
        .map((size, at) => `${SIZES[at]}–${size}`)
        .join(" | ") +
      " |",
  );
  console.log(
    `| --- | ${SIZES.slice(1)
      .map(() => "---:")
      .join(" | ")} |`,
  );
  for (const [name, bySize] of cold) {
    const steps = SIZES.slice(1).map((size, at) => {
      const from = SIZES[at] ?? 0;
      return (((bySize.get(size) ?? NaN) - (bySize.get(from) ?? NaN)) * 1000) / (size - from);
    });
    console.log(`| ${name} | ${steps.map((one) => one.toFixed(2)).join(" | ")} |`);
  }
}

if (SIZES.length > 1) tellSteps();
for (const folder of made) rmSync(folder, { recursive: true });
