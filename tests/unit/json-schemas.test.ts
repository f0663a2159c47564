import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchemaOf } from "../../src/editor/json-schemas.ts";
import { SCHEMA_FOLDER, schemaFiles, schemaName } from "../../src/editor/schema-files.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { fieldsOf, type Field } from "../../src/schemas/field-list.ts";
import { SCHEMAS } from "../../src/schemas/content.ts";
import { read as dates } from "./dates.cases.ts";
import { right, wrong } from "./well-formed.cases.ts";

type Collection = keyof typeof SCHEMAS;
const collections = Object.keys(SCHEMAS) as Collection[];
const ROOT = join(import.meta.dirname, "../..");

const ajv = new Ajv2020({ allErrors: true, keywords: ["patternErrorMessage"] });
const validators = Object.fromEntries(collections.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

/** What the schema of a kind of file has against its data. */
function faultsIn(collection: Collection, data: unknown): string[] {
  const validate = validators[collection];
  assert.ok(validate !== undefined);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("the schemas that VS Code reads are those by which the content is checked: else, npm run schemas", () => {
  assert.deepEqual(
    readdirSync(join(ROOT, SCHEMA_FOLDER)).sort(),
    schemaFiles()
      .map(({ name }) => name)
      .sort(),
  );
  for (const { name, text } of schemaFiles())
    assert.equal(readFileSync(join(ROOT, SCHEMA_FOLDER, name), "utf8"), text, name);
});

test("VS Code’s settings name the schema of each YAML file", () => {
  const settings = readFileSync(join(ROOT, ".vscode/settings.json"), "utf8");
  for (const collection of ["site", "references", "corrections"] as const) {
    const pair = `"./${SCHEMA_FOLDER}/${schemaName(collection)}.schema.json": "content/${collection}.yaml"`;
    assert.ok(settings.includes(pair), pair);
  }
});

/** The data of every file of a content folder; in the complete content, names end in a letter that stands for others. */
const filesOf = (folder: string): { file: string; collection: Collection; data: unknown }[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const collection = collections.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`));
    if (collection === undefined || !/\.(?:md|yaml)$/.test(file)) return [];
    const text = readFileSync(join(ROOT, folder, file), "utf8")
      .replaceAll(/-K\b/g, "-k")
      .replaceAll("NUMBER", "1");
    return [{ file, collection, data: parse(file.endsWith(".md") ? (frontMatter(text)?.yaml ?? "") : text) }];
  });

describe("the schemas accept", () => {
  for (const folder of ["content", "tests/broken/base", "tests/attack/complete"]) {
    test(`every file of ${folder}`, () => {
      const files = filesOf(folder);
      assert.ok(new Set(files.map(({ collection }) => collection)).size >= 6);
      for (const { file, collection, data } of files) assert.deepEqual(faultsIn(collection, data), [], file);
    });
  }

  for (const { promise, schema, yaml } of right) {
    test(promise, () => assert.deepEqual(faultsIn(schema, parse(yaml)), []));
  }

  test("every date that can be read", () => {
    for (const { edtf } of dates) {
      const data = { title: "T", date: edtf, kind: "talks" };
      assert.deepEqual(faultsIn("events", data), [], edtf);
    }
  });
});

/** What only the check can see: the calendar, and that a text is blank, of which it takes the ends off. */
const BEYOND_A_SCHEMA = new Set([
  "an empty text is told",
  "a day that the calendar does not have is told",
  "an interval that runs backwards is told, deep in a YAML file too",
  "an impossible day of publication is told as a date, though the word unknown might stand there",
]);

describe("of mistakes in fields, the schemas refuse all that a schema can see", () => {
  for (const { promise, schema, yaml } of wrong) {
    test(promise, () => assert.equal(faultsIn(schema, parse(yaml)).length === 0, BEYOND_A_SCHEMA.has(promise)));
  }
});

/** Each field of a file with its path. */
const allFields = (fields: readonly Field[], path: string): [string, Field][] =>
  fields.flatMap((field) => [
    [`${path}.${field.name}`, field] as [string, Field],
    ...allFields(field.fields, `${path}.${field.name}`),
  ]);

describe("the fields", () => {
  for (const collection of collections) {
    test(`of ${collection} say what stands in them`, () => {
      for (const [path, { description, type, fields, values }] of allFields(
        fieldsOf(SCHEMAS[collection]),
        collection,
      )) {
        assert.match(description, /^\p{Lu}.*[.…]$/u, path);
        assert.equal(type === "one of a few words", values.length > 0, path);
        assert.equal(/^(?:list: )?fields|claim$|evidence/.test(type), fields.length > 0, path);
      }
    });

    test(`of ${collection} have examples that the check lets through`, () => {
      let examples = 0;
      z.toJSONSchema(SCHEMAS[collection], {
        io: "input",
        override: ({ zodSchema }) => {
          for (const example of (z.globalRegistry.get(zodSchema)?.examples ?? []) as unknown[]) {
            examples += 1;
            assert.ok(z.safeParse(zodSchema, example).success, JSON.stringify(example));
          }
        },
      });
      assert.ok(examples > 3);
    });
  }
});
