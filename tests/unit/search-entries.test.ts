import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { mannerOf } from "../../src/shown/manner.ts";
import { indexItemsOf, filingWordOf } from "../../src/components/search/index-items.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { entriesOf } from "../../src/search/entries.ts";
import type { SearchEntry } from "../../src/search/entry.ts";
import { setWordsOf } from "../../src/search/set-words.ts";
import { routes } from "../../src/urls/routes.ts";
import { wordsOf } from "../../src/words/of-site.ts";
import { joinSmallSiteWith } from "./data-content.ts";

const { dossier } = await joinFolder();
assert.ok(dossier);

const entriesIn = (site: Dossier): SearchEntry[] => entriesOf(site, wordsOf(site.site), mannerOf);
const entries = entriesIn(dossier);
const at = (href: string): SearchEntry[] => entries.filter((entry) => entry.href === href);

describe("the search has", () => {
  test("every sentence of the articles, letter by letter", () => {
    const sentences = [...dossier.texts].flatMap(([slug, blocks]) =>
      blocks.flatMap((block) =>
        block.sentences.map(({ id, text }) => ({ href: routes.sentence(routes.article(slug), id), text })),
      ),
    );
    assert.ok(sentences.length >= 18);
    for (const { href, text } of sentences) {
      assert.deepEqual(
        at(href).map((entry) => entry.texts.map((one) => one.text)),
        [[text]],
        href,
      );
    }
  });

  test("every claim, once for each place where it stands", () => {
    for (const { href, text } of dossier.claims) {
      const plain = text.replace(/[“”]/g, "");
      const found = at(href).flatMap((entry) => entry.texts.filter((one) => one.text.replace(/[“”]/g, "") === plain));
      assert.equal(found.length, 1, `${href}: ${text}`);
    }
  });

  test("every name, event, judgement and work", () => {
    for (const { name, aliases, spellings, native, href, slug } of dossier.profiles) {
      const [entry] = at(href ?? routes.profileRow(slug));
      const names = [entry?.title?.text, ...(entry?.names ?? []).map((one) => one.text)];
      for (const one of [name, ...aliases, ...spellings, ...native.map((own) => own.name)])
        assert.ok(names.includes(one), one);
    }
    for (const { href, title } of dossier.events) assert.equal(at(href)[0]?.title?.text, title);
    for (const { slug, judgements } of dossier.briefs) {
      judgements.forEach(({ text }, index) =>
        assert.equal(at(routes.judgement(slug, index + 1))[0]?.texts[0]?.text, text),
      );
    }
    for (const { href, title } of dossier.references) assert.equal(at(href)[0]?.title?.text, title);
  });

  test("what is ours in a sentence, where it stands", () => {
    const [entry] = at(routes.sentence(routes.article("leaders-discuss-deeper-integration"), "s15"));
    const [words] = entry?.texts ?? [];
    const [[place, said] = [0, ""]] = words?.ours ?? [];
    assert.equal(said.trim(), "[sic]");
    assert.ok(words?.text.slice(0, place).endsWith("gave worked"));
  });

  test("a quotation in a claim as the source’s words", () => {
    const words = setWordsOf('He spoke of <q cite="a#s1">some progress</q> and <q class="marked">“more”</q>.');
    assert.deepEqual(words, {
      text: "He spoke of some progress and “more”.",
      quoted: [
        [12, 25],
        [30, 36, 1],
      ],
    });
  });
});

describe("of an article that is not published in full", () => {
  test("only the sentences that are used can be found, and no word of another", async () => {
    const site = await joinSmallSiteWith([
      { file: "content/articles/bridge.md", find: "fullText: true", write: "fullText: false" },
    ]);
    const sentences = [...site.texts].flatMap(([slug, blocks]) =>
      blocks.flatMap((block) =>
        block.sentences.map((one) => ({ ...one, href: routes.sentence(routes.article(slug), one.id) })),
      ),
    );
    const withheld = sentences.filter((one) => !one.published);
    assert.ok(withheld.length > 0 && withheld.length < sentences.length);
    const found = entriesIn(site);
    const json = JSON.stringify(found);
    for (const { href, text } of withheld) {
      assert.ok(!found.some((entry) => entry.href === href), href);
      assert.ok(!json.includes(text), text);
    }
    for (const { href } of sentences.filter((one) => one.published))
      assert.ok(
        found.some((entry) => entry.href === href),
        href,
      );
  });
});

describe("the index A–Z", () => {
  const items = indexItemsOf(dossier, wordsOf(dossier.site));

  test("has every name in the letters of the site, every event and every issue", () => {
    const names = items.map((one) => one.name);
    for (const { name, aliases, spellings, forms } of dossier.profiles) {
      for (const one of [name, ...aliases, ...spellings, ...forms.map((form) => form.name)])
        assert.ok(names.includes(one), one);
    }
    for (const { title } of dossier.events) assert.ok(names.includes(title), title);
    for (const { issue } of dossier.briefs[0]?.positions?.issues ?? []) assert.ok(names.includes(issue), issue);
  });

  test("has a declared term where it first stands", async () => {
    const [claim] = dossier.claims;
    assert.ok(claim);
    const term = claim.text.split(" ")[1] ?? "";
    const [item] = indexItemsOf({ ...dossier, terms: [{ term, times: 1 }] }, wordsOf(dossier.site)).filter(
      (one) => one.label === wordsOf(dossier.site).search.term,
    );
    assert.deepEqual([item?.name, item?.href], [term, claim.href]);
  });

  const filed: [other: string, name: string, filedUnder: string, under: string][] = [
    ["Lukashenko", "Alexander Lukashenko", "Lukashenko", "Lukashenko"],
    ["President Lukashenko", "Alexander Lukashenko", "Lukashenko", "Lukashenko"],
    ["Alyaksandr Lukashenka", "Alexander Lukashenko", "Lukashenko", "Lukashenka"],
    ["the Russian president", "Vladimir Putin", "Putin", "Russian president"],
    ["Minsk", "Belarus", "Belarus", "Minsk"],
    ["the town", "Town", "Town", "the town"],
  ];
  for (const [other, name, filedUnder, under] of filed) {
    test(`files ${other}, for ${name}, under ${under}`, () =>
      assert.equal(filingWordOf(other, { name, filedUnder }), under));
  }
});
