import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { z } from "zod";
import { catalogue } from "../../src/errors/catalogue.ts";
import { readYaml } from "../../src/reader/yaml.ts";
import { SCHEMAS } from "../../src/schemas/content.ts";
import { wellFormed } from "../../src/schemas/well-formed.ts";
import { right, wrong, type ExpectedMistake, type FormCase } from "./well-formed.cases.ts";

const TITLES: Record<ExpectedMistake["kind"], string> = {
  unknownField: catalogue.unknownField("", []).title,
  missingField: catalogue.missingField("", "").title,
  wrongType: catalogue.wrongType("", "", "").title,
  wrongForm: catalogue.wrongForm("", "", "").title,
  wrongCount: catalogue.wrongCount("", "").title,
  wrongValue: catalogue.wrongValue("", "", []).title,
  impossibleDate: catalogue.impossibleDate("", "open-ended").title,
  unreadableDate: catalogue.impossibleDate("", "not a date").title,
};

function form({ schema, yaml }: Pick<FormCase, "schema" | "yaml">) {
  const whole = schema === "site" || schema === "references";
  const file = whole ? `content/${schema}.yaml` : `content/${schema}/a.md`;
  const head = whole ? "" : "---\n";
  const source = whole ? yaml : `${head}${yaml}---\n\nBody.\n`;
  const read = readYaml(file, source, yaml, head.length);
  assert.deepEqual(read.problems, []);
  return wellFormed<unknown>({ slug: "a", file, source, data: read.data }, SCHEMAS[schema] as z.ZodType<unknown>);
}

test("a kind of mistake has a title of its own", () => {
  assert.equal(new Set(Object.values(TITLES)).size, Object.keys(TITLES).length);
});

describe("a well-formed entry", () => {
  for (const { promise, ...entry } of right) {
    test(promise, () => {
      const { entry: formed, problems } = form(entry);
      assert.deepEqual(problems, []);
      assert.ok(formed !== undefined);
    });
  }

  test("has its lists filled and its empty fields left out", () => {
    const { entry } = form({ schema: "events", yaml: 'title: " T "\ndate: "1997"\nkind: talks\nactors:\n' });
    assert.deepEqual(entry?.fields, {
      title: "T",
      date: "1997",
      kind: "talks",
      actors: [],
      formerly: [],
      conflicts: [],
      notSaid: [],
      evidence: [],
    });
  });

  test("keeps its slug, its file and its whole text", () => {
    const { entry } = form({ schema: "profiles", yaml: "name: N\nkind: person\nsummary: S\n" });
    assert.deepEqual(
      [entry?.slug, entry?.file, entry?.source],
      ["a", "content/profiles/a.md", "---\nname: N\nkind: person\nsummary: S\n---\n\nBody.\n"],
    );
  });
});

describe("a mistake in an entry", () => {
  for (const { promise, mistakes, ...entry } of wrong) {
    test(promise, () => {
      const { entry: formed, problems } = form(entry);
      assert.equal(formed, undefined);
      const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
      assert.deepEqual(
        sorted.map(({ line, column, title }) => `${line}:${column} ${title}`),
        mistakes.map(({ at, kind }) => `${at} ${TITLES[kind]}`),
      );
      for (const [index, { says }] of mistakes.entries()) {
        const found = sorted[index];
        for (const words of says) {
          const told = `${found?.message} ${found?.hint}`;
          assert.ok(told.includes(words), `“${words}” is not in: ${told}`);
        }
      }
    });
  }
});
