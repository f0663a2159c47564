import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { makeSearchable, verifyQuotation, type Searchable, type Slice, type Verdict } from "../../src/dossier/verify.ts";
import { plainSearch } from "./plain-search.ts";
import { ambiguous, nearest, notFound, verified, type Expected } from "./quotations.cases.ts";
import { seeded, type Seeded } from "./seeded.ts";

interface Numbered {
  searchable: Searchable;
  texts: Map<string, string>;
}

function numbered(blocks: readonly (readonly string[])[]): Numbered {
  const texts = new Map<string, string>();
  const sentencesOf = (block: readonly string[]) =>
    block.map((text) => {
      const id = `s${texts.size + 1}`;
      texts.set(id, text);
      return { id, text, received: Array.from(text, (_, at) => at) };
    });
  return { searchable: makeSearchable(blocks.map(sentencesOf)), texts };
}

/** A verdict in the words of the tables. */
function told(verdict: Verdict, texts: ReadonlyMap<string, string>): Expected {
  if (verdict.verdict === "not found") return "not found";
  if (verdict.verdict === "ambiguous") {
    const name = (slices: readonly Slice[]) => slices.map((one) => one.sentence).join("–");
    return { ambiguous: verdict.parts.map(({ words, places }) => `${words}: ${places.map(name).join(", ")}`) };
  }
  return {
    verified: verdict.parts.map((slices) =>
      slices.map((one) => `${one.sentence}: ${texts.get(one.sentence)?.slice(one.start, one.end) ?? ""}`),
    ),
  };
}

test("the tables hold no promise twice, and as many that are refused as are found", () => {
  const all = [...verified, ...notFound, ...ambiguous, ...nearest].map((one) => one.promise);
  assert.equal(new Set(all).size, all.length);
  assert.ok(verified.length >= 30 && notFound.length >= verified.length);
});

for (const [name, cases] of Object.entries({ verified, "not found": notFound, ambiguous })) {
  describe(name, () => {
    for (const { promise, article, quotation, expect } of cases) {
      test(promise, () => {
        const { searchable, texts } = numbered(article);
        assert.deepEqual(told(verifyQuotation(searchable, quotation), texts), expect);
      });
    }
  });
}

describe("the nearest passage", () => {
  for (const { promise, article, quotation, sentences, marked } of nearest) {
    test(promise, () => {
      const verdict = verifyQuotation(numbered(article).searchable, quotation);
      assert.equal(verdict.verdict, "not found");
      assert.deepEqual(verdict.nearest, { sentences, marked });
    });
  }
});

const ARTICLE = join(import.meta.dirname, "../../content/articles/leaders-discuss-deeper-integration.md");

describe("the shipped article", () => {
  const { blocks, problems } = numberArticle(ARTICLE, readFileSync(ARTICLE, "utf8"));
  const quotable = blocks.filter((block) => block.kind !== "foot").map((block) => ({ sentences: block.units }));
  const searchable = makeSearchable(quotable);
  const units = quotable.flatMap((block) => block.sentences);
  const texts = new Map(units.map((unit) => [unit.id, unit.text]));
  const blockTexts = quotable.map((block) => block.sentences.map((unit) => unit.text).join(" "));
  const plain = plainSearch(blockTexts);
  const sentence = (id: string): string => texts.get(id) ?? assert.fail(`there is no ${id}`);
  const verdictOf = (words: string): Verdict["verdict"] => verifyQuotation(searchable, words).verdict;

  test("has 18 sentences, a headline and a heading that can be quoted", () => {
    assert.deepEqual(problems, []);
    assert.equal(units.filter((unit) => /^s\d+$/.test(unit.id)).length, 18);
    assert.equal(units.length, 20);
  });

  test("every sentence whole is verified, in one slice of itself", () => {
    for (const { id, text } of units) {
      assert.deepEqual(verifyQuotation(searchable, text), {
        verdict: "verified",
        parts: [[{ sentence: id, start: 0, end: text.length }]],
      });
    }
  });

  test("every paragraph whole is verified, one slice a sentence", () => {
    for (const block of quotable) {
      assert.deepEqual(verifyQuotation(searchable, block.sentences.map((unit) => unit.text).join(" ")), {
        verdict: "verified",
        parts: [block.sentences.map((unit) => ({ sentence: unit.id, start: 0, end: unit.text.length }))],
      });
    }
  });

  test("no two neighbouring paragraphs are verified as one", () => {
    for (const [index, text] of blockTexts.slice(1).entries()) {
      assert.equal(verdictOf(`${blockTexts[index] ?? ""} ${text}`), "not found");
    }
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
            assert.deepEqual(
              slices.map((one) => [one.sentence, sentence(one.sentence).slice(one.start, one.end)]),
              [[id, cut]],
            );
            verifiedCuts += 1;
          } else {
            assert.equal(verdict.verdict, "ambiguous", cut);
            if (places < 20) assert.equal(verdict.places.length, places, cut);
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
