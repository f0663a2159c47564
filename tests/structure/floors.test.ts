import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const SRC = resolve(import.meta.dirname, "../../src");

/** Which rooms a room may import from, as in src/README.md. `types` marks imports that may only be types. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  pages: [
    "audit",
    "dossier",
    "layouts",
    "components",
    "shown",
    "search",
    "citations",
    "data",
    "styles",
    "urls",
    "words",
  ],
  cli: [
    "after-build",
    "browser",
    "cards",
    "citations",
    "drafting",
    "editions",
    "publishing",
    "data",
    "dossier",
    "kept",
    "rendering",
    "search",
    "shown",
    "reader",
    "schemas",
    "editor",
    "guide",
    "styles",
    "dates",
    "errors",
    "staging",
    "threads",
    "urls",
    "words",
  ],
  drafting: ["dossier", "reader", "schemas", "dates", "errors"],
  layouts: ["shown", "components", "urls", "words", "styles"],
  components: [
    "audit:constants",
    "dossier:types",
    "schemas:constants",
    "drawings",
    "shown",
    "citations",
    "search",
    "parting",
    "urls",
    "words",
    "dates",
    "styles",
  ],
  audit: ["dossier:types"],
  shown: ["dates", "dossier:types", "citations", "parting", "words", "urls"],
  citations: ["dossier:types", "parting", "staging", "words", "dates", "urls"],
  search: ["dossier:types", "words", "dates", "urls"],
  data: ["dossier:types", "schemas:types", "schemas:constants", "styles", "words", "dates", "urls"],
  cards: ["dossier:types", "schemas:types", "styles", "words", "dates", "urls"],
  drawings: ["dossier:types", "schemas:types", "places", "urls", "words", "dates"],
  "content.config.ts": ["collections"],
  rendering: ["collections", "schemas:types", "kept", "threads"],
  collections: ["reader", "schemas"],
  editor: ["reader", "schemas"],
  guide: ["schemas", "errors"],
  publishing: ["editions", "after-build", "tree", "urls", "words"],
  editions: ["after-build", "styles", "tree", "urls", "words"],
  "after-build": ["kept", "parting", "staging", "threads", "tree", "urls", "words"],
  browser: [],
  dossier: ["reader:types", "schemas", "markdown", "words", "dates", "errors", "places", "parting", "urls"],
  schemas: ["reader:types", "dates", "errors", "places"],
  markdown: ["errors", "words"],
  reader: ["errors"],
  errors: ["dates:types"],
  dates: [],
  kept: [],
  parting: [],
  places: [],
  urls: [],
  words: [],
  styles: [],
  staging: [],
  threads: [],
  tree: [],
};

/** Only what a page needs at run time of a schema: the order of its kinds. */
const CONSTANTS = /^\{ [A-Z_]+(?:, [A-Z_]+)* \}$/;

interface Import {
  file: string;
  from: string;
  to: string;
  typeOnly: boolean;
  names: string;
}

const roomOf = (path: string): string => relative(SRC, path).split(sep)[0] ?? "";

function importsOf(file: string): Import[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/^import\s+(type\s+)?([^"']*?)(?:\s*from\s+)?["'](\.[^"']+)["']/gm)].map((match) => ({
    file: relative(SRC, file),
    from: roomOf(file),
    to: roomOf(resolve(dirname(file), match[3] ?? "")),
    typeOnly: match[1] !== undefined,
    names: match[2] ?? "",
  }));
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.(ts|astro)$/.test(one.name))
  .map((one) => join(one.parentPath, one.name));

function isAllowed({ from, to, typeOnly, names }: Import): boolean {
  if (from === to) return true;
  const allowed = MAY_IMPORT[from] ?? [];
  if (allowed.includes(to)) return true;
  if (typeOnly && allowed.includes(`${to}:types`)) return true;
  return allowed.includes(`${to}:constants`) && (typeOnly || CONSTANTS.test(names));
}

test("every room of src is on a floor", () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== "env.d.ts"));
  assert.deepEqual(
    [...rooms].filter((room) => MAY_IMPORT[room] === undefined),
    [],
  );
});

test("an import only ever points down", () => {
  const all = files.flatMap(importsOf);
  assert.ok(all.length > 100, "the imports were not read");
  const wrong = all.filter((one) => !isAllowed(one)).map((one) => `${one.file} imports ${one.to}`);
  assert.deepEqual(wrong, []);
});

test("an import that points up is seen", () => {
  const up: Import = { file: "dates/x.ts", from: "dates", to: "dossier", typeOnly: false, names: "{ join }" };
  assert.equal(isAllowed(up), false);
  assert.equal(isAllowed({ ...up, from: "components" }), false);
  assert.equal(isAllowed({ ...up, from: "components", typeOnly: true }), true);
});

test("astro:content is touched by the collections and by load.ts alone", () => {
  const touching = files.filter((file) => readFileSync(file, "utf8").includes('from "astro:content"'));
  assert.deepEqual(touching.map((file) => relative(SRC, file)).sort(), [
    "content.config.ts",
    join("dossier", "load.ts"),
  ]);
});

test("a page finds, renders and shows in under 25 lines", () => {
  const pages = files.filter((file) => roomOf(file) === "pages");
  assert.ok(pages.length >= 9);
  for (const page of pages) assert.ok(readFileSync(page, "utf8").split("\n").length <= 25, page);
});

test("no folder is a drawer", () => {
  const drawers = /^(utils?|helpers?|lib|libs|common|misc|shared)$/;
  const folders = new Set(files.flatMap((file) => relative(SRC, dirname(file)).split(sep)));
  assert.deepEqual(
    [...folders].filter((one) => drawers.test(one)),
    [],
  );
});
