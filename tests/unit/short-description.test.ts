import assert from "node:assert/strict";
import { test } from "node:test";
import { shortDescription } from "../../src/components/site/short-description.ts";
import { descriptions } from "./short-description.cases.ts";

for (const { promise, text, language = "en", short } of descriptions) {
  test(`in a description ${promise}`, () => {
    const made = shortDescription(text, language);
    assert.equal(made, short);
    assert.ok(made.length > 0 && made.length <= 300);
  });
}
