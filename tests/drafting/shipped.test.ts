import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { knownIn } from "../../src/drafting/known.ts";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { readContent } from "../../src/reader/read-content.ts";
import type { ArticleFields } from "../../src/schemas/article.ts";
import { contentOf } from "../../src/schemas/content.ts";
import { draftOf } from "./draft.ts";

const FOLDER = join(import.meta.dirname, "../../content");
const SLUG = join(FOLDER, "articles", "leaders-discuss-deeper-integration");
const received = readFileSync(`${SLUG}.txt`, "utf8");
const shipped = readFileSync(`${SLUG}.md`, "utf8");
const known = knownIn(contentOf(await readContent(FOLDER)));

const fieldsOf = (source: string) => parse(frontMatter(source)?.yaml ?? "") as ArticleFields;
const own = fieldsOf(shipped);

/** What its editor decided where the proposal was another. */
const ANSWERS = [
  "foot-language@5:1=uk",
  ...own.names.map(({ sentence, name, means }) => `means@${sentence}:${name.replaceAll(" ", "-")}=${means}`),
  ...["speaker@s3=vladimir-putin", "speaker@s4=maxim-oreshkin", "speaker@s13=Russian officials"],
  ...["speaker@s15=alexander-lukashenko", "speaker@s17=vladimir-putin", "speaker@s18=vladimir-putin"],
];
const facts = { date: "2019-12-20", footNote: own.foot?.note ?? "" };
const draft = draftOf(received, facts, ANSWERS, known);
const drafted = fieldsOf(draft.source);

describe("the shipped article, drafted from its received text with its editor’s answers", () => {
  const unitsOf = (source: string) =>
    numberArticle("a.md", source).blocks.map(({ kind, units }) => ({
      kind,
      units: units.map(({ id, text }) => `${id} ${text}`),
    }));

  test("has the same headline, heading, caption, foot line and sentences, 18 of 18", () => {
    assert.deepEqual(unitsOf(draft.source), unitsOf(shipped));
    assert.equal(draft.sentences, 18);
  });

  test("declares the same deviations, but for the [sic] that an editor puts", () => {
    const declared = own.deviations.filter(({ kind }) => kind !== "sic-added");
    assert.deepEqual(drafted.deviations, declared);
    assert.equal(declared.flatMap(({ at }) => at).length, 17);
  });

  test("asks about each of them, and about nothing more in the text", () => {
    const counted = Map.groupBy(draft.questions, ({ kind }) => kind);
    const asked = Object.fromEntries([...counted].map(([kind, all]) => [kind, all.length]));
    assert.deepEqual(asked, {
      ...{ "run-together": 14, "turned-mark": 2, "glued-heading": 1 },
      ...{ headline: 1, foot: 1, "foot-language": 1, caption: 1 },
      ...{ means: 7, speaker: 7, date: 8 },
    });
  });

  test("resolves the same names", () => assert.deepEqual(drafted.names, own.names));

  test("resolves the same words to the same days", () => {
    const days = (fields: ArticleFields) =>
      fields.dates.map(({ sentence, words, date }) => `${sentence} ${words} ${date}`);
    assert.deepEqual(days(drafted), days(own));
    assert.deepEqual(drafted.date.sentences, own.date.sentences);
  });

  test("has the same speakers, a reading of the reporter’s apart", () => {
    const speakers = (fields: ArticleFields) =>
      Object.entries(fields.sentences).map(
        ([id, { speaker, voice }]) =>
          `${id} ${speaker.replace(", unnamed", "")} ${voice === "reading" ? "reported" : voice}`,
      );
    assert.deepEqual(speakers(drafted), speakers(own));
  });

  test("has the day of saying where the sentence gives it in so many words", () => {
    assert.equal(drafted.sentences["s18"]?.date, own.sentences["s18"]?.date);
  });

  test("needs nothing of the site to be set the same", () => {
    assert.deepEqual(unitsOf(draftOf(received).source), unitsOf(shipped));
  });
});
