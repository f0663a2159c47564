import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join as joinPath } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { parse, stringify } from "yaml";
import type { z } from "zod";
import { join } from "../../src/dossier/join.ts";
import type { Problem } from "../../src/errors/problem.ts";
import { FOLDERS, type ReadEntry, type Reading } from "../../src/reader/entries.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { SCHEMAS, contentOf } from "../../src/schemas/content.ts";
import { wellFormed } from "../../src/schemas/well-formed.ts";
import { filesFor } from "../attack/content.ts";
import { spoil } from "./spoil.ts";

const root = mkdtempSync(joinPath(tmpdir(), "verbatim-spoiled-"));
after(() => rmSync(root, { recursive: true, force: true }));
for (const { path, text } of filesFor(0)) {
  mkdirSync(dirname(joinPath(root, path)), { recursive: true });
  writeFileSync(joinPath(root, path), text.replace("ATTACK", "cash"));
}
const picture = await sharp({ create: { width: 480, height: 640, channels: 3, background: "#888" } })
  .jpeg()
  .toBuffer();
writeFileSync(joinPath(root, "profiles/mayor-aa.jpg"), picture);
const whole = await readContent(root);

/** An entry with other front matter, its body as it was. */
function rewritten(entry: ReadEntry, data: unknown): ReadEntry {
  const yaml = stringify(data);
  const isYaml = entry.file.endsWith(".yaml");
  const body = isYaml ? "" : entry.source.replace(/^---\n.*?\n---\n/s, "");
  const source = isYaml ? yaml : `---\n${yaml}---\n${body}`;
  return { ...entry, source, data: parse(yaml) };
}

/** The whole content with one entry in place of that of its file. */
function withEntry(entry: ReadEntry): Reading {
  const instead = <One extends ReadEntry | undefined>(one: One) => (one?.file === entry.file ? entry : one);
  const { folders, site, references, corrections } = whole;
  const { articles, briefs, events, profiles } = folders;
  return {
    ...whole,
    ...{ site: instead(site), references: instead(references), corrections: instead(corrections) },
    folders: {
      ...{ articles: articles.map(instead), briefs: briefs.map(instead) },
      ...{ events: events.map(instead), profiles: profiles.map(instead) },
    },
  };
}

const told = (problems: readonly Problem[]): string[] =>
  [...new Set(problems.map(({ file, line, title, message }) => `${file}:${line} ${title}: ${message}`))].sort();

const entries: readonly (readonly [keyof typeof SCHEMAS, ReadEntry])[] = [
  ...(["site", "references", "corrections"] as const).flatMap((kind) => {
    const entry = whole[kind];
    return entry === undefined ? [] : [[kind, entry] as const];
  }),
  ...FOLDERS.flatMap((folder) => whole.folders[folder].map((entry) => [folder, entry] as const)),
];

test("the complete content is right before anything is spoiled", () => {
  for (const [, entry] of entries)
    assert.deepEqual(told(join(contentOf(withEntry(rewritten(entry, entry.data)))).problems), []);
});

for (const [kind, entry] of entries) {
  test(`whatever field of ${entry.file.replace(/^.*?verbatim-spoiled-\w+\//, "")} is ill-formed, that alone is told, and a misquotation beside it`, () => {
    let count = 0;
    const failed: string[] = [];
    for (const { name, data, isFirst, misquoted } of spoil(entry.data)) {
      const spoiled = rewritten(entry, data);
      const { problems } = wellFormed(spoiled, SCHEMAS[kind] as z.ZodType<unknown>);
      if (problems.length === 0) continue;
      count += 1;
      const [expected, found] = [told(problems), told(join(contentOf(withEntry(spoiled))).problems)];
      failed.push(...found.filter((one) => !expected.includes(one)).map((one) => `${name} is followed by ${one}`));
      failed.push(...expected.filter((one) => !found.includes(one)).map((one) => `${name} is not told: ${one}`));
      const altered = isFirst ? misquoted() : undefined;
      if (altered === undefined) continue;
      const more = told(join(contentOf(withEntry(rewritten(entry, altered)))).problems);
      const others = more.filter((one) => !/:\d+ Quotation not found: /.test(one));
      if (others.length !== expected.length || more.length !== expected.length + 1) {
        failed.push(`${name} beside a misquotation: ${more.join("; ")}`);
      }
    }
    assert.ok(count > 10);
    assert.equal(failed.join("\n"), "");
  });
}
