import assert from "node:assert/strict";
import { after, test } from "node:test";
import { isMap, isNode, isSeq, parseDocument } from "yaml";
import type { Problem } from "../../src/errors/problem.ts";
import { readYaml } from "../../src/reader/yaml.ts";
import { SCHEMAS } from "../../src/schemas/content.ts";
import { wellFormed } from "../../src/schemas/well-formed.ts";
import { allFields } from "../attack/fields.ts";
import { filesFor } from "../attack/content.ts";

/** What stands in a field of each type, and is none. */
const WRONG: Readonly<Record<string, string>> = {
  string: "[7]",
  number: "seven",
  boolean: "seven",
  enum: "{ seven: 7 }",
  literal: "{ seven: 7 }",
  array: "seven",
  object: "seven",
  record: "seven",
};

type Source = { collection: keyof typeof SCHEMAS; file: string; yaml: string };

/** The YAML of every file in which each field is filled. */
const sources: readonly Source[] = filesFor(0)
  .filter(({ path }) => !path.endsWith(".txt"))
  .map(({ path, text }) => ({
    collection: path.replace(".yaml", "").split("/")[0] as Source["collection"],
    file: `content/${path.replace(/\.md$/, ".yaml")}`,
    yaml: /^---\n(.*?)\n---\n/s.exec(text)?.[1]?.concat("\n") ?? text,
  }));

/** The nodes at a path of a schema, as offsets in the text, in the order of the file. */
function placesOf(yaml: string, path: string): [start: number, end: number][] {
  let nodes: unknown[] = [parseDocument(yaml).contents];
  for (const step of path.split(/\.|(?=\[\]|\{\})/).filter((one) => one !== "")) {
    nodes = nodes.flatMap((node) => {
      if (step === "[]") return isSeq(node) ? node.items : [];
      if (!isMap(node)) return [];
      return step === "{}" ? node.items.map((pair) => pair.value) : [node.get(step, true)];
    });
  }
  return nodes.flatMap((node) =>
    isNode(node) && node.range ? [[node.range[0], node.range[1]] as [number, number]] : [],
  );
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** What is wrong with a file, as far as its fields go. */
function problemsIn({ collection, file, yaml }: Source): Problem[] {
  const read = readYaml(file, yaml, yaml, 0);
  const entry = { slug: "a", file, source: yaml, data: read.data };
  return read.problems.length > 0 ? read.problems : wellFormed<unknown>(entry, SCHEMAS[collection] as never).problems;
}

/** The text with something else in place of a value; what a block holds goes with it, so that its line is that of its name. */
function replaced(
  yaml: string,
  [start, end]: readonly [number, number],
  value: string,
): { yaml: string; line: number } {
  const before = yaml.slice(0, start);
  const isBlock = yaml.slice(start, end).includes("\n") || /\n\s*$/.test(before);
  const lead = isBlock ? before.replace(/\s*$/, " ") : before;
  return { yaml: `${lead}${value}${isBlock ? "\n" : ""}${yaml.slice(end)}`, line: lineAt(lead, lead.length) };
}

/** The text with a field more at the head of fields. */
function added(yaml: string, [start]: readonly [number, number], field: string): { yaml: string; line: number } {
  const isFlow = yaml.charAt(start) === "{";
  const indent = " ".repeat(start - yaml.lastIndexOf("\n", start - 1) - 1);
  const more = isFlow ? `{ ${field}, ` : `${field}\n${indent}`;
  return { yaml: yaml.slice(0, start) + more + yaml.slice(start + Number(isFlow)), line: lineAt(yaml, start) };
}

/** A file of the collection with the wrong value at a path of its schema, and the line where it is. */
function withWrong(collection: string, path: string, value: string) {
  const own = sources.filter((one) => one.collection === collection);
  const inFile = (place: string) =>
    own.flatMap((source) => placesOf(source.yaml, place).map((range) => ({ source, range })));
  const [there] = inFile(path);
  if (there !== undefined) return { source: there.source, ...replaced(there.source.yaml, there.range, value) };
  const [, holder = "", name = ""] = /^(.*)\.(\w+)$/.exec(path) ?? [];
  const [parent] = inFile(holder);
  assert.ok(parent !== undefined, "no file fills this field or what holds it");
  return { source: parent.source, ...added(parent.source.yaml, parent.range, `${name}: ${value}`) };
}

const said = new Map<string, string>();
const unlike = [...new Map(allFields.map((one) => [one.path, one])).values()];

for (const { path, type } of unlike) {
  const [collection = ""] = path.split(/[.[{]/);
  if (path === collection) continue;
  test(`${path}, which is no ${type}, is reported by its name, at its line`, () => {
    const { source, yaml, line } = withWrong(collection, path.slice(collection.length), WRONG[type] ?? "seven");
    const told = problemsIn({ ...source, yaml }).find((one) => one.line === line);
    assert.ok(told !== undefined, `nothing is told of line ${line} of\n${yaml}`);
    const field = path.split(/\.|\[\]|\{\}/).findLast((one) => one !== "") ?? "";
    assert.ok(
      told.message.includes(field) || /(?:\{\}|^corrections\[\])$/.test(path),
      `${told.message} does not name ${field}`,
    );
    assert.match(told.title, /^(?:Field|List|Date) /);
    const message = `${collection}: ${told.title} ${told.message}`;
    assert.equal(said.get(message), undefined, `the same is said of ${said.get(message)}`);
    said.set(message, path);
  });
}

after(() => console.log(`${said.size} fields of the wrong type, each reported by a message of its own.`));
