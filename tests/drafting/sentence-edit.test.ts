import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { EditError } from "../../src/drafting/renumber.ts";
import { editSentence, type SentenceEdit } from "../../src/drafting/sentence-edit.ts";
import { ARTICLE, BRIEF, edits, EVENT, refused } from "./sentence-edit.cases.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SCRIPT = join(ROOT, "src/cli/sentence.ts");

/** What an edit makes of an article, a brief and an event. */
function edit(wanted: SentenceEdit, article = ARTICLE) {
  const others = new Map([
    ["brief.md", BRIEF],
    ["event.md", EVENT],
  ]);
  const { texts, remarks } = editSentence("talks", { file: "talks.md", source: article }, others, wanted);
  return { article: texts.get("talks.md"), brief: texts.get("brief.md"), event: texts.get("event.md"), remarks };
}

describe("where a sentence ends is set right", () => {
  for (const { promise, wanted, changes, remarks } of edits) {
    test(promise, () => {
      const made = edit(wanted);
      const expected = { article: ARTICLE, brief: BRIEF, event: EVENT };
      for (const [name, before, behind] of changes) {
        assert.equal(expected[name].split(before).length, 2, `once in the ${name}: ${before}`);
        expected[name] = expected[name].replace(before, () => behind);
      }
      const or = (name: "brief" | "event", text: string) => made[name] ?? text;
      assert.deepEqual({ article: made.article, brief: or("brief", BRIEF), event: or("event", EVENT) }, expected);
      assert.deepEqual(made.remarks, remarks);
    });
  }

  test("with the line breaks that the file has", () => {
    const { article = "" } = edit({ id: "s2", before: "They will" }, ARTICLE.replaceAll("\n", "\r\n"));
    assert.match(article, /Nobody spoke\.\r\nThey will/);
    assert.doesNotMatch(article, /[^\r]\n/);
  });

  for (const [promise, { wanted, article = ARTICLE, message }] of Object.entries(refused)) {
    test(`not ${promise}`, () => {
      assert.throws(
        () => edit(wanted, article),
        (error) => error instanceof EditError && message.test(error.message),
      );
    });
  }

  const content = join(ROOT, "content");
  const slug =
    readdirSync(join(content, "articles"))
      .find((one) => one.endsWith(".md"))
      ?.slice(0, -3) ?? "";
  const file = join(content, "articles", `${slug}.md`);
  const others = new Map(
    ["briefs", "events"].flatMap((folder) =>
      readdirSync(join(content, folder)).map((name) => [
        join(folder, name),
        readFileSync(join(content, folder, name), "utf8"),
      ]),
    ),
  );

  test("and cut and joined again every sentence of the shipped article leaves every file as it was", () => {
    const source = readFileSync(file, "utf8");
    const sentences = numberArticle(file, source)
      .blocks.flatMap(({ units }) => units)
      .filter(({ id }) => /^s\d+$/.test(id));
    assert.ok(sentences.length > 10);
    for (const { id, written } of sentences) {
      const before = written.split(" ").find((word, at) => at > 2 && written.split(word).length === 2) ?? "";
      const cut = editSentence(slug, { file, source }, others, { id, before });
      assert.notEqual(cut.texts.get(file), source);
      const again = new Map([...others, ...cut.texts]);
      again.delete(file);
      const joined = editSentence(slug, { file, source: cut.texts.get(file) ?? "" }, again, { id });
      assert.deepEqual(new Map([...again, ...joined.texts]), new Map([...others, [file, source]]), id);
    }
  });
});

describe("npm run sentence", () => {
  const made = mkdtempSync(join(tmpdir(), "verbatim-sentence-"));
  after(() => rmSync(made, { recursive: true, force: true }));
  const content = join(made, "content");
  cpSync(join(ROOT, "content"), content, { recursive: true });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], { env: { ...process.env, CONTENT_DIR: content }, encoding: "utf8" });
  const filesOf = () =>
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), "utf8"));
  const before = filesOf();

  test("says what it does", () => {
    const { status, stdout } = run();
    assert.equal(status, 0);
    assert.match(stdout, /npm run sentence join <article> s5/);
  });

  test("refuses what it cannot do, and leaves everything as it is", () => {
    for (const args of [
      ["join"],
      ["join", "nowhere", "s1"],
      ["cut", "leaders-discuss-deeper-integration", "s1", "no such words"],
      ["turn", "a", "s1"],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, /Nothing was written\.\n$/);
    }
    assert.deepEqual(filesOf(), before);
  });

  test("writes what it changes, and says what is left to do", () => {
    const { status, stdout } = run("join", "articles/leaders-discuss-deeper-integration.md", "s6");
    assert.equal(status, 0);
    assert.match(stdout, /^Written:\n.*leaders-discuss-deeper-integration\.md\n/);
    assert.match(stdout, /Under sentences: s6 stays as it is; s7 was: \{ speaker: reporter, voice: reported \}/);
    assert.match(stdout, /What is left to do, as npm run check tells it:/);
    assert.notDeepEqual(filesOf(), before);
  });
});
