import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOf } from "../../src/dates/parse.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { articleTitles } from "../../src/shown/article-titles.ts";
import { en } from "../../src/words/en.ts";

type Told = readonly [title: string, publisher: string | undefined, date: string];

/** As much of a dossier as is asked for. */
const dossierOf = (articles: readonly Told[], briefs: readonly string[] = [], profiles: readonly string[] = []) =>
  ({
    articles: articles.map(([title, publisher, date], index) => ({
      ...{ slug: `a${index + 1}`, title, publisher, date: { date: dateOf(date) } },
    })),
    briefs: briefs.map((title) => ({ title })),
    profiles: profiles.map((name) => ({ name })),
  }) as unknown as Dossier;

const titlesOf = (...given: Parameters<typeof dossierOf>): string[] => [
  ...articleTitles(dossierOf(...given), en).values(),
];

test("the page of an article has its headline, where nothing else is called so", () => {
  assert.deepEqual(titlesOf([["Talks", "Wire", "2001-03-09"]], ["A brief"], ["Orrin"]), ["Talks"]);
});

test("where something is, it says who published it and when, and counts those that are alike still", () => {
  assert.deepEqual(titlesOf([["Talks", "Wire", "2001-03-09"]], ["Talks"]), ["Talks (Wire, 9 March 2001)"]);
  assert.deepEqual(titlesOf([["Orrin", undefined, "2001-03-09"]], [], ["Orrin"]), ["Orrin (9 March 2001)"]);
  const copies: Told[] = [
    ["Talks", "Wire", "2001-03-09"],
    ["Other", "Wire", "2001-03-09"],
    ["Talks", "Post", "2001-03-09"],
    ["Talks", "Wire", "2001-03-09"],
  ];
  assert.deepEqual(titlesOf(copies), [
    "Talks (Wire, 9 March 2001) 1",
    "Other",
    "Talks (Post, 9 March 2001)",
    "Talks (Wire, 9 March 2001) 2",
  ]);
});
