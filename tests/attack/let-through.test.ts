import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fromXml } from "xast-util-from-xml";
import { attackedSite } from "./attacked-site.ts";
import { isFree, textFields } from "./fields.ts";
import { vectors } from "./vectors.ts";

const { folder, tried, placed } = attackedSite();
const isPlaced = new Set(placed);
const byField = Map.groupBy(tried, (one) => one.field);
const placedIn = (field: string): number => byField.get(field)?.filter(({ mark }) => isPlaced.has(mark)).length ?? 0;

describe("attacks on what an editor writes", () => {
  test("are eighty at least, no two alike", () => {
    assert.ok(vectors.length >= 80);
    assert.equal(new Set(vectors).size, vectors.length);
  });

  test("are tried in every field of text that the schemas have, each of them in each", () => {
    assert.deepEqual(
      [...textFields].filter((field) => byField.get(field)?.length !== vectors.length),
      [],
    );
  });

  test("stand in every field that takes any words, for the pages to show as text", () => {
    const empty = [...byField.keys()].filter((field) => isFree(field) && placedIn(field) === 0);
    // The headline of an article stands in its text as well, where the attacks are.
    assert.deepEqual(
      empty.filter((field) => field !== "articles.title"),
      [],
    );
    assert.equal(placedIn("articles text"), vectors.length);
  });

  test("are refused by every field that takes a slug, a date, an address, or words that stand elsewhere", () => {
    const strict = [...byField.keys()].filter((field) => !isFree(field));
    assert.ok(strict.length > 80);
    assert.deepEqual(
      strict.filter((field) => placedIn(field) > 0),
      [],
    );
  });

  test("leave feeds and sitemap well-formed", () => {
    const feeds = readdirSync(join(folder, "feeds")).filter((one) => one.endsWith(".xml"));
    assert.equal(feeds.length, 4);
    for (const file of [...feeds.map((one) => `feeds/${one}`), "sitemap.xml"]) {
      assert.doesNotThrow(() => fromXml(readFileSync(join(folder, file), "utf8")), file);
    }
  });
});
