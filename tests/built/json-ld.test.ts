import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { vocabularyFaults } from "../schema-org.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SITE = join(ROOT, "dist");
type Node = Record<string, unknown>;

const blockOn = (page: string): string | undefined =>
  /<script type="?application\/ld\+json"?>(.*?)<\/script>/s.exec(readFileSync(join(SITE, page), "utf8"))?.[1];
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter(
  (one) => one.endsWith(".html") && !one.startsWith("editions/"),
);
const blocks = new Map(
  pages.flatMap((page) => {
    const block = blockOn(page);
    return block === undefined ? [] : [[page, block] as const];
  }),
);
const nodesOn = (page: string): Node[] =>
  (JSON.parse(blocks.get(page) ?? "{}") as { "@graph"?: Node[] })["@graph"] ?? [];
const frontMatter = (path: string): Node =>
  parse(readFileSync(join(ROOT, "content", path), "utf8").split(/^---$/m)[1] ?? "") as Node;
const [briefFile = ""] = readdirSync(join(ROOT, "content/briefs"));
const [articleFile = ""] = readdirSync(join(ROOT, "content/articles")).filter((one) => one.endsWith(".md"));
const pageOf = (file: string): string => file.replace(/\.md$/, ".html");

describe("JSON-LD on the pages", () => {
  test("stands on the front page, briefs, articles and the pages of profiles, and on no other", () => {
    const wanted = /^(?:index|briefs\/[^/]+|articles\/[^/]+|profiles\/[^/]+)\.html$/;
    assert.deepEqual([...blocks.keys()].sort(), pages.filter((page) => wanted.test(page)).sort());
    assert.ok(blocks.size >= 15);
  });

  test(
    "has only types, properties and values of schema.org; one that it does not have is seen",
    { timeout: 180_000 },
    () => {
      const front = blocks.get("index.html") ?? "";
      const changes: [string, string, string][] = [
        ["a type", '"@type":"Event"', '"@type":"Happening"'],
        ["a property", '"startDate":', '"beganOn":'],
        ["a value", /"startDate":"[^"]+"/.exec(front)?.[0] ?? "-", '"startDate":{"@type":"Person"}'],
      ];
      const wrong = changes.map(([name, find, write]) => {
        assert.ok(front.includes(find), find);
        return [name, front.replace(find, write)] as const;
      });
      const faulty = vocabularyFaults(new Map([...blocks, ...wrong])).map((one) => one.split(": ")[0]);
      assert.deepEqual(
        [...new Set(faulty)],
        changes.map(([name]) => name),
      );
    },
  );

  test("has no review of claims, and no date of publication that is not known", () => {
    for (const [page, block] of blocks) assert.doesNotMatch(block, /ClaimReview|reviewRating/, page);
    assert.equal(frontMatter(`articles/${articleFile}`)["published"], "unknown");
    const told = [...blocks.keys()].flatMap(nodesOn).filter((one) => one["@type"] === "NewsArticle");
    assert.ok(told.length > 1);
    for (const one of told) assert.equal("datePublished" in one, false);
    assert.doesNotMatch(blocks.get(`articles/${pageOf(articleFile)}`) ?? "", /"license"|"date/);
  });

  test("every event of the content is on the front page, with its date as the content has it", () => {
    const files = readdirSync(join(ROOT, "content/events"));
    const wanted = files.map((file) => {
      const { title, date } = frontMatter(`events/${file}`);
      const [from = "", to] = String(date).split("/");
      const isSure = /^[\d-]+$/.test(from + (to ?? ""));
      const dates = isSure ? [from, to] : [undefined, undefined];
      return [`timeline.html#${file.slice(0, -".md".length)}`, title, ...dates];
    });
    const told = nodesOn("index.html")
      .filter((one) => one["@type"] === "Event")
      .map((one) => [one["@id"], one["name"], one["startDate"], one["endDate"]]);
    assert.deepEqual(told.sort(), wanted.sort());
    assert.ok(told.length >= 30);
  });

  test("the Report was made when the content says that it was written", () => {
    const written = frontMatter(`briefs/${briefFile}`)["written"];
    const reports = ["index.html", `briefs/${pageOf(briefFile)}`]
      .flatMap(nodesOn)
      .filter((one) => one["@type"] === "Report");
    assert.deepEqual(
      reports.map((one) => one["dateCreated"]),
      [written, written],
    );
  });
});
