import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { frontMatter } from "../../src/errors/position.ts";
import { readPlainYaml } from "../../src/reader/plain-yaml.ts";
import { readAnyYaml } from "../../src/reader/yaml.ts";
import { corpusOf } from "../bench/corpus.ts";
import { cases as broken, rights } from "../broken/cases.ts";
import { cases as damaged } from "../damaged/cases.ts";
import { seeded, type Seeded } from "./seeded.ts";

const SMALL_SITE = "tests/broken/base";

/** The YAML of a file, whole or in front of Markdown. */
const yamlOf = (file: string, text: string): string[] => {
  if (/\.ya?ml$/.test(file)) return [text];
  const front = frontMatter(text);
  return front === undefined ? [] : [front.yaml];
};

const yamlBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    .flatMap((name) => yamlOf(name, readFileSync(join(folder, name), "utf8")));

interface Change {
  file: string;
  find?: string;
  write?: unknown;
}

/** The YAML of what a case of mistakes makes of files of the small site. */
const yamlOfChanges = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ file, find, write }) => {
    const path = join(SMALL_SITE, file.replace(/^content\//, ""));
    if (typeof write !== "string" || (find !== undefined && !existsSync(path))) return [];
    return yamlOf(file, find === undefined ? write : readFileSync(path, "utf8").replace(find, () => write));
  });

const shipped = yamlBelow("content");
const all = [
  ...shipped,
  ...yamlBelow("tests/second-site/content"),
  ...yamlBelow(SMALL_SITE),
  ...[...corpusOf(20)].flatMap(([file, text]) => (file.endsWith(".txt") ? [] : yamlOf(file, text))),
  ...[...broken, ...rights].flatMap(({ changes }) => yamlOfChanges(changes)),
  ...damaged.flatMap(({ steps }) => yamlOfChanges(steps)),
];

/** True where a text is read as plain YAML; then it has to be read as the library reads it, its fields in the same order. */
function isReadAlike(yaml: string): boolean {
  const plain = readPlainYaml(yaml);
  if (plain === undefined) return false;
  const read = readAnyYaml(yaml);
  assert.deepEqual(plain, read, JSON.stringify(yaml));
  assert.equal(JSON.stringify(plain), JSON.stringify(read), JSON.stringify(yaml));
  return true;
}

test("plain YAML is read as the library reads it: all that is shipped, and all that is made for tests", () => {
  const plain = shipped.filter(isReadAlike);
  assert.ok(plain.length > 0.95 * shipped.length, `${plain.length} of ${shipped.length} are plain`);
  assert.ok(all.length > 500, `${all.length}`);
  all.forEach(isReadAlike);
});

/** Pieces of YAML that mean something, and values that look like something else than text. */
const PIECES = [
  ...[
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    ":",
    ": ",
    ":\n",
    "- ",
    "-",
    "\n- ",
    "\n  - ",
    "#",
    " #",
    " # a",
    "\n# a\n",
  ],
  ...[
    "\t",
    "\r",
    "\ufeff",
    "\u00a0",
    "\u2028",
    "\u0085",
    '"',
    "'",
    "''",
    '\\"',
    "\\",
    "\\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
  ],
  ...[
    "&a ",
    "*a",
    "!!str ",
    "! ",
    "|",
    "|\n",
    ">-\n",
    "%",
    "@",
    "`",
    "? ",
    "<<: ",
    "---\n",
    "\n---\n",
    "...\n",
    "__proto__: 1\n",
  ],
  ...[
    "~",
    "null",
    "Null",
    "true",
    "True",
    "false",
    "yes",
    "0",
    "7",
    "07",
    "1.5",
    "1e3",
    "0x1f",
    "0o7",
    ".5",
    "-1",
    "+1",
    ".nan",
  ],
  ...[
    "2019-12-20",
    "12:30",
    "a",
    "b: c",
    "a: b\n",
    "[a, b]",
    "{ a: b }",
    "[a, ]",
    "[ a ,b ]",
    "[]",
    "{}",
    "{ a: [b] }",
    "[a: b]",
    "[a\t]",
  ],
  ...[
    '"a: b"',
    "'it''s'",
    "http://a.org/#b",
    "а",
    "“",
    "(",
    "…",
    "=",
    "$",
    "constructor: 1\n",
    "a b: c\n",
    "=: a\n",
    "🤝",
  ],
];

const splice = (text: string, at: number, end: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(end);

/** One change of a text at random: of signs, or of whole lines. */
function mutated(text: string, random: Seeded): string {
  const at = random.below(text.length + 1);
  const lines = text.split("\n");
  const line = random.below(lines.length);
  const own = lines[line] ?? "";
  const withLine = (...others: string[]): string => lines.toSpliced(line, 1, ...others).join("\n");
  const changes = [
    () => splice(text, at, at, random.pick(PIECES)),
    () => splice(text, at, at + 1 + random.below(3), random.pick(PIECES)),
    () => splice(text, at, at + 1 + random.below(8), ""),
    () => withLine(own.replace(/(^ *(?:- )?[\w-]+: +|^ *- ).*/, `$1${random.pick(PIECES)}`)),
    () => withLine(own.replace(/(^ *(?:- )?[\w-]+:).*/, "$1")),
    () => withLine(`${" ".repeat(1 + random.below(4))}${own}`),
    () => withLine(own.slice(random.below(3))),
    () => withLine(own.replace(/^( *)/, "$1- ")),
    () => withLine(own, own),
    () => withLine(),
    () => withLine(own, random.pick(lines)),
    () => withLine(`${own}${random.pick(PIECES)}`),
  ];
  return random.pick(changes)();
}

/** Some lines of a text that stand together. */
function partOf(text: string, random: Seeded): string {
  const lines = text.split("\n");
  const from = random.below(3) === 0 ? random.below(lines.length) : 0;
  return lines.slice(from, from + 2 + random.below(14)).join("\n");
}

test("plain YAML is read as the library reads it, whatever is changed in it", () => {
  const random = seeded(1);
  let plain = 0;
  for (let run = 0; run < 30_000; run += 1) {
    let text = partOf(random.pick(all), random);
    for (let change = random.below(3); change >= 0; change -= 1) text = mutated(text, random);
    if (isReadAlike(text)) plain += 1;
  }
  assert.ok(plain > 5000, `${plain} are plain`);
});

test("YAML of any depth and with names of any length is read or left to the library, and none overflows", () => {
  for (const depth of [5, 12, 13, 60, 1500, 5000]) {
    const fields = Array.from({ length: depth }, (_, own) => `${" ".repeat(own)}a:`).join("\n");
    isReadAlike(fields);
    isReadAlike(`${"a".repeat(depth)}: b`);
    isReadAlike(`a: { ${"b".repeat(depth)}: c }`);
    isReadAlike(`${"- ".repeat(depth)}a`);
    isReadAlike(`a: ${"[".repeat(depth)}${"]".repeat(depth)}`);
  }
});
