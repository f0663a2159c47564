import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atFilingWord, fileByLetter, letterOf } from "../../src/components/profile/filing.ts";
import { filings } from "./filing.cases.ts";
import { seeded } from "./seeded.ts";

describe("filing names by letter", () => {
  for (const { promise, language, names, letters } of filings) {
    test(promise, () => {
      const items = names.map(([name, filedUnder]) => ({ name, filedUnder }));
      const random = seeded(3);
      for (const given of [items, random.shuffle(items), random.shuffle(items)]) {
        const told = fileByLetter(given, language).map(
          (group) => `${group.letter}: ${group.items.map((one) => one.name).join(", ")}`,
        );
        assert.deepEqual(told, letters);
      }
    });
  }

  test("the letter of a word without one is a dash", () => {
    assert.equal(letterOf("…", "en"), "–");
  });

  test("the filing word parts a name in three", () => {
    assert.deepEqual(atFilingWord({ name: "Leo Tolstoy jr.", filedUnder: "Tolstoy" }), ["Leo ", "Tolstoy", " jr."]);
    assert.deepEqual(atFilingWord({ name: "Minsk", filedUnder: "Minsk" }), ["", "Minsk", ""]);
    assert.deepEqual(atFilingWord({ name: "Minsk", filedUnder: "Mensk" }), ["Minsk", "", ""]);
  });
});
