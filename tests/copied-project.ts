import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const PARTS = ["src", "public", "package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"];
/** What a build of the project has kept of Astro’s bundling. */
const BUNDLE = ".astro/bundle";

/**
 * Takes the bundle along where there is one, which saves each of its builds some seconds: it is opened for the very code
 * of which it was made alone. One that is written anew meanwhile may be copied in part, which is as none.
 */
function copyBundle(project: string): void {
  try {
    cpSync(join(ROOT, BUNDLE), join(project, BUNDLE), { recursive: true });
  } catch {
    rmSync(join(project, BUNDLE), { recursive: true, force: true });
  }
}

/** Copies the project, with a content folder, to a place of its own, and gives that place. */
export function copyProject(content = join(ROOT, "content")): string {
  const project = mkdtempSync(join(tmpdir(), "verbatim-project-"));
  for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  cpSync(content, join(project, "content"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  copyBundle(project);
  return project;
}

/** Runs the whole build of a project, of its own content or of a folder elsewhere; `surroundings` are added to its environment. */
export function buildProject(
  project: string,
  content = "content",
  surroundings: Readonly<Record<string, string>> = {},
): { status: number | null; output: string } {
  const env = { ...process.env, CONTENT_DIR: content, ...surroundings };
  const run = spawnSync(process.execPath, ["src/cli/build.ts"], { cwd: project, encoding: "utf8", env });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** Makes the pages of a project's site alone, and gives their folder. Throws what is wrong with them. */
export function buildPages(project: string): string {
  const script = join(ROOT, "tests/generated/build-pages.ts");
  // In the project's own folder: Astro keeps what it is about below the folder in which it runs.
  const run = spawnSync(process.execPath, [script, project], { cwd: project, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return join(project, "dist");
}

/** The names and bytes of all files of a project's site, as one hash. */
export function hashOfSite(project: string): string {
  const site = join(project, "dist");
  const hash = createHash("sha256");
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) {
    hash.update(relative(site, path)).update(readFileSync(path));
  }
  return hash.digest("hex");
}
