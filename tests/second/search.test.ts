import assert from "node:assert/strict";
import { test } from "node:test";
import { mannerOf } from "../../src/shown/manner.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import { entriesOf } from "../../src/search/entries.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { secondDossier } from "./second-site.ts";

const dossier = await secondDossier();
const engine = new SearchEngine();
engine.add(entriesOf(dossier, wordsOf(dossier.site), mannerOf));

const firstOf = (typed: string): string | undefined => engine.search(typed).hits[0]?.entry.href.slice(1);

/** What is typed, and what comes first. */
const QUERIES: readonly (readonly [typed: string, first: string])[] = [
  ["крига розійшлася", "articles/ferry-returns.html#s5"],
  ["ґонта", "profiles/marta-gonta.html"],
  ["Гонта", "profiles/marta-gonta.html"],
  ["марта гонта", "profiles/marta-gonta.html"],
  ["Marta Gonta", "profiles/marta-gonta.html"],
  ["מרתה גונטה", "profiles/marta-gonta.html"],
  ["Камʼяний Ріг", "profiles.html#kamianyi-rih"],
  ["кам'яний ріг", "profiles.html#kamianyi-rih"],
  ["камяний ріг", "profiles.html#kamianyi-rih"],
  ["הקרח באגם", "articles/ferry-debt.html#s6"],
  ["«בלי תשלום»", "articles/ferry-debt.html#s3"],
  ["thirty centimetres", "articles/ferry-stopped-ice.html#s3"],
  ["17 березня 2021", "timeline.html#2021-03-17-ice-gone"],
];

for (const [typed, first] of QUERIES) {
  test(`the first result for ${typed}`, () => assert.equal(firstOf(typed), first));
}
