import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TEXT_QUESTIONS } from "../../src/drafting/questions.ts";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { compareWithReceived } from "../../src/dossier/fidelity.ts";
import { draftOf, markdownOf } from "./draft.ts";
import { questions } from "./questions.cases.ts";

describe("a question about the text", () => {
  for (const { kind, promise, language = "en", text, asked, answers, markdown, departures } of questions) {
    test(`${kind}: ${promise}`, () => {
      const draft = draftOf(text, { language }, answers);
      const found = draft.questions.filter((one) => one.kind === kind).map(({ id, proposal }) => `${id}: ${proposal}`);
      assert.deepEqual(found, asked);
      const written = markdownOf(draft);
      if (markdown !== undefined) assert.equal(written, markdown);
      const comparison = compareWithReceived(text, numberArticle("a.md", draft.source).blocks);
      assert.deepEqual(comparison.differences, []);
      if (departures !== undefined) {
        assert.deepEqual(
          comparison.departures.map((one) => `${one.kind} ${one.at}`),
          departures,
        );
      }
    });
  }

  for (const kind of TEXT_QUESTIONS) {
    test(`${kind} is asked of one text and not of another`, () => {
      const own = questions.filter((one) => one.kind === kind);
      assert.ok(own.some(({ asked }) => asked.length > 0));
      // A first line is always asked about: without a headline no article is right.
      const isAlways = kind === "headline" || kind === "foot-language";
      assert.ok(isAlways || own.some(({ asked }) => asked.length === 0));
    });
  }

  test("tells its place in the received text, whatever ends its lines", () => {
    for (const end of ["\n", "\r\n"]) {
      const { questions: all } = draftOf(`Talks End${end}${end}They met.But they left.`);
      const question = all.find(({ kind }) => kind === "run-together");
      assert.deepEqual(question?.place, { line: 3, column: 10 });
      assert.equal(question?.around, "They met.|But they left.");
    }
  });

  test("has its proposal among its choices, and an id of its own", () => {
    for (const { text, language = "en" } of questions) {
      const { questions: all } = draftOf(text, { language });
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
      for (const { choices, proposal } of all) assert.ok(choices.some(({ value }) => value === proposal));
    }
  });
});
