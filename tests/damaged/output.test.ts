import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test, type TestContext } from "node:test";
import { buildProject, copyProject, hashOfSite } from "../copied-project.ts";

const project = copyProject(join(import.meta.dirname, "../broken/base"));
const mounted: string[] = [];
let lost = 0;

after(() => {
  for (const place of mounted) spawnSync("umount", [place]);
  rmSync(project, { recursive: true, force: true });
  console.log(`${lost} previous sites lost.`);
});

/** Begins a build, ends it with a signal once it has begun to write its pages, and waits for its end. */
async function killAmidst(signal: NodeJS.Signals): Promise<void> {
  rmSync(join(project, ".staging"), { recursive: true, force: true });
  const child = spawn(process.execPath, ["src/cli/build.ts"], { cwd: project, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (!existsSync(join(project, ".staging")) && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.ok(child.kill(signal), "it had ended before");
  await ended;
}

/** Whatever is done, the last good site stands byte for byte. */
async function keepsTheSite(act: () => Promise<void> | void): Promise<void> {
  const was = hashOfSite(project);
  await act();
  const is = existsSync(join(project, "dist")) ? hashOfSite(project) : "";
  if (is !== was) lost += 1;
  assert.equal(is, was, "dist/ has changed");
}

/** A build that ends with status 1, says these words and shows no trace of the program. */
function refuses(words: RegExp, place = project): void {
  const { status, output } = buildProject(place);
  assert.equal(status, 1, output);
  assert.match(output, words);
  assert.match(output, /Not built\. (?:dist\/ is as it was|There is no dist\/ yet)\./);
  assert.doesNotMatch(output, /^ {4}at .*:\d+:\d+\)?$/m, "it shows a trace of the program");
}

/** Mounts as root can; where that is not allowed, the test says so and is left out. */
function mount(context: TestContext, ...args: string[]): boolean {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" });
  if (status === 0) mounted.push(args.at(-1) ?? "");
  else context.skip(`nothing can be mounted here: ${stderr?.trim() ?? "no mount"}`);
  return status === 0;
}

before(async () => {
  // The build that all others are held against, and meanwhile a second one of the same folder.
  const first = spawn(process.execPath, ["src/cli/build.ts"], { cwd: project, stdio: "ignore" });
  const ended = new Promise((resolve) => first.on("close", resolve));
  while (!existsSync(join(project, ".staging")) && first.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  refuses(/^Another build of this folder is under way\./m);
  assert.equal(await ended, 0);
});

test("two builds of a folder do not meet: the second is refused, and the first ends well", () => {
  assert.ok(existsSync(join(project, "dist/index.html")));
});

test("a build that is told to end, or killed, in the middle leaves the site alone", async () => {
  await keepsTheSite(async () => {
    await killAmidst("SIGTERM");
    await killAmidst("SIGKILL");
  });
});

test("where dist is a file or a link, nothing is put in its place", () => {
  const [dist, aside] = [join(project, "dist"), join(project, "aside")];
  renameSync(dist, aside);
  writeFileSync(dist, "mine");
  refuses(/^dist is a file, not a folder/m);
  assert.equal(readFileSync(dist, "utf8"), "mine");
  rmSync(dist);
  symlinkSync("aside", dist);
  refuses(/^dist is a link, not a folder/m);
  rmSync(dist);
  renameSync(aside, dist);
});

test("where a file stands in place of .astro, the build says so", async () => {
  await keepsTheSite(() => {
    const cache = join(project, ".astro");
    renameSync(cache, `${cache}-aside`);
    writeFileSync(cache, "");
    refuses(/^A file stands where a folder is wanted\. Move it away/m);
    rmSync(cache);
    renameSync(`${cache}-aside`, cache);
  });
});

test("on a disk that is full, the build says so and leaves the site alone", async (context) => {
  const disk = mkdtempSync(join(tmpdir(), "verbatim-full-"));
  if (!mount(context, "-t", "tmpfs", "tmpfs", disk)) return;
  cpSync(project, disk, {
    recursive: true,
    filter: (from) => !/\/(?:dist|\.astro|\.staging(?:-spare)?)$/.test(from),
    verbatimSymlinks: true,
  });
  mkdirSync(join(disk, "dist"));
  writeFileSync(join(disk, "dist/index.html"), "the last good site");
  // Whatever the project has grown to, its disk has room for a quarter of a megabyte more.
  const { blocks, bfree, bsize } = statfsSync(disk);
  const size = (blocks - bfree) * bsize + 2 ** 18;
  assert.equal(spawnSync("mount", ["-o", `remount,size=${size}`, disk]).status, 0);
  const was = hashOfSite(disk);
  refuses(/^The disk is full\. Make room on it/m, disk);
  if (hashOfSite(disk) !== was) lost += 1;
  assert.equal(hashOfSite(disk), was);
});

test("where the site’s folder cannot be replaced, the build says so and leaves it alone", async (context) => {
  const dist = join(project, "dist");
  if (!mount(context, "--bind", dist, dist)) return;
  spawnSync("mount", ["-o", "remount,ro,bind", dist]);
  await keepsTheSite(() => refuses(/^(?:Something else holds it|That disk can only be read)/m));
  spawnSync("umount", [dist]);
});

test("after all that, with a file in place of .staging, the next build is right", () => {
  rmSync(join(project, ".staging"), { recursive: true, force: true });
  writeFileSync(join(project, ".staging"), "");
  const { status, output } = buildProject(project);
  assert.equal(status, 0, output);
});

for (const at of [1, 1.5, 2, 2.5, 3, 3.5]) {
  test(`a power cut ${at % 1 === 0 ? "before" : "behind"} renaming ${Math.floor(at)} of the swap leaves a whole site, the old one or the new`, () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-swap-"));
    const write = (name: string, words: string): void => {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "index.html"), words);
    };
    const swap = (env: Record<string, string>) =>
      spawnSync(
        process.execPath,
        [
          ...(env["KILL_AT"] === undefined ? [] : ["--import", join(import.meta.dirname, "kill-at-rename.ts")]),
          join(import.meta.dirname, "swap-once.ts"),
        ],
        { cwd: folder, env: { ...process.env, ...env } },
      );
    write("site", "old");
    write("staged", "new");
    assert.equal(swap({ KILL_AT: String(at) }).signal, "SIGKILL");
    const places = ["site", ".site-before"].map((name) => join(folder, name, "index.html"));
    const whole = places.filter((place) => existsSync(place)).map((place) => readFileSync(place, "utf8"));
    if (whole.length === 0) lost += 1;
    assert.ok(whole.length > 0);
    write("staged", "newer");
    assert.equal(swap({}).status, 0);
    assert.equal(readFileSync(join(folder, "site/index.html"), "utf8"), "newer");
    rmSync(folder, { recursive: true });
  });
}
