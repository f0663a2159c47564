import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages, wordsFor } from "../../src/words/words.ts";
import { directionOf, settingOf, titleSetting } from "../../src/words/setting.ts";
import { closeIsolates, isolatesOf, withoutIsolates } from "../../src/words/isolates.ts";
import { wordsOfLanguage } from "../words-of-language.ts";

/** The texts of a table of words by their paths; of a function, that there is one. */
function textsIn(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "function") return new Map([[path, "()"]]);
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, one]) => [...textsIn(one, `${path}.${key}`)]));
}

const shown = (language: string): Map<string, string> => {
  const { tongue: _, cite, ...words } = wordsFor(language) ?? assert.fail(language);
  return textsIn({ ...words, cite: { ...cite, csl: undefined } });
};

/** Names of formats and styles: the same in every language. */
const SAME = new Set(
  "JSON, CSV, TimelineJS, PDF, Markdown, JSON Schema, BibTeX, RIS, CSL-JSON, APA 7, Chicago 18, MLA 9".split(", "),
);

describe("the languages of the interface", () => {
  test("English is one of several", () => assert.ok(languages.includes("en") && languages.length > 1));

  for (const language of languages.filter((one) => one !== "en")) {
    test(`every text of English is there in ${language}, in the same place, in its own letters`, () => {
      const [english, own] = [shown("en"), shown(language)];
      assert.ok(own.size > 300);
      assert.deepEqual(
        [...own.keys()].filter((key) => !/said\.(?:results|similar|more)\./.test(key)).sort(),
        [...english.keys()].filter((key) => !/said\.(?:results|similar|more)\./.test(key)).sort(),
      );
      for (const [path, text] of own) {
        if (text === "()" || english.get(path) !== text) continue;
        assert.ok(SAME.has(text), `${path} reads as in English: ${text}`);
      }
    });

    test(`every count in ${language} has a form for each way in which the language counts`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const { results, similar, more } = wordsFor(language)?.search.said ?? assert.fail(language);
      for (const forms of [results, similar, more]) {
        assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort());
        for (const form of Object.values(forms)) assert.match(form, /#/);
      }
    });

    test(`there are seven of the seven likelihoods in ${language}, and every other form is one of them`, () => {
      const { likelihoods, likelihoodForms } = wordsFor(language)?.tongue ?? assert.fail(language);
      assert.equal(new Set(likelihoods).size, 7);
      for (const [form, term] of Object.entries(likelihoodForms)) assert.ok(likelihoods.includes(term), form);
    });
  }

  test("what the file of a language says is found in it, and what it only understands is not", () => {
    const words = wordsOfLanguage("en");
    assert.ok(words.length > 500);
    assert.ok(words.includes("Bottom line") && words.includes("This brief stops at "));
    assert.ok(!words.includes("almost certain") && !words.includes("hundred"));
  });
});

describe("Ukrainian", () => {
  const uk = wordsFor("uk") ?? assert.fail();

  test("counts in three ways", () => {
    assert.deepEqual(
      [1, 2, 5, 11, 21, 22, 112, 1234].map((count) => uk.timeline.events(count)),
      ["1 подія", "2 події", "5 подій", "11 подій", "21 подія", "22 події", "112 подій", "1\u202f234 події"],
    );
    assert.deepEqual(
      [1, 3, 21].map((count) => uk.footer.checked(count).split(" ").slice(0, 2).join(" ")),
      ["1 цитату", "3 цитати", "21 цитату"],
    );
  });

  test("puts a date into the case that its sentence asks for", () => {
    assert.equal(uk.about("березень 2021 року"), "близько березня 2021 року");
    assert.equal(uk.about("1997"), "близько 1997 року");
    assert.equal(uk.asOf("2019"), "Станом на 2019 рік");
    assert.equal(uk.asOf("20 грудня 2019 року"), "Станом на 20 грудня 2019 року");
    assert.equal(uk.profile.since("листопад 2018 року"), "з листопада 2018 року");
    assert.equal(uk.profile.since(uk.about("травень 1998 року")), "приблизно з травня 1998 року");
    assert.equal(uk.profile.span("1997", "грудень 1999 року"), "з 1997 року до грудня 1999 року");
    assert.equal(uk.stops("20 грудня 2019 року"), "Цей огляд охоплює події до 20 грудня 2019 року включно.");
  });
});

describe("words of another language", () => {
  test("are marked with it, and with their direction where that is another", () => {
    assert.deepEqual(settingOf("en", "en-GB"), {});
    assert.deepEqual(settingOf("en", "uk-UA"), { lang: "en" });
    assert.deepEqual(settingOf("he", "uk-UA"), { lang: "he", dir: "rtl" });
    assert.deepEqual(settingOf("ar-EG", "en-GB"), { lang: "ar-EG", dir: "rtl" });
    assert.deepEqual(settingOf("en", "ar"), { lang: "en", dir: "ltr" });
    assert.deepEqual(settingOf("fa", "ar"), { lang: "fa" });
    assert.deepEqual(settingOf("sr-Latn", "sr"), { lang: "sr-Latn" });
    assert.equal(directionOf("ur"), "rtl");
    assert.equal(directionOf("ks-Deva"), "ltr");
  });

  test("of a title are marked where its letters are none of ours", () => {
    assert.deepEqual(titleSetting("שתי ערים", "he", "uk-UA"), { lang: "he", dir: "rtl" });
    assert.deepEqual(titleSetting("Про два міста", "he", "uk-UA"), {});
    assert.deepEqual(titleSetting("Report on the talks", "ru", "en-GB"), {});
    assert.deepEqual(titleSetting("Мережа", "uk", "en-GB"), { lang: "uk" });
    assert.deepEqual(titleSetting("Titel", "de", "en-GB"), {});
  });

  test("in plain text stand between signs that keep them apart, closed again on each line", () => {
    const [before, behind] = isolatesOf("rtl");
    assert.equal(withoutIsolates(`${before}אבג${behind}`), "אבג");
    assert.deepEqual(isolatesOf(undefined), ["", ""]);
    assert.deepEqual(closeIsolates(["a", `  b ${before}א`, "  ב", `  ג${behind} c`], 2), [
      "a",
      `  b ${before}א${behind}`,
      `  ${before}ב${behind}`,
      `  ${before}ג${behind} c`,
    ]);
  });
});
