import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { copyProject } from "../copied-project.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BIN = join(ROOT, "node_modules/.bin");

/** A way to make a site of a corpus. */
export interface Contestant {
  name: string;
  /** Builds it; throws where that fails. */
  build: () => Taken;
  /** Puts aside what the last build has left. */
  forget: () => void;
  /** Where its pages lie. */
  site: string;
}

/** What a build took. */
export interface Taken {
  seconds: number;
  /** Peak resident memory; nothing of a program that cannot tell it. */
  megabytes: number | undefined;
  /** Seconds of all processors; nothing of such a program either. On a machine that others use too they say more than the clock. */
  processor: number | undefined;
  /** What it printed. */
  printed: string;
}

/** Has a program of Node's say at its end how much memory it had at its peak, and its time on processors; its threads end earlier, and say nothing. */
const TELL_MEMORY =
  "data:text/javascript,import{isMainThread}from'node:worker_threads';" +
  "if(isMainThread)process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();" +
  "console.error('peak',maxRSS,userCPUTime+systemCPUTime)})";

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Taken {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}`, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error !== undefined || status !== 0) throw new Error(`${program}: ${String(error ?? stderr)}${stdout}`);
  const [, peak, processor] = /^peak (\d+) (\d+)$/m.exec(stderr) ?? [];
  return {
    seconds,
    megabytes: peak === undefined ? undefined : Number(peak) / 1024,
    processor: processor === undefined ? undefined : Number(processor) / 1e6,
    printed: stdout,
  };
}

const node = (args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Taken =>
  run(process.execPath, [`--import=${TELL_MEMORY}`, ...args], cwd, env);

/** The whole build of a project, its editions made and checked. */
export const wholeBuild = (project: string): Taken => node(["src/cli/build.ts"], project);

let before = 0;

/**
 * Puts folders aside that a build has left. They are not deleted: ext4 gives no new file the place of one that it
 * deleted in the last minutes, and looks through all of those for each.
 */
function setAside(...folders: readonly string[]): void {
  for (const folder of folders.filter((one) => existsSync(one))) {
    before += 1;
    renameSync(folder, join(dirname(folder), `.before-${before}`));
  }
}

/** This project with the corpus as its content: its pages, finished and checked, without editions. */
export function ours(content: string): Contestant & { content: string } {
  const project = copyProject(content);
  const forget = (): void => setAside(...[".astro", ".staging-spare", "dist"].map((one) => join(project, one)));
  return {
    name: "Verbatim",
    build: () => node([join(ROOT, "tests/generated/build-pages.ts"), project], project),
    forget,
    site: join(project, "dist"),
    content: join(project, "content"),
  };
}

/** The Markdown files of a corpus, for a program for which the date of a page is a day alone. */
function copyMarkdown(content: string, folder: string): void {
  for (const kind of ["articles", "briefs", "events", "profiles"]) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (const name of readdirSync(join(content, kind)).filter((one) => one.endsWith(".md"))) {
      const text = readFileSync(join(content, kind, name), "utf8").replace(/^date:$/m, "reported:");
      writeFileSync(join(folder, kind, name), text);
    }
  }
}

const PAGE = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n` +
  `<body><header><a href="/">Corpus</a></header><main>${body}</main><footer><p>Corpus</p></footer></body>\n</html>\n`;

const ELEVENTY = `import { unified } from "unified";
import remarkParse from "remark-parse";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import rehypeStringify from "rehype-stringify";
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
export default function (config) {
  if (process.env.ENGINE === "unified") config.setLibrary("md", { render: (text) => String(processor.processSync(text)), set() {}, disable() {}, use() {} });
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "content", includes: "_includes", output: "site" }, markdownTemplateEngine: false };
}
`;

/** Eleventy with the same files and one plain template, with its own Markdown engine or with the one that we use. */
export function eleventy(content: string, engine: "markdown-it" | "unified"): Contestant {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-eleventy-"));
  copyMarkdown(content, join(folder, "content"));
  mkdirSync(join(folder, "content/_includes"));
  writeFileSync(join(folder, "content/_includes/page.njk"), PAGE("{{ title or name }}", "{{ content | safe }}"));
  writeFileSync(join(folder, "eleventy.config.js"), ELEVENTY);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const site = join(folder, "site");
  return {
    name: `Eleventy, ${engine}`,
    build: () => node([join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], folder, { ENGINE: engine }),
    forget: () => setAside(site),
    site,
  };
}

/** Hugo with the same files and one plain template; nothing where it is not installed. */
export function hugo(content: string): Contestant | undefined {
  if (spawnSync("hugo", ["version"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "verbatim-hugo-"));
  copyMarkdown(content, join(folder, "content"));
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  const page = PAGE("{{ with .Title }}{{ . }}{{ else }}{{ .Params.name }}{{ end }}", "{{ .Content }}");
  for (const layout of ["single", "list"]) writeFileSync(join(folder, `layouts/_default/${layout}.html`), page);
  writeFileSync(
    join(folder, "config.toml"),
    'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\nbuildFuture = true\n',
  );
  const site = join(folder, "public");
  return {
    name: "Hugo",
    build: () => run("hugo", ["--quiet"], folder),
    forget: () => setAside(site),
    site,
  };
}

/** The floor: the same Markdown read, parsed, made HTML and written, and nothing else. */
export function floor(content: string): Contestant {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-floor-"));
  cpSync(content, join(folder, "content"), { recursive: true });
  const site = join(folder, "site");
  return {
    name: "unified alone",
    build: () => node([join(ROOT, "tests/bench/floor.ts"), join(folder, "content"), site], folder),
    forget: () => setAside(site),
    site,
  };
}
