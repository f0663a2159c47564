import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { join as joinContent, type Joined } from "../../src/dossier/join.ts";
import type { Folder, Reading } from "../../src/reader/entries.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { contentOf } from "../../src/schemas/content.ts";
import type { Texts } from "./oracle.ts";

/** A content folder that can be joined as if some of its files held something else. */
export interface ChangeableContent {
  /** Its articles, briefs, events and profiles. */
  texts: Texts;
  join(changed: Texts): Promise<Joined>;
}

function readTexts(): Texts {
  const files = readdirSync("content", { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile() && one.parentPath !== "content",
  );
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** A reading of the whole folder, with some files taken from a reading of those files alone. */
function withFiles(whole: Reading, part: Reading, changed: Texts): Reading {
  const entries = (folder: Folder): Reading["folders"][Folder] => [
    ...whole.folders[folder].filter((one) => !changed.has(one.file)),
    ...part.folders[folder],
  ];
  return {
    ...whole,
    folders: {
      articles: entries("articles"),
      briefs: entries("briefs"),
      events: entries("events"),
      profiles: entries("profiles"),
    },
    received: new Map([...whole.received, ...part.received]),
    problems: [...whole.problems, ...part.problems.filter((one) => changed.has(one.file))],
  };
}

/**
 * Opens the content folder of a project. It is read whole once; of a change only the files that
 * changed are read again, by the same reader, from a folder that holds no others.
 */
export async function openContent(root: string): Promise<ChangeableContent> {
  // Reports name a file by its path from where one stands.
  process.chdir(root);
  const whole = await readContent("content");
  const texts = readTexts();
  const alone = mkdtempSync(join(tmpdir(), "verbatim-mutate-"));
  process.on("exit", () => rmSync(alone, { recursive: true, force: true }));
  process.chdir(alone);
  return {
    texts,
    async join(changed) {
      for (const [file, text] of changed) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const part = await readContent("content");
      rmSync("content", { recursive: true, force: true });
      return joinContent(contentOf(withFiles(whole, part, changed)));
    },
  };
}
