import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateOf } from "../../src/dates/parse.ts";
import { detailsOf, findWrongWeekday, groundOf } from "../../src/dossier/bearing.ts";
import { findNames, indexNames } from "../../src/dossier/names.ts";
import { languageOf } from "../../src/dossier/language.ts";
import { claims, known, weekdays } from "./bearing.cases.ts";

const NAMES = indexNames(known);

describe("the details of a claim", () => {
  for (const { promise, claim, evidence, meant = [], language = "en", borne = [], lacking = [] } of claims) {
    test(promise, () => {
      const named = evidence.flatMap((text) => findNames(text, NAMES).map((one) => one.slug));
      const ground = groundOf(evidence, languageOf(language), named, meant.map(dateOf));
      const details = detailsOf(claim, languageOf(language), NAMES);
      const shown = (isIn: boolean): string[] =>
        details.filter((one) => one.isIn(ground) === isIn).map(({ kind, words }) => `${kind} ${words}`);
      assert.deepEqual({ borne: shown(true), lacking: shown(false) }, { borne, lacking });
      for (const { words, start } of details) assert.equal(claim.slice(start, start + words.length), words);
    });
  }

  test("are all borne out by the claim’s own words", () => {
    for (const { claim, language = "en" } of claims) {
      const named = findNames(claim, NAMES).map((one) => one.slug);
      const ground = groundOf([claim], languageOf(language), named, []);
      for (const detail of detailsOf(claim, languageOf(language), NAMES)) assert.ok(detail.isIn(ground), detail.words);
    }
  });

  test("are all lacking where a claim rests on nothing", () => {
    const ground = groundOf([], languageOf("en"), [], []);
    for (const { claim } of claims) {
      for (const detail of detailsOf(claim, languageOf("en"), NAMES)) assert.ok(!detail.isIn(ground), detail.words);
    }
  });

  test("names tell their profile, and nothing else does", () => {
    const details = detailsOf("Putin met 3 on Friday in May.", languageOf("en"), NAMES);
    assert.deepEqual(
      details.map((one) => one.slug),
      ["vladimir-putin", undefined, undefined, undefined],
    );
  });

  test("in a language without words are its digits, dates, weekdays and names", () => {
    const details = detailsOf("Am Freitag, im Mai 2014, traf Putin two von 3.", languageOf("de"), NAMES);
    assert.deepEqual(
      details.map(({ kind, words }) => `${kind} ${words}`),
      ["weekday Freitag", "date Mai 2014", "name Putin", "number 3"],
    );
  });
});

describe("a weekday beside a date", () => {
  for (const { promise, text, wrong, language = "en" } of weekdays) {
    test(promise, () => {
      const found = findWrongWeekday(text, languageOf(language));
      assert.equal(found === undefined ? undefined : `${found.words}: ${found.date} is a ${found.right}`, wrong);
    });
  }
});
