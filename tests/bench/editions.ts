import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { isPage, sizesOf } from "../../src/after-build/pages.ts";
import { FORMS } from "../../src/editions/forms.ts";
import { routes } from "../../src/urls/routes.ts";
import { copyProject } from "../copied-project.ts";
import { wholeBuild } from "./contestants.ts";
import { writeCorpus } from "./corpus.ts";

/**
 * What the editions of more articles cost, each apart, in one whole build of each size:
 * `node tests/bench/editions.ts 100 1000` for some sizes alone. Of an edition are told the seconds in which it was made
 * and those in which it was checked, as the build prints them, and its size.
 */
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [100, 500, 1000];
const EDITIONS = routes.edition("");
const NAMES = FORMS.map(({ name }) => name);

/** The seconds of each part of a build, by the names that it prints; of the whole by none. */
function secondsIn(printed: string): (part: string) => string {
  const [, whole = "", parts = ""] = /^([\d.]+) seconds: (.*)\.$/m.exec(printed) ?? [];
  const named = parts.split(", ").map((part): [string, string] => {
    const at = part.lastIndexOf(" ");
    return [part.slice(0, at), part.slice(at + 1)];
  });
  const seconds = new Map([["", whole], ...named]);
  return (part) => {
    const told = seconds.get(part);
    if (told === undefined || told === "") throw new Error(`The build does not tell of “${part}”:\n${printed}`);
    return told;
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

async function rowOf(size: number): Promise<string> {
  const content = mkdtempSync(join(tmpdir(), "verbatim-corpus-"));
  writeCorpus(content, size);
  const project = copyProject(content);
  const { megabytes: peak = NaN, processor = NaN, printed } = wholeBuild(project);
  const seconds = secondsIn(printed);
  const site = join(project, "dist");
  const files = await sizesOf(site);
  const pages = [...files.keys()].filter(isPage).length;
  const editions = NAMES.map((name) => {
    const [, bytes = NaN] =
      [...files].find(([route]) => route.startsWith(EDITIONS) && route.endsWith(`.${name}`)) ?? [];
    return `${seconds(`.${name}`)} + ${seconds(`check of .${name}`)} s, ${megabytes(bytes)} MB`;
  });
  for (const folder of [content, project]) rmSync(folder, { recursive: true });
  return `| ${[size, pages, seconds(""), processor.toFixed(1), Math.round(peak), ...editions].join(" | ")} |`;
}

console.log(`Node ${process.version}, ${availableParallelism()} processors; of each edition: made + checked, size\n`);
const HEADS = ["articles", "pages", "seconds", "of processors", "peak MB", ...NAMES.map((name) => `.${name}`)];
console.log(`| ${HEADS.join(" | ")} |\n| ${HEADS.map(() => "---:").join(" | ")} |`);
for (const size of SIZES) console.log(await rowOf(size));
