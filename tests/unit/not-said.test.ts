import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsFor } from "../../src/words/words.ts";
import { texts } from "./not-said.cases.ts";

for (const { language, text, article, unnamed } of texts) {
  test(`${text} tells whether it is clear which article, and whether somebody is not named`, () => {
    const tongue = wordsFor(language)?.tongue;
    assert.equal(tongue?.oneArticle.exec(text)?.[0], article);
    const found = tongue?.notNamed.exec(text);
    assert.equal(found ? (found.groups?.["name"] ?? "a pronoun") : undefined, unnamed);
  });
}
