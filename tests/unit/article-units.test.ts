import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { columnOf, numberArticle, type Unit } from "../../src/dossier/article-units.ts";
import { places, refused, units } from "./article-units.cases.ts";

function shown({ id, line, text, sics }: Unit): string {
  const marks = [...sics].reverse();
  return `${id}@${line}: ${marks.reduce((words, at) => `${words.slice(0, at)}|sic|${words.slice(at)}`, text)}`;
}

describe("the units of an article", () => {
  for (const { promise, markdown, units: expected } of units) {
    test(promise, () => {
      const { blocks, problems } = numberArticle("a.md", markdown);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        blocks.map((block) => [block.kind, ...block.units.map(shown)]),
        expected,
      );
    });
  }
});

describe("the place of a character in the file", () => {
  for (const { promise, markdown, id, sign, place } of places) {
    test(promise, () => {
      const all = numberArticle("a.md", markdown).blocks.flatMap((block) => block.units);
      const unit = all.find((one) => one.id === id) ?? assert.fail(`there is no ${id}`);
      const at = unit.text.indexOf(sign);
      assert.ok(at >= 0);
      assert.equal(`${unit.line}:${columnOf(unit, at)}`, place);
    });
  }
});

describe("what has no place in an article", () => {
  for (const { promise, markdown, problems: expected } of refused) {
    test(promise, () => {
      const { problems } = numberArticle("content/articles/a.md", markdown);
      assert.deepEqual(
        problems.map((one) => `${one.file}:${one.line}:${one.column}`),
        expected.map((one) => `content/articles/a.md:${one.place}`),
      );
      for (const [index, { says }] of expected.entries()) {
        const found = problems[index];
        assert.ok(`${found?.message} ${found?.hint}`.includes(says), `${found?.message} ${found?.hint}`);
      }
    });
  }

  test("raw HTML is told apart from other Markdown that has no place", () => {
    const titles = numberArticle("a.md", "<div>x</div>\n\n- x\n").problems.map((one) => one.title);
    assert.equal(new Set(titles).size, 2);
    assert.match(titles[0] ?? "", /HTML/);
  });
});

test("the shipped article has exactly 18 sentences, of which s5 is the caption", () => {
  const file = join(import.meta.dirname, "../../content/articles/leaders-discuss-deeper-integration.md");
  const { blocks, problems } = numberArticle(file, readFileSync(file, "utf8"));
  assert.deepEqual(problems, []);
  const ids = blocks.flatMap((block) => block.units.map((unit) => unit.id));
  const numbers = Array.from({ length: 18 }, (_, index) => `s${index + 1}`);
  assert.deepEqual(
    ids.filter((id) => /^s\d/.test(id)),
    numbers,
  );
  assert.deepEqual(
    ids.filter((id) => !/^s\d/.test(id)),
    ["headline", "heading-1", "foot"],
  );
  assert.deepEqual(
    blocks.filter((block) => block.kind === "caption").map((block) => block.units.map((unit) => unit.id)),
    [["s5"]],
  );
  assert.deepEqual(
    blocks.flatMap((block) => block.units.filter((unit) => unit.sics.length > 0).map((unit) => unit.id)),
    ["s15"],
  );
});
