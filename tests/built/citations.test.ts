import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import { toString } from "hast-util-to-string";
import { readPage } from "../../src/after-build/pages.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";

const SITE = "dist";
const { dossier } = await joinFolder();
assert.ok(dossier !== undefined);
const page = await readPage(SITE, "/cite.html");
const cited = [
  ...dossier.briefs.map(({ slug, title }) => ({ id: `brief-${slug}`, title })),
  ...dossier.articles.map(({ slug, title }) => ({ id: `article-${slug}`, title })),
  ...dossier.events.map(({ slug, title }) => ({ id: `event-${slug}`, title })),
  ...dossier.profiles.map(({ slug, name }) => ({ id: `profile-${slug}`, title: name })),
];

/** What of the input schema of CSL 1.0.2 we use (citationstyles.org, csl-data.json); nothing else may stand there. */
const SCHEMA = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title", "note"],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        ["id", "title", "language", "container-title", "archive", "URL", "note"].map((name) => [
          name,
          { type: "string" },
        ]),
      ),
      type: { const: "webpage" },
      issued: {
        type: "object",
        required: ["date-parts"],
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 2,
            items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
          },
          circa: { type: "boolean" },
        },
      },
    },
  },
};

const itemsOf = (file: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(SITE, "cite", file), "utf8")) as Record<string, unknown>[];

test("every brief, article, event and profile has its citations, with its title whole in each", () => {
  for (const { id, title } of cited) {
    const words = toString(page.ids.get(id) ?? { type: "text", value: "" });
    // Title, three styles, the label of the text forms and these three.
    assert.equal(words.split(title).length - 1, 8, `${id}: ${words}`);
  }
});

test("each has a file for each kind of program, and nothing else has", () => {
  const files = cited.flatMap(({ id }) => ["bib", "ris", "json"].map((ending) => `${id}.${ending}`));
  assert.deepEqual(readdirSync(join(SITE, "cite")).sort(), [...files, "all.bib", "all.json", "all.ris"].sort());
});

describe("CSL-JSON", () => {
  const validate = new Ajv().compile(SCHEMA);

  test("is as the schema of CSL has it, in every file", () => {
    for (const file of readdirSync(join(SITE, "cite")).filter((one) => one.endsWith(".json"))) {
      assert.ok(validate(itemsOf(file)), `${file}: ${JSON.stringify(validate.errors)}`);
    }
    assert.deepEqual(
      itemsOf("all.json").map((one) => one["id"]),
      cited.map(({ id }) => id),
    );
  });

  test("the schema refuses what is none", () => {
    const [item] = itemsOf("all.json");
    for (const wrong of [
      { ...item, author: "?" },
      { ...item, issued: "2026" },
      { ...item, type: "page" },
    ]) {
      assert.equal(validate([wrong]), false);
    }
  });

  test("nothing is made up: no author, no day of reading, no date of an event, a profile or the article, no address", () => {
    for (const item of itemsOf("all.json")) {
      const isBrief = String(item["id"]).startsWith("brief-");
      assert.equal("issued" in item, isBrief, String(item["id"]));
      assert.ok(!("URL" in item) && !("author" in item) && !("accessed" in item) && !("publisher" in item));
      assert.match(String(item["note"]), /[0-9a-f]{64}/);
    }
    const article = itemsOf("all.json").find((one) => String(one["id"]).startsWith("article-"));
    assert.equal(article?.["container-title"], undefined);
    assert.match(String(article?.["note"]), /not known: author, publisher, date of publication\./);
  });
});

test("the pages lead to their citations, and no edition does", () => {
  const [brief] = dossier.briefs;
  assert.match(readFileSync(join(SITE, `briefs/${brief?.slug}.html`), "utf8"), /href=\.\.\/cite\.html#brief-/);
  assert.match(readFileSync(join(SITE, "timeline.html"), "utf8"), /href=cite\.html#events/);
  for (const edition of ["html", "txt", "md"]) {
    const file = join(SITE, `editions/verbatim.${edition}`);
    if (existsSync(file)) assert.ok(!readFileSync(file, "utf8").includes("Cite this"), edition);
  }
});

test("search engines are told to leave the page out", () => {
  assert.match(readFileSync(join(SITE, "cite.html"), "utf8"), /<meta name=robots content=noindex>/);
});
