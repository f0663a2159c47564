import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildProject, copyProject } from "../copied-project.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** One place for each checkout, so that two of them can be tested at a time. */
const PROJECT = join(tmpdir(), `verbatim-published-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);

/** The address under which the published copy is said to stand: below a path, as many sites do. */
export const ADDRESS = "https://brief.example/belarus/2019";

/** Gives the copied content its address. */
function giveAddress(project: string): void {
  const site = join(project, "content/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^address:.*$/m, `address: ${ADDRESS}`));
}

/** Corrections as a desk might have made them: to the brief, to an event twice on one day, to the site. */
function makeCorrections(project: string): void {
  cpSync(join(import.meta.dirname, "corrections.yaml"), join(project, "content/corrections.yaml"));
}

/** The shipped content as a desk would have it that publishes: with an address and corrections. Gives the project's folder. */
export function buildPublished(): string {
  const project = copyProject();
  giveAddress(project);
  makeCorrections(project);
  const { status, output } = buildProject(project);
  if (status !== 0) throw new Error(output);
  rmSync(PROJECT, { recursive: true, force: true });
  renameSync(project, PROJECT);
  return PROJECT;
}

/** The folder of the finished published site. Throws where it was not built before. */
export function publishedSite(): string {
  const site = join(PROJECT, "dist");
  if (!existsSync(site)) throw new Error("node tests/published/build.ts has to run before these tests");
  return site;
}
