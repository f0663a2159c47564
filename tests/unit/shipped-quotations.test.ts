import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { compareWithReceived } from "../../src/dossier/fidelity.ts";
import { fold } from "../../src/dossier/folding.ts";
import { makeSearchable, verifyQuotation, type Slice, type Verdict } from "../../src/dossier/verify.ts";
import { plainSearch } from "./plain-search.ts";
import { seeded, type Seeded } from "./seeded.ts";

const ARTICLE = join(import.meta.dirname, "../../content/articles/leaders-discuss-deeper-integration.md");
const RECEIVED = ARTICLE.replace(/\.md$/, ".txt");

describe("the shipped article", () => {
  const { blocks, problems } = numberArticle(ARTICLE, readFileSync(ARTICLE, "utf8"));
  const received = readFileSync(RECEIVED, "utf8");
  const { aligned } = compareWithReceived(received, blocks);
  const quotable = blocks.filter((block) => block.kind !== "foot").map((block) => block.units);
  const searchable = makeSearchable(
    quotable.map((block) => block.map(({ id, text }) => ({ id, text, received: aligned.get(id) ?? [] }))),
  );
  const units = quotable.flat();
  const points = [...received];
  const receivedAt = ({ received: { start, end } }: Slice): string => points.slice(start, end).join("");
  const texts = new Map(units.map((unit) => [unit.id, unit.text]));
  const blockTexts = quotable.map((block) => block.map((unit) => unit.text).join(" "));
  const plain = plainSearch(blockTexts);
  const sentence = (id: string): string => texts.get(id) ?? assert.fail(`there is no ${id}`);
  const verdictOf = (words: string): Verdict["verdict"] => verifyQuotation(searchable, words).verdict;
  const slicesOf = (words: string): Slice[][] => {
    const verdict = verifyQuotation(searchable, words);
    return verdict.verdict === "verified" ? verdict.parts : assert.fail(`${verdict.verdict}: ${words}`);
  };
  const spanOf = ({ sentence: id, start, end }: Slice) => ({ sentence: id, start, end });

  test("has 18 sentences, a headline and a heading that can be quoted", () => {
    assert.deepEqual(problems, []);
    assert.equal(units.filter((unit) => /^s\d+$/.test(unit.id)).length, 18);
    assert.equal(units.length, 20);
  });

  test("every sentence whole is verified, in one slice of itself", () => {
    for (const { id, text } of units) {
      assert.deepEqual(
        slicesOf(text).map((part) => part.map(spanOf)),
        [[{ sentence: id, start: 0, end: text.length }]],
      );
    }
  });

  test("every paragraph whole is verified, one slice a sentence", () => {
    for (const [index, block] of quotable.entries()) {
      assert.deepEqual(
        slicesOf(blockTexts[index] ?? "").map((part) => part.map(spanOf)),
        [block.map((unit) => ({ sentence: unit.id, start: 0, end: unit.text.length }))],
      );
    }
  });

  test("every sentence was received where its slice says, and only s15 and s18 were changed, by a turned mark", () => {
    const turned: string[] = [];
    for (const { id, text } of units) {
      const [slice] = slicesOf(text).flat();
      const there = slice === undefined ? "" : receivedAt(slice);
      assert.equal(fold(there).text, fold(text).text);
      if (there !== text) turned.push(id);
    }
    assert.deepEqual(turned, ["s15", "s18"]);
  });

  test("no two neighbouring paragraphs are verified as one", () => {
    for (const [index, text] of blockTexts.slice(1).entries()) {
      assert.equal(verdictOf(`${blockTexts[index] ?? ""} ${text}`), "not found");
    }
  });

  test("parts of any length around ellipses were received where their slices say, in order", () => {
    const random = seeded(15);
    let verifiedCuts = 0;
    for (let run = 0; run < 400; run += 1) {
      const text = random.pick(blockTexts);
      const words = text.split(" ");
      const places = Array.from({ length: 4 }, () => random.below(words.length + 1)).sort((a, b) => a - b);
      const [a = 0, b = 0, c = 0, d = 0] = places;
      const cuts = [words.slice(a, b), words.slice(c, d)].map((cut) => cut.join(" ")).filter((cut) => cut !== "");
      const verdict = verifyQuotation(searchable, cuts.join(" … "));
      if (verdict.verdict !== "verified") continue;
      verifiedCuts += 1;
      assert.deepEqual(
        verdict.parts.map((part) => fold(part.map(receivedAt).join(" ")).text),
        cuts.map((cut) => fold(cut).text),
      );
      const offsets = verdict.parts.flat().flatMap((slice) => [slice.received.start, slice.received.end]);
      assert.deepEqual(
        offsets,
        offsets.toSorted((x, y) => x - y),
      );
    }
    assert.ok(verifiedCuts > 250, `${verifiedCuts} cuts were verified`);
  });

  for (const id of ["s1", "s4", "s5", "s10", "s11", "s15", "s17", "s18"]) {
    test(`every cut of ${id} at words’ borders is verified, or ambiguous where a plain search finds it twice`, () => {
      const words = sentence(id).split(" ");
      let verifiedCuts = 0;
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 1; to <= words.length; to += 1) {
          const cut = words.slice(from, to).join(" ");
          const verdict = verifyQuotation(searchable, cut);
          const places = plain.count(cut);
          assert.ok(places > 0, cut);
          if (places === 1) {
            assert.equal(verdict.verdict, "verified", cut);
            const slices = verdict.parts.flat();
            assert.equal(fold(slices.map(receivedAt).join(" ")).text, fold(cut).text);
            assert.deepEqual(
              slices.map((one) => [one.sentence, sentence(one.sentence).slice(one.start, one.end)]),
              [[id, cut]],
            );
            verifiedCuts += 1;
          } else {
            assert.equal(verdict.verdict, "ambiguous", cut);
            assert.deepEqual(
              verdict.parts.map((part) => [part.words, part.places.length]),
              [[cut, places]],
            );
          }
        }
      }
      assert.ok(verifiedCuts > (words.length * words.length) / 4, `${verifiedCuts} cuts were verified`);
    });
  }

  for (const id of ["s2", "s11", "s17"]) {
    test(`no cut of ${id} inside a word is verified`, () => {
      const text = sentence(id);
      let cuts = 0;
      for (let at = 1; at < text.length; at += 1) {
        if (!/^(?:[\p{L}\p{N}]{2}|[\p{L}\p{N}]['’-]|['’-][\p{L}\p{N}])$/u.test(text.slice(at - 1, at + 1))) continue;
        // An apostrophe or hyphen at a word’s edge is no inside.
        if (/['’-]/.test(text.slice(at - 1, at + 1)) && !/^.?[\p{L}]['’-][\p{L}]/u.test(text.slice(at - 2, at + 2)))
          continue;
        cuts += 2;
        assert.notEqual(verdictOf(text.slice(0, at)), "verified", text.slice(0, at));
        assert.notEqual(verdictOf(text.slice(at)), "verified", text.slice(at));
      }
      assert.ok(cuts > 200, `${cuts} cuts were made`);
    });
  }

  test("the words of the foot line cannot be quoted", () => {
    assert.equal(verdictOf("Мережа Правди"), "not found");
  });

  test("an evident slip is quoted as it was received, without [sic]", () => {
    assert.equal(verdictOf("our security agencies gave worked in close contact"), "verified");
    assert.equal(verdictOf("our security agencies have worked in close contact"), "not found");
    assert.equal(verdictOf("our security agencies gave worked [sic] in close contact"), "not found");
  });

  const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const at = (text: string, random: Seeded): number => random.below(text.length);
  const swap = <Item>(items: readonly Item[], random: Seeded): Item[] => {
    const [a, b] = [random.below(items.length), random.below(items.length)];
    return items.map((item, index) => (index === a ? (items[b] ?? item) : index === b ? (items[a] ?? item) : item));
  };
  const inWords = (change: (words: string[], random: Seeded) => string[]) => (text: string, random: Seeded) =>
    change(text.split(" "), random).join(" ");
  const mutations: Record<string, (text: string, random: Seeded) => string> = {
    "a sign dropped": (text, random) => {
      const place = at(text, random);
      return text.slice(0, place) + text.slice(place + 1);
    },
    "a sign doubled": (text, random) => {
      const place = at(text, random);
      return text.slice(0, place) + text.charAt(place) + text.slice(place);
    },
    "a letter put in": (text, random) => {
      const place = at(text, random);
      return text.slice(0, place) + random.pick([...LETTERS]) + text.slice(place);
    },
    "a sign replaced by a letter": (text, random) => {
      const place = at(text, random);
      return text.slice(0, place) + random.pick([...LETTERS]) + text.slice(place + 1);
    },
    "the case of a sign changed": (text, random) => {
      const place = at(text, random);
      const sign = text.charAt(place);
      const other = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
      return text.slice(0, place) + other + text.slice(place + 1);
    },
    "two signs swapped": (text, random) => swap([...text], random).join(""),
    "two words swapped": inWords(swap),
    "a word dropped": inWords((words, random) => words.toSpliced(random.below(words.length), 1)),
    "a word doubled": inWords((words, random) => {
      const place = random.below(words.length);
      return words.toSpliced(place, 0, words[place] ?? "");
    }),
    "a word of another sentence put in": inWords((words, random) =>
      words.toSpliced(random.below(words.length), 1, random.pick(random.pick(units).text.split(" "))),
    ),
    "the end of another sentence put behind": (text, random) =>
      `${text} ${random.pick(units).text.split(" ").slice(-3).join(" ")}`,
    "a part cut out": (text, random) => {
      const [a, b] = [at(text, random), at(text, random)].sort((x, y) => x - y);
      return text.slice(0, a) + text.slice(b);
    },
  };

  for (const [name, mutate] of Object.entries(mutations)) {
    test(`${name}: a quotation is verified only where a plain search finds it in one place`, () => {
      const random = seeded(name.length);
      let refused = 0;
      for (let run = 0; run < 250; run += 1) {
        const words = random.pick(units).text.split(" ");
        const from = random.below(words.length);
        const original = words.slice(from, from + 1 + random.below(12)).join(" ");
        const mutated = mutate(original, random);
        const verdict = verdictOf(mutated);
        if (!plain.stands(mutated)) {
          assert.equal(verdict, "not found", mutated);
          refused += 1;
        }
        const places = plain.count(mutated);
        assert.equal(verdict, places === 0 ? "not found" : places === 1 ? "verified" : "ambiguous", mutated);
      }
      assert.ok(refused > 100, `${refused} mutations were true ones`);
    });
  }
});
