import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { alikeAmong } from "../../src/dossier/article-source.ts";
import type { ArticleFields } from "../../src/schemas/article.ts";

type Report = readonly [slug: string, publisher: string, date: string];

const cases: readonly { promise: string; reports: readonly Report[]; alike: readonly string[] }[] = [
  { promise: "one alone is like no other", reports: [["a", "unknown", "2024-03-12"]], alike: [] },
  {
    promise: "the day tells two of one publisher apart",
    reports: [
      ["a", "The Gazette", "2024-03-11"],
      ["b", "The Gazette", "2024-03-12"],
    ],
    alike: [],
  },
  {
    promise: "the publisher tells two of one day apart",
    reports: [
      ["a", "The Gazette", "2024-03-12"],
      ["b", "unknown", "2024-03-12"],
    ],
    alike: [],
  },
  {
    promise: "two of one day by nobody known are alike, a third is not",
    reports: [
      ["a", "unknown", "2024-03-12"],
      ["b", "unknown", "2024-03-12"],
      ["c", "The Gazette", "2024-03-12"],
    ],
    alike: ["a", "b"],
  },
];

describe("articles by publisher and day:", () => {
  for (const { promise, reports, alike } of cases) {
    test(promise, () => {
      const entries = reports.map(([slug, publisher, date]) => ({
        slug,
        fields: { publisher, date: { date } } as ArticleFields,
      }));
      assert.deepEqual([...alikeAmong(entries)], alike);
    });
  }
});
