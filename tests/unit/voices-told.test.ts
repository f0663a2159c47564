import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sayerOf } from "../../src/data/attribution.ts";
import { profileGraph } from "../../src/data/profile-ld.ts";
import { verificationOf } from "../../src/data/verification.ts";
import type { Profile } from "../../src/dossier/dossier.ts";
import { quotedIn } from "../../src/dossier/evidence.ts";
import { entriesOf } from "../../src/search/entries.ts";
import { mannerOf } from "../../src/shown/manner.ts";
import { en } from "../../src/words/en.ts";
import { joinSmallSiteWith } from "./data-content.ts";

/** Claims of one profile, on words inside the marks of a sentence, across them, and on a fact in somebody’s name. */
const dossier = await joinSmallSiteWith([
  {
    file: "content/articles/ferry.md",
    find: "s2: { speaker: reporter, voice: reported }",
    write: "s2: { speaker: anna-bell, voice: quoted }",
  },
  ...["md", "txt"].map((kind) => ({
    file: `content/articles/ferry.${kind}`,
    find: "The ferry was old.",
    write: "“The ferry was old.”",
  })),
  {
    file: "content/profiles/anna-bell.md",
    write: `---
name: Anna Bell
kind: person
summary: Ran the ferry.
aliases: [Bell]
evidence:
  - { name: council, article: ferry, quote: The pier may be sold, speaker: The town council }
---

- [Ran the ferry](evidence:gazette).
- [Said that it could not run](evidence:ferry "The ferry can’t run any more").
- [Said so on Monday](evidence:ferry "The ferry can’t … more,” Anna Bell said on Monday").
- [Said more of it](evidence:ferry "any more,” Anna Bell said on Monday. “The ferry was old").
- [Has a pier, the council says](evidence:council).
`,
  },
]);

const anna = dossier.profiles.find((one): one is Profile & { href: string } => one.slug === "anna-bell");
assert.ok(anna?.href !== undefined);
const evidence = quotedIn(anna.facts.flatMap((block) => block.claims).flatMap((claim) => claim.evidence));

describe("words of an article that stand", () => {
  test("inside the marks are the speaker’s, across them the report’s, and in another’s name no fact", () => {
    assert.deepEqual(
      evidence.map((one) => sayerOf(one, en)),
      [
        "Anna Bell, word for word (s1)",
        "Ferry Stops, quoting Anna Bell (s1)",
        "Ferry Stops, quoting Anna Bell (s1, s2)",
        "The town council, paraphrased; so attributed by us (s6)",
      ],
    );
  });

  test("across the marks are a report’s sentence in the data, and have no author there", () => {
    const told = verificationOf(dossier).claims.flatMap((claim) => claim.evidence);
    const voices = told.flatMap((one) => (one.by === "quotation" && one.article === "ferry" ? [one.voice] : []));
    assert.ok(voices.includes("quoting"));
    const quotations = JSON.stringify(profileGraph(anna, dossier, en))
      .split('"@type":"Quotation"')
      .slice(1);
    const authored = quotations.filter((one) => one.includes('"author"'));
    assert.equal(authored.length, 1);
    assert.match(authored[0] ?? "", /^,"text":"The ferry can’t run any more"/);
  });

  test("in a whole sentence with words outside the marks are the report’s, wherever the sentence stands", () => {
    const voicesIn = (list: readonly { speaker: { voice: string } | undefined }[]): (string | undefined)[] =>
      list.map((one) => one.speaker?.voice);
    assert.deepEqual(voicesIn(anna.said.map((one) => one.sentence)), ["quoting", "quoted", "paraphrased"]);
    assert.deepEqual(voicesIn(anna.mentions.filter((one) => one.sentence === "s1")), ["quoting"]);
    const found = entriesOf(dossier, en, mannerOf).filter((one) => /ferry\.html#s[12]$/.test(one.href));
    assert.deepEqual(
      found.map(({ by, manner }) => [by, manner]),
      [
        ["Ferry Stops, quoting Anna Bell", "speech"],
        ["Anna Bell, word for word", "speech"],
      ],
    );
  });
});
