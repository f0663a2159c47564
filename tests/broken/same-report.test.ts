import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { copyProject } from "../copied-project.ts";
import { breakCopy } from "./break.ts";
import { cases } from "./cases.ts";

const ROOT = join(import.meta.dirname, "../..");
const made: string[] = [];
after(() => made.forEach((root) => rmSync(root, { recursive: true, force: true })));

/** What a command says of the content of a project. */
function says(command: "check" | "build", project: string): { status: number | null; report: string } {
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, CONTENT_DIR: undefined },
  });
  return { status, report: stderr };
}

/** Two of all cases, far apart in the list: a build that finds a mistake ends where the check does. */
const few = cases.filter((_, index) => index % Math.ceil(cases.length / 2) === 7);

for (const { name, changes, report } of few) {
  test(`check and build say the same of ${name}`, () => {
    const broken = breakCopy(join(import.meta.dirname, "base"), changes);
    const project = copyProject(join(broken, "content"));
    made.push(broken, project);
    assert.deepEqual(says("check", project), { status: 1, report });
    assert.deepEqual(says("build", project), { status: 1, report: `${report}\nNot built. There is no dist/ yet.\n` });
    assert.ok(!existsSync(join(project, ".staging")));
  });
}

test("every command has its report from the one join of the one reading", () => {
  const files = readdirSync(join(ROOT, "src/cli"));
  const commands = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(join(ROOT, "src/cli", file), "utf8")]);
  const joining = commands.filter(([, source]) =>
    /^import \{[^}]*\bjoin\b[^}]*\} from "\.\.\/dossier\/join/m.test(source ?? ""),
  );
  assert.deepEqual(
    joining.map(([file]) => file),
    ["join-folder.ts"],
  );
  const reporting = commands.filter(([, source]) => source?.includes("writeReport("));
  assert.ok(reporting.length >= 4);
  for (const [file, source] of reporting) assert.match(source ?? "", /await join(?:Folder|Site)\(/, file);
  const [, site] = commands.find(([file]) => file === "join-site.ts") ?? [];
  assert.match(site ?? "", /await joinFolder\(/);
});
