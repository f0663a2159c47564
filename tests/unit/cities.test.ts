import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CITY, findCity } from "../../src/places/cities.ts";
import { cities, misshapen } from "./cities.cases.ts";

describe("a city by its name", () => {
  for (const { promise, city, at, candidates, unknown } of cities) {
    test(`${promise}: ${city}`, () => {
      assert.match(city, CITY);
      const found = findCity(city);
      if (found.found === "one") {
        assert.deepEqual(
          found.at.map((degrees) => Math.round(degrees * 10) / 10),
          at,
        );
      } else if (found.found === "many") {
        assert.deepEqual(found.candidates, candidates);
        for (const one of found.candidates) assert.equal(findCity(one).found, "one");
      } else {
        const { name, country, inCountry } = found;
        assert.deepEqual({ name, country, hasCities: inCountry.length > 0 }, unknown);
      }
      assert.equal(findCity(city), found, "a second look-up is answered from the first");
    });
  }

  for (const text of misshapen) {
    test(`“${text}” is not of its form`, () => {
      assert.doesNotMatch(text, CITY);
    });
  }
});
