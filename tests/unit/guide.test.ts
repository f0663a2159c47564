import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import GithubSlugger from "github-slugger";
import type { Code } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import sharp from "sharp";
import { visit } from "unist-util-visit";
import { parse, stringify } from "yaml";
import type { z } from "zod";
import { checkJson } from "../../src/cli/check-json.ts";
import { join as joinContent } from "../../src/dossier/join.ts";
import { catalogue } from "../../src/errors/catalogue.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { samples } from "../../src/guide/samples.ts";
import { writeGuide } from "../../src/guide/write-guide.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { contentOf, SCHEMAS } from "../../src/schemas/content.ts";
import { claim } from "../../src/schemas/evidence.ts";
import { VOICES } from "../../src/schemas/article.ts";
import { fieldsOf } from "../../src/schemas/field-list.ts";

const ROOT = join(import.meta.dirname, "../..");
const guide = readFileSync(join(ROOT, "content/README.md"), "utf8");
const tree = remark().use(remarkGfm).parse(guide);

const blocks: Code[] = [];
visit(tree, "code", (node) => void blocks.push(node));

/** Commands and texts; those of the walk-through, with what the commands print, are run elsewhere (tests/drafting). */
const SHOWN = new Set(["sh", "text", "console"]);

/** The examples that say of themselves what they are: behind the language stands the kind of file. */
const examples = (kind: string): Code[] =>
  blocks.filter((block) => block.meta === kind || block.meta?.startsWith(`${kind} `));

const dataOf = ({ lang, value }: Code): unknown => parse(lang === "md" ? (frontMatter(value)?.yaml ?? "") : value);

describe("the guide", () => {
  test("has from the code what the code says: else, npm run guide", async () => {
    assert.equal(await writeGuide(guide), guide);
  });

  test("is not written where a part of it has no place, or a place no part", async () => {
    await assert.rejects(writeGuide(guide.replace("from the code: messages", "from the code: masses")), /masses/);
    await assert.rejects(
      writeGuide(guide.replace("<!-- from the code: contents -->", "")),
      /no.* one place for: contents/,
    );
  });

  test("gives a sample of every message, once", () => {
    assert.deepEqual(Object.values(samples).flatMap(Object.keys).sort(), Object.keys(catalogue).sort());
  });

  test("names every field of every kind of file", () => {
    for (const [collection, schema] of Object.entries(SCHEMAS))
      for (const { name } of fieldsOf(schema)) assert.match(guide, new RegExp(`^\\| \`${name}\` `, "m"), collection);
  });

  test("leads to headings that are there", () => {
    const slugger = new GithubSlugger();
    const anchors = new Set<string>();
    visit(tree, "heading", (node) => void anchors.add(`#${slugger.slug(toString(node))}`));
    visit(tree, "link", ({ url }) => assert.ok(!url.startsWith("#") || anchors.has(url), url));
  });

  test("has no example of which it does not say what it is", () => {
    assert.deepEqual(
      blocks.filter(({ lang, meta }) => !SHOWN.has(lang ?? "") && !meta).map(({ value }) => value),
      [],
    );
  });
});

const KINDS = {
  ...{ site: "site", references: "references", corrections: "corrections" },
  ...{ article: "articles", brief: "briefs", event: "events", profile: "profiles" },
} as const;

describe("an example of the guide", () => {
  for (const [kind, collection] of Object.entries(KINDS) as [string, keyof typeof SCHEMAS][]) {
    test(`of a whole ${kind} is well formed, and so is a part of one`, () => {
      const schema: z.ZodType = SCHEMAS[collection];
      assert.ok(examples(kind).length > 0);
      for (const block of examples(kind)) assert.deepEqual(schema.safeParse(dataOf(block)).error?.issues ?? [], []);
      for (const block of examples(`in ${kind}`)) {
        const data = dataOf(block) as object;
        const issues = schema.safeParse(data).error?.issues ?? [];
        assert.deepEqual(
          issues.filter(({ path }) => String(path[0]) in data),
          [],
          block.value,
        );
      }
    });
  }

  test("of a claim in front matter is well formed", () => {
    for (const block of examples("list of claims"))
      for (const one of parse(block.value) as unknown[]) assert.ok(claim.safeParse(one).success);
  });

  test("of the check’s JSON has its shape, and names a kind of mistake that there is", () => {
    const [block] = examples("check");
    const { problems } = checkJson.parse(JSON.parse(block?.value ?? ""));
    for (const { code } of problems) assert.ok(code in catalogue);
  });

  test("that stands in the shipped content, or could, joins with it", async () => {
    const content = mkdtempSync(join(tmpdir(), "verbatim-guide-"));
    after(() => rmSync(content, { recursive: true, force: true }));
    cpSync(join(ROOT, "content"), content, { recursive: true });
    const put = (file: string, text: string): void => writeFileSync(join(content, file), text);
    const shipped = (file: string): string => readFileSync(join(content, file), "utf8");

    for (const [kind, folder] of [
      ["event", "events"],
      ["profile", "profiles"],
    ] as const) {
      for (const { meta, value } of examples(kind)) put(`${folder}/${meta?.split(" ")[1]}.md`, `${value}\n`);
    }
    // The profile’s picture is not ours to ship.
    const picture = sharp({ create: { width: 320, height: 400, channels: 3, background: "#888" } });
    await picture.jpeg().toFile(join(content, "profiles/vladimir-putin.jpg"));
    const treaty = "events/1997-04-02-union-treaty.md";
    put(
      treaty,
      `${shipped(treaty)}\n${examples("claims")
        .map(({ value }) => value)
        .join("\n\n")}\n`,
    );
    put("corrections.yaml", examples("corrections")[0]?.value ?? "");
    const site = dataOf(examples("site")[0] ?? assert.fail()) as { terms: string[] };
    const { terms } = parse(shipped("site.yaml")) as { terms?: string[] };
    put("site.yaml", stringify({ ...site, terms }));

    const { problems } = joinContent(contentOf(await readContent(content)));
    assert.deepEqual(
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
      [],
    );
    assert.ok(readdirSync(content).length > 6);
  });
});

test("the guide defines every voice, with an example of what is written", () => {
  for (const voice of VOICES) {
    const [row = ""] = new RegExp(`^\\| \`${voice}\`.*$`, "m").exec(guide) ?? [];
    assert.match(row, new RegExp(`\\| _.*_ .*\\| \`\\{ speaker: .*, voice: ${voice}\\b`));
  }
});
