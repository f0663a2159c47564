import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findDates, findWeekdays, nameWeekday, weekdayOf } from "../../src/dates/find.ts";
import { languageOf } from "../../src/dossier/language.ts";
import { names, texts, weekdays } from "./find-dates.cases.ts";

describe("the dates and weekdays of a text", () => {
  for (const { promise, language, text, dates, weekdays: days } of texts) {
    test(promise, () => {
      if (dates !== undefined) {
        const found = findDates(text, languageOf(language)).map(
          ({ start, end, year = ".", month = ".", day = "." }) => `${text.slice(start, end)} = ${year}-${month}-${day}`,
        );
        assert.deepEqual(found, dates);
      }
      if (days !== undefined) {
        const found = findWeekdays(text, languageOf(language)).map(
          ({ start, end, weekday }) => `${text.slice(start, end)} = ${weekday}`,
        );
        assert.deepEqual(found, days);
      }
    });
  }

  test("every month is read in its long form, with its number", () => {
    for (const language of ["en", "uk", "de"]) {
      const long = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
      const months = Array.from({ length: 12 }, (_, index) => long.format(Date.UTC(2001, index, 1)));
      assert.deepEqual(
        findDates(months.join(" / "), languageOf(language)).map((one) => one.month),
        months.map((_, index) => index + 1),
      );
    }
  });
});

describe("the weekday of a date", () => {
  for (const { promise, date, weekday } of weekdays) {
    test(promise, () => assert.equal(weekdayOf(date), weekday));
  }
});

describe("the name of a weekday", () => {
  for (const { language, weekdays: all } of names) {
    test(`is known in ${language}`, () => {
      const found = all.split(" ").map((_, weekday) => nameWeekday(weekday, languageOf(language)));
      assert.equal(found.join(" "), all);
    });
  }

  test("is empty for a number that is none", () => assert.equal(nameWeekday(7, languageOf("en")), ""));
});
