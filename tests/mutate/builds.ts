import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { seeded } from "../unit/seeded.ts";
import { told, type Verdict } from "./judge.ts";
import type { Texts } from "./oracle.ts";
import { PLACES } from "./targets.ts";

const PARTS = ["src", "public", "content", "package.json", "tsconfig.json", "astro.config.mjs"];

interface Built {
  status: number | null;
  output: string;
}

function build(project: string): Built {
  const run = spawnSync(process.execPath, ["src/cli/build.ts"], { cwd: project, encoding: "utf8" });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** A copy of the project in which its site is built. */
function copyProject(root: string): string {
  const project = mkdtempSync(join(tmpdir(), "verbatim-mutate-build-"));
  process.on("exit", () => rmSync(project, { recursive: true, force: true }));
  for (const part of PARTS) cpSync(join(root, part), join(project, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  const { status, output } = build(project);
  if (status !== 0) throw new Error(`The content does not build as it is.\n${output}`);
  return project;
}

/** The names and bytes of all files of the site, as one hash. */
function hashOfSite(project: string): string {
  const site = join(project, "dist");
  const hash = createHash("sha256");
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) {
    hash.update(relative(site, path)).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** Some of the changes, from every place in turn, no kind twice. */
export function pickForBuild(verdicts: readonly Verdict[], many: number, seed: number): Verdict[] {
  const random = seeded(seed);
  const left = random.shuffle(verdicts.filter((one) => one.expected.length > 0));
  const picked: Verdict[] = [];
  for (let turn = 0; picked.length < many && turn < many * PLACES.length; turn += 1) {
    const place = PLACES[turn % PLACES.length];
    const found = left.find(
      ({ mutation }) => mutation.place === place && picked.every((one) => one.mutation.kind !== mutation.kind),
    );
    if (found !== undefined) picked.push(found);
  }
  return picked;
}

/** What a build with a mutation got wrong: each fault in a few words. */
function faultsOf(project: string, { mutation, expected }: Verdict, untouched: Texts): string[] {
  const before = hashOfSite(project);
  for (const [file, text] of mutation.changed) writeFileSync(join(project, file), text);
  const { status, output } = build(project);
  for (const file of mutation.changed.keys()) writeFileSync(join(project, file), untouched.get(file) ?? "");
  const places = [...output.matchAll(/^ *(\S+):(\d+):(\d+) {2}(.+)$/gm)];
  const printed = new Set(
    places.map(([, file = "", line, column, title = ""]) =>
      told({ title, file, line: Number(line), column: Number(column) }),
    ),
  );
  return [
    ...(status === 1 ? [] : [`ended with ${status}`]),
    ...expected.filter((one) => !printed.has(one)).map((one) => `not printed: ${one}`),
    ...(hashOfSite(project) === before ? [] : ["dist/ has changed"]),
  ];
}

/** Runs the whole build over some mutations. Gives for each its faults. */
export function buildAll(
  root: string,
  verdicts: readonly Verdict[],
  untouched: Texts,
): { verdict: Verdict; faults: string[] }[] {
  const project = copyProject(root);
  return verdicts.map((verdict) => ({ verdict, faults: faultsOf(project, verdict, untouched) }));
}
