import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { compareWithReceived } from "../../src/dossier/fidelity.ts";
import { frontMatter } from "../../src/errors/position.ts";
import { draftArticle } from "../../src/drafting/article.ts";
import { NOBODY_KNOWN, draftOf } from "./draft.ts";

/** Pieces of which texts are made that might go wrong: signs of Markdown and YAML, ends of lines, marks, short forms. */
const PIECES = [
  ...[
    "The towns",
    "of Orrin",
    "met",
    "St. Brannoch",
    "U.S.",
    "Dec. 20, 2019",
    "Weir said",
    "not",
    "“We go,”",
    "”We go”",
  ],
  ...[".", ". ", "?", "! ", "…", ",", " ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u00a0", "\t", "\u2028"],
  ...[
    "#",
    "# ",
    "> ",
    "- ",
    "1. ",
    "---",
    "===",
    "*",
    "_x_",
    "`",
    "<b>",
    "&amp;",
    "[a](b)",
    "\\",
    "|",
    ": ",
    " #",
    "{",
    "'",
  ],
  ...["ПереговориМіст", "вул. Шевченка", "😀", "é", "שלום", "普京。", "\u200b", "\ufeff", "http://a.example/b_c"],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((pieces) => `A ${pieces.join("")}`);
const language = fc.constantFrom("en", "uk", "ru", "de");

test("whatever the text and the answers, the draft has every letter of it, and declares how it is set otherwise", () => {
  fc.assert(
    fc.property(texts, language, fc.infiniteStream(fc.nat()), (text, tag, stream) => {
      const proposed = draftOf(text, { language: tag });
      const answers = proposed.questions.map(({ id, choices }) => {
        const pick = Number(stream.next().value) % choices.length;
        return [id, choices[pick]?.value ?? ""] as const;
      });
      for (const given of [new Map<string, string>(), new Map(answers)]) {
        const facts = {
          language: tag,
          date: "2019-12-20",
          dateRule: undefined,
          published: "unknown",
          publisher: "unknown",
        };
        const rest = { licence: "None.", fullText: false, footNote: undefined, profiles: new Map<string, string>() };
        const { source } = draftArticle(text, { ...facts, ...rest }, NOBODY_KNOWN, given);
        const { departures, differences } = compareWithReceived(text, numberArticle("a.md", source).blocks);
        assert.deepEqual(differences, []);
        const front = parse(frontMatter(source)?.yaml ?? "") as { deviations?: { kind: string; at: string[] }[] };
        const declared = (front.deviations ?? []).flatMap(({ kind, at }) => at.map((one) => `${kind} ${one}`));
        assert.deepEqual(declared.sort(), departures.map(({ kind, at }) => `${kind} ${at}`).sort());
      }
    }),
    { numRuns: 300, seed: 8 },
  );
});
