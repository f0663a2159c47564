import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeCorpus } from "../bench/corpus.ts";
import { buildPages, copyProject } from "../copied-project.ts";
import { textsOf } from "./second-site.ts";

const CONTENT = mkdtempSync(join(tmpdir(), "verbatim-again-"));
writeCorpus(CONTENT, 12);
const PROJECT = copyProject(CONTENT);
after(() => [CONTENT, PROJECT].forEach((folder) => rmSync(folder, { recursive: true })));

const edit = (file: string, from: string | RegExp, to: string): void => {
  const path = join(PROJECT, "content", file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `nothing to change in ${file}`);
  writeFileSync(path, changed);
};

/** What an editor does to a site from one build to the next: first what has every page made anew, which would hide what the others leave as it was. */
const EDITS: Record<string, () => void> = {
  "one claim more, and so one quotation more at the foot of every page": () =>
    edit("briefs/talks-1.md", /\n(\[.*\]\(evidence:report-.*\)\.)\n/, "$&\n$1\n"),
  "a word more in an article, and another publisher of a work that many cite": () => {
    for (const file of ["articles/report-3.md", "articles/report-3.txt"]) edit(file, /\.\n*$/, " tax.\n");
    edit("references.yaml", "Press 2", "Another Press");
  },
  "another summary of a profile, which previews show; another title of an event; a correction": () => {
    edit("profiles/morgelpir-sarrilsur.md", "Took part", "Has a part");
    edit("events/2012-08-14-event-1.md", /title: ".*"/, 'title: "Another title"');
    writeFileSync(
      join(PROJECT, "content/corrections.yaml"),
      '- date: "2019-12-31"\n  entry: article/report-5\n  wrong: It was five.\n  right: It is six.\n  since: "2019-12-01"\n',
    );
  },
  "a profile under another address, and before others": () => {
    const [was, is] = ["nallurzen-nonkurklin", "anna-nonkurklin"];
    renameSync(join(PROJECT, `content/profiles/${was}.md`), join(PROJECT, `content/profiles/${is}.md`));
    edit(`profiles/${is}.md`, 'name: "Nallurzen Nonkurklin"', `name: "Nallurzen Nonkurklin"\nformerly: ["${was}"]`);
  },
};

test("a site that was built after each of several changes is what it would be if it had been built but once", () => {
  buildPages(PROJECT);
  for (const change of Object.values(EDITS)) {
    change();
    buildPages(PROJECT);
  }
  const after = textsOf(join(PROJECT, "dist"));
  for (const one of [".astro", ".staging-spare", "dist"]) rmSync(join(PROJECT, one), { recursive: true });
  const once = textsOf(buildPages(PROJECT));
  assert.ok(once.size > 60);
  assert.deepEqual([...after.keys()], [...once.keys()]);
  assert.deepEqual(
    [...once].filter(([file, text]) => after.get(file) !== text).map(([file]) => file),
    [],
  );
});
