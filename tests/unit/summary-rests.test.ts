import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-rests-"));
after(() => rmSync(folder, { recursive: true }));
cpSync(join(import.meta.dirname, "../broken/base"), folder, { recursive: true });

/** The claims on which the summary of the mayor rests, with such front matter besides and such facts. */
async function restsOn(front: string, ...facts: string[]): Promise<string[] | undefined> {
  const body = facts.map((fact) => `- [${fact}](evidence:gazette).`).join("\n");
  writeFileSync(
    join(folder, "profiles/mayor.md"),
    `---\nname: The mayor\nkind: person\naliases: [mayor]\nsummary: Head of Town.\n${front}---\n\n${body}\n`,
  );
  const { dossier, problems } = await joinFolder(folder);
  assert.deepEqual(problems, []);
  return dossier?.profiles.find((one) => one.slug === "mayor")?.restsOn.map((claim) => claim.text);
}

const ROLE = "role:\n  claim: Head\n  in: town\n  evidence:\n    - reference: gazette\n";

test("a summary that names where an office is held rests on the office, and on no other claim of the same name", async () => {
  assert.deepEqual(await restsOn(ROLE, "Lived there", "Said that Town would pay"), ["Head"]);
});

test("without one it rests on the claim that has the name", async () => {
  assert.deepEqual(await restsOn("", "Lived there", "Was head of Town", "Was old"), ["Was head of Town"]);
});
