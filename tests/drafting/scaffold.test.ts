import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import type { z } from "zod";
import { addReference } from "../../src/drafting/reference.ts";
import { scaffold, writeBody } from "../../src/drafting/scaffold.ts";
import { dateInSlug, proposeSlug } from "../../src/drafting/slug-of.ts";
import { SCHEMAS } from "../../src/schemas/content.ts";
import { fieldsOf, type Field } from "../../src/schemas/field-list.ts";
import { wellFormed } from "../../src/schemas/well-formed.ts";
import { references, slugs } from "./scaffold.cases.ts";

const KINDS: Record<string, z.ZodType> = {
  briefs: SCHEMAS.briefs,
  events: SCHEMAS.events,
  profiles: SCHEMAS.profiles,
};

describe("a scaffold", () => {
  for (const [kind, schema] of Object.entries(KINDS)) {
    const fields = fieldsOf(schema);
    const empty = scaffold(fields, {});

    test(`of ${kind} explains every field, in the schema’s own words`, () => {
      const check = ({ name, description, fields: below }: Field): void => {
        assert.notEqual(description, "", name);
        assert.ok(empty.includes(description), `${name}: ${description}`);
        assert.match(empty, new RegExp(`^[# -]*${name}:`, "m"));
        below.forEach(check);
      };
      fields.forEach(check);
    });

    test(`of ${kind} leaves what is required to the editor, by a mistake that the check reports`, () => {
      const data = parse(empty) as Record<string, unknown>;
      const required = fields.filter((one) => one.required).map((one) => one.name);
      assert.deepEqual(Object.keys(data), required);
      assert.ok(Object.values(data).every((value) => value === null));
      const { problems } = wellFormed({ slug: "a", file: "a.md", source: `---\n${empty}---\n`, data }, schema);
      assert.equal(problems.length, required.length);
      assert.equal((empty.match(/# to decide: /g) ?? []).length, required.length);
    });

    test(`of ${kind} holds as examples nothing but known fields, whatever is put in force`, () => {
      const uncommented = empty
        .split("\n")
        .filter((line) => !line.includes("# to decide: "))
        .filter((line) => /^#? *(?:- )?[a-zA-Z]+:(?: |$)/.test(line.replace(/^# /, "")))
        .map((line) => line.replace(/^# /, ""))
        .join("\n");
      const data: unknown = parse(uncommented);
      const { problems } = wellFormed({ slug: "a", file: "a.md", source: `---\n${uncommented}---\n`, data }, schema);
      const unknown = problems.filter((one) => one.title.includes("nknown field"));
      assert.deepEqual(unknown, []);
    });
  }

  test("has no examples of what the shipped site is about", () => {
    const folder = join(import.meta.dirname, "../../content/profiles");
    const subjects = readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) => [
        file.slice(0, -".md".length),
        /^name: (.*)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "",
      ]);
    assert.ok(subjects.length > 10);
    for (const schema of Object.values(KINDS)) {
      const text = scaffold(fieldsOf(schema), {});
      assert.deepEqual(
        subjects.filter((one) => new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, "u").test(text)),
        [],
      );
    }
  });

  test("explains evidence once, whatever else rests on some", () => {
    for (const schema of Object.values(KINDS)) {
      const all = scaffold(fieldsOf(schema), {}).match(/# The held article that is quoted\./g);
      assert.equal(all?.length, 1);
    }
  });

  test("has what was given in force", () => {
    const values = { title: "A: b # c", date: "2001-03-09", kind: "talks", actors: ["a", "b"] };
    assert.deepEqual(parse(scaffold(fieldsOf(SCHEMAS.events), values)), values);
  });
});

describe("the text of a new entry", () => {
  const evidence = { article: "bridge", quote: 'He said: "so" \\ [it]' };

  test("is a claim linked to its evidence, whatever signs it holds", () => {
    assert.equal(
      writeBody([{ claim: "It *was* [so].", evidence }], "paragraphs"),
      '[It \\*was\\* \\[so\\]](evidence:bridge "He said: \\"so\\" \\ [it]").\n',
    );
  });

  test("is a list for a profile, and names a reference without words", () => {
    assert.equal(
      writeBody([{ claim: "It was", evidence: { reference: "gazette" } }], "list"),
      "- [It was](evidence:gazette).\n",
    );
  });

  test("is empty without a claim", () => assert.equal(writeBody([], "list"), ""));
});

describe("a slug is made of a title", () => {
  for (const { promise, title, language = "en", before, expected } of slugs) {
    test(promise, () => assert.equal(proposeSlug(title, language, before), expected));
  }

  test("that of an event begins with its date", () => {
    const dates = ["2001-03-09", "2001~", "2001-03/2001-05", "{2001-03-09,2002-01-01}"];
    assert.deepEqual(dates.map(dateInSlug), ["2001-03-09-", "2001-", "2001-03-", "2001-03-09-"]);
  });
});

describe("a new reference", () => {
  const values = {
    title: "New: one",
    publisher: "Courier",
    kind: "newspaper",
    language: "en",
    url: "https://example.org",
    seen: "read",
  };

  for (const { promise, source, keeps = source } of references) {
    test(promise, () => {
      const added = addReference(source, "courier", fieldsOf(SCHEMAS.references), values);
      assert.ok(added.startsWith(keeps), added);
      const data = parse(added) as Record<string, Record<string, unknown>>;
      const before = (parse(source) ?? {}) as Record<string, unknown>;
      assert.deepEqual(data, { ...before, courier: { ...values, date: null, archived: null } });
      const { problems } = wellFormed({ slug: "r", file: "r.yaml", source: added, data }, SCHEMAS.references);
      assert.deepEqual(problems, []);
      for (const comment of source.match(/#.*/g) ?? []) assert.ok(added.includes(comment.trim()));
    });
  }
});
