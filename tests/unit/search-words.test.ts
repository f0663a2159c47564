import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { foldedWords, foldWord } from "../../src/search/fold.ts";
import { narrowed, runsToMark } from "../../src/search/marks.ts";
import { readQuery } from "../../src/search/query.ts";
import { addressWithWords } from "../../src/search/text-fragment.ts";
import type { SetWords } from "../../src/search/entry.ts";

describe("a word is compared without", () => {
  const alike: [string, string][] = [
    ["PUTIN", "putin"],
    ["Ёлка", "елка"],
    ["Zürich", "zurich"],
    ["Łódź", "łodz"],
    ["ﬁne", "fine"],
    ["И́горь", "игорь"],
    ["Άρης", "αρης"],
  ];
  for (const [one, other] of alike)
    test(`what ${one} has beyond ${other}`, () => assert.equal(foldWord(one), foldWord(other)));

  test("making й, ї or ў other letters", () => {
    for (const [one, other] of [
      ["май", "маи"],
      ["їжа", "іжа"],
      ["ўсё", "усё"],
    ] as const) {
      assert.notEqual(foldWord(one), foldWord(other));
    }
  });

  test("taking a vowel from a script that writes it as a mark", () => assert.notEqual(foldWord("कि"), foldWord("क")));
});

describe("the words of a text", () => {
  const rows: [string, string[]][] = [
    ["Russia’s post-Soviet “union”", ["russia", "s", "post", "soviet", "union"]],
    ["can't, can’t", ["can", "t", "can", "t"]],
    ["On 2019-12-20 and 2019-12, not 2019", ["on", "2019-12-20", "and", "2019-12", "not", "2019"]],
    ["8–11 January", ["8", "11", "january"]],
    ["北京会谈", ["北", "京", "会", "谈"]],
    ["", []],
  ];
  for (const [text, words] of rows)
    test(`of ${JSON.stringify(text)}`, () => assert.deepEqual(foldedWords(text), words));
});

describe("a query", () => {
  test("parts what stands between quotation marks from what does not", () => {
    assert.deepEqual(readQuery('Putin "political will" said'), {
      words: ["putin", "said"],
      exact: [["political", "will"]],
    });
    assert.deepEqual(readQuery("“political wi"), { words: [], exact: [["political", "wi"]] });
  });
});

describe("what is marked", () => {
  const marked = (text: string, words: string[], row: string[] = words, exact: string[][] = []): string[] =>
    runsToMark(text, { words: new Set(words), row, exact }, "en").map(([start, end]) => text.slice(start, end));

  test("is a whole word, apostrophe and all", () =>
    assert.deepEqual(marked("Russia’s allies", ["russia"]), ["Russia’s"]));
  test("is one run where words stand together", () =>
    assert.deepEqual(marked("close economic ties", ["ties", "economic"]), ["economic ties"]));
  test("is the phrase alone where the words stand in their order", () =>
    assert.deepEqual(marked("the union and a union agreement", ["union", "agreement"]), ["union agreement"]));
  test("is no short word that stands alone", () =>
    assert.deepEqual(marked("of all of them the head of state", ["of", "head"]), ["head of"]));
  test("is a row between quotation marks, and only that", () =>
    assert.deepEqual(marked("will and political will", [], [], [["political", "will"]]), ["political will"]));
  test("is nothing where nothing is sought", () => assert.deepEqual(marked("One two", []), []));
});

test("where one of several texts has the words in their order, the others have none marked", () => {
  const sought = { words: new Set(["union", "agreement"]), row: ["union", "agreement"], exact: [] };
  assert.equal(narrowed(sought, ["A union", "A union agreement"]).words.size, 0);
  assert.equal(narrowed(sought, ["A union", "An agreement of union"]).words.size, 2);
});

describe("a link to words on a page", () => {
  const addressOf = (words: SetWords, word: string, href = "a.html#s1"): string =>
    addressWithWords(href, [
      { words, runs: runsToMark(words.text, { words: new Set([word]), row: [word], exact: [] }, "en") },
    ]);

  test("names them with what stands around", () =>
    assert.equal(addressOf({ text: "They met, at last" }, "met"), "a.html#s1:~:text=They-,met,-%2C%20at%20last"));
  test("encodes what means something in a directive", () =>
    assert.equal(addressOf({ text: "post-Soviet R&D" }, "soviet"), "a.html#s1:~:text=post%2D-,Soviet,-R%26D"));
  test("goes on behind a title that is too short", () =>
    assert.equal(addressOf({ text: "Minsk", after: " Capital" }, "minsk", "b.html"), "b.html#:~:text=Minsk,-Capital"));
  test("ends its surroundings where something of ours stands", () =>
    assert.equal(
      addressOf({ text: "gave worked in contact", ours: [[11, " [sic]"]] }, "in"),
      "a.html#s1:~:text=in,-contact",
    ));
  test("names no words where a browser would find them elsewhere, or not at all", () => {
    assert.equal(addressOf({ text: "They met", unmarked: true }, "met"), "a.html#s1");
    assert.equal(addressOf({ text: "They met" }, "parted"), "a.html#s1");
  });
  test("names four runs at most", () => {
    const text = "a1 b a1 c a1 d a1 e a1";
    assert.equal(addressOf({ text }, "a1").split("text=").length - 1, 4);
  });
});
