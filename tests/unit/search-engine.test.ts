import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { mannerOf } from "../../src/shown/manner.ts";
import { entriesOf } from "../../src/search/entries.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import type { SearchEntry } from "../../src/search/entry.ts";
import { RANKING } from "../../src/search/ranking.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { QUERIES } from "../search/queries.ts";

const { dossier } = await joinFolder();
assert.ok(dossier);
const entries = entriesOf(dossier, wordsOf(dossier.site), mannerOf);
const engine = new SearchEngine();
engine.add(entries);

const firstOf = (typed: string): string | undefined => engine.search(typed).hits[0]?.entry.href.slice(1);
const addressesOf = (typed: string): string[] => engine.search(typed).hits.map(({ entry }) => entry.href);

describe("the first result of the shipped site for", () => {
  assert.ok(QUERIES.length >= 30);
  assert.equal(new Set(QUERIES.map(({ kind }) => kind)).size, QUERIES.length);
  for (const { kind, typed, first } of QUERIES) {
    test(`${kind}, ${typed}`, () => assert.equal(firstOf(typed), first));
  }
});

describe("what is found", () => {
  test("has all words that were typed, or is called similar", () => {
    assert.equal(engine.search("union agreement").similar, false);
    assert.equal(engine.search("union agreemnt").similar, true);
  });

  test("is nothing for nothing, for signs alone and for words that are nowhere", () => {
    for (const typed of ["", "  ", "“”", "…", "zyxwvut", "“union nothing”"])
      assert.deepEqual(addressesOf(typed), [], typed);
  });

  test("stands just so where it was put between quotation marks, in whatever language’s", () => {
    const loose = addressesOf("agreement union");
    assert.ok(loose.length > 0);
    assert.deepEqual(addressesOf("“agreement union”"), []);
    assert.deepEqual(addressesOf("«union agreement»"), addressesOf("“union agreement”"));
    assert.ok(addressesOf("“union agreement”").length < addressesOf("union agreement").length);
  });

  test("comes in the same order, whether the entries were added at once or in parts", () => {
    const parted = new SearchEngine();
    for (let at = 0; at < entries.length; at += 50) parted.add(entries.slice(at, at + 50));
    assert.equal(parted.size, engine.size);
    for (const { typed } of QUERIES) {
      assert.deepEqual(
        parted.search(typed).hits.map(({ entry }) => entry.href),
        addressesOf(typed),
      );
    }
  });

  test("never takes one number for another", () => {
    for (const year of ["1998", "2005"]) {
      for (const { entry } of engine.search(year).hits) {
        assert.match(JSON.stringify(entry), new RegExp(year), `${year}: ${entry.href}`);
      }
    }
  });
});

describe("equals", () => {
  const entry = (kind: SearchEntry["kind"], href: string): SearchEntry => ({
    kind,
    href,
    label: "",
    texts: [{ text: "Bread" }],
  });

  test("of one kind stand in the order of the index", () => {
    const small = new SearchEngine();
    small.add(["c", "a", "b"].map((href) => entry("claim", href)));
    assert.deepEqual(
      small.search("bread").hits.map((hit) => hit.entry.href),
      ["c", "a", "b"],
    );
  });

  test("of different kinds stand by the weights of the kinds", () => {
    const small = new SearchEngine();
    small.add([entry("work", "w"), entry("sentence", "s"), entry("event", "e")]);
    assert.ok(RANKING.kinds.event > RANKING.kinds.sentence);
    assert.deepEqual(
      small.search("bread").hits.map((hit) => hit.entry.href),
      ["e", "s", "w"],
    );
  });
});
