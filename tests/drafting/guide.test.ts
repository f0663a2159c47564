import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import { runNew } from "../../src/cli/new/run-new.ts";

const ROOT = join(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "content", "README.md"), "utf8");
const HEADING = "From a pasted text to a brief in ten minutes";

/** A block of code in the walk-through: the file that it is about, or a command with what it prints. */
interface Step {
  language: string;
  file: string;
  code: string;
}

const blocks = remark().parse(GUIDE).children;
const from = blocks.findIndex((node) => node.type === "heading" && toString(node) === HEADING);
const to = blocks.findIndex((node, index) => index > from && node.type === "heading");
const steps: Step[] = blocks
  .slice(from, to)
  .flatMap((node) =>
    node.type === "code" ? [{ language: node.lang ?? "", file: node.meta ?? "", code: `${node.value}\n` }] : [],
  );

const home = process.cwd();
const place = mkdtempSync(join(tmpdir(), "verbatim-guide-"));
before(() => {
  cpSync(join(ROOT, "content"), join(place, "content"), { recursive: true });
  process.chdir(place);
  process.env["CONTENT_DIR"] = "content";
});
after(() => {
  process.chdir(home);
  rmSync(place, { recursive: true, force: true });
});

/** The words of a command line behind `npm run new`, as a shell parts them. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  return words.filter((word) => word !== "--").slice("npm run new".split(" ").length);
}

/** Puts fields into a file’s front matter: in place of the line that has them, or at its end. */
function edit(file: string, yaml: string): void {
  const source = readFileSync(file, "utf8");
  const key = /^\w+/.exec(yaml)?.[0] ?? "";
  const line = new RegExp(`^${key}:.*\n`, "m");
  const edited = line.test(source)
    ? source.replace(line, () => yaml)
    : source.replace(/\n---\n/, () => `\n${yaml}---\n`);
  assert.notEqual(edited, source);
  writeFileSync(file, edited);
}

test("the walk-through of the guide, done as it stands there, prints what stands there and ends without a mistake", async () => {
  let last = "";
  for (const { language, file, code } of steps) {
    if (language === "text" && file !== "") writeFileSync(file, code);
    else if (language === "yaml") edit(file, code);
    else if (language === "md") appendFileSync(file, `\n${code}`);
    else if (language === "console") {
      const [command = "", ...lines] = code.trimEnd().split("\n");
      last = await runNew(wordsOf(command.replace(/^\$ /, "")), undefined);
      // What the guide leaves out stands at the end.
      const expected = lines.join("\n").replace(/\n…$/, "");
      assert.equal(last.slice(0, expected.length), expected);
      if (lines.at(-1) !== "…") assert.equal(last, expected);
    }
  }
  assert.match(last, /Nothing is left to do/);
});

test("the walk-through has every kind of step", () => {
  assert.deepEqual([...new Set(steps.map((one) => one.language))].sort(), ["console", "md", "text", "yaml"]);
  assert.equal(steps.filter((one) => one.language === "console").length, 3);
});
