import assert from "node:assert/strict";
import { test } from "node:test";
import { numberArticle } from "../../src/dossier/article-units.ts";
import { planArticle } from "../../src/dossier/plan-articles.ts";
import { article } from "../../src/schemas/article.ts";
import { sentenceAddress } from "../../src/urls/sentence-address.ts";

/** A word that is like no other. */
const word = (number: number, at: number): string =>
  Math.imul(number * 31 + at, 2_654_435_761)
    .toString(36)
    .slice(-6);

/** A sentence of its own for each number. */
const sentence = (number: number): string =>
  `Sentence ${number} ${Array.from({ length: 16 }, (_, at) => word(number, at)).join(" ")}.`;

const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => sentence(from + at)).join("\n");

const FIELDS = {
  ...{ title: "Report", language: "en", fullText: true, licence: "None.", published: "unknown", publisher: "unknown" },
  date: { date: "2001-03-10", rule: "Given.", sentences: ["s1"] },
  sentences: {},
};

/** The parts of an article with such a body. */
function partsOf(body: string, uses = 0, fields: object = {}) {
  const source = `---\n---\n\n# Report\n\n${body}\n`;
  const entry = { slug: "report", file: "report.md", source, fields: article.parse({ ...FIELDS, ...fields }) };
  return planArticle(numberArticle(entry.file, source).blocks, entry, uses);
}

/** Paragraphs of three sentences, from 1 to a number. */
const paragraphs = (count: number): string =>
  Array.from({ length: count / 3 }, (_, at) => sentences(at * 3 + 1, at * 3 + 3)).join("\n\n");

test("an article that one page holds is whole", () => {
  assert.deepEqual(partsOf(paragraphs(30)), []);
});

test("a long one is in parts that hold all of it in its order, each of whole paragraphs, the first on its own page", () => {
  const parts = partsOf(paragraphs(300));
  assert.ok(parts.length > 2, `${parts.length} parts`);
  assert.deepEqual(
    parts.flatMap(({ items }) => items),
    Array.from({ length: 300 }, (_, at) => `s${at + 1}`),
  );
  assert.ok(parts.every(({ items }) => items.length % 3 === 0));
  assert.deepEqual(
    parts.map(({ route }) => route),
    parts.map((_, at) => (at === 0 ? "/articles/report.html" : `/articles/report/sentences-${at + 1}.html`)),
  );
  assert.deepEqual(
    parts.map(({ from, to, total }) => [`s${from}`, `s${to}`, total]),
    parts.map(({ items }) => [items[0], items.at(-1), 300]),
  );
});

test("a paragraph that no page holds is cut at a sentence", () => {
  assert.ok(partsOf(sentences(1, 300)).length > 2);
});

test("a heading stands on the page of what it heads, and a foot line on that of the last sentence", () => {
  for (let before = 45; before < 90; before += 3) {
    const body = `${paragraphs(before)}\n\n## Heading\n\n${sentences(before + 1, before + 60)}\n\n---\n\nFoot line.`;
    const parts = partsOf(body, 0, { foot: { language: "en", note: "A line." } });
    const holding = (id: string) => parts.find(({ items }) => items.includes(id))?.part;
    assert.equal(holding("heading-1"), holding(`s${before + 1}`), `after ${before} sentences`);
    assert.equal(holding("foot"), parts.length);
    assert.ok(parts.every(({ items }) => items.some((id) => /^s\d/.test(id))));
  }
});

test("what is quoted more has more pages, but a sentence keeps its page while a little more rests on it", () => {
  const [none, one, all, many] = [0, 1, 300, 3000].map((uses) => partsOf(paragraphs(300), uses));
  assert.deepEqual(one, all);
  assert.ok((many?.length ?? 0) > (none?.length ?? 0));
});

test("what is told below the text takes room on the first page", () => {
  const dates = Array.from({ length: 120 }, () => ({ sentence: "s1", words: "one", date: "2001-03-10", rule: "So." }));
  assert.ok(partsOf(paragraphs(90)).length < partsOf(paragraphs(90), 0, { dates }).length);
});

test("every sentence has its address on the page that holds it, and the headline on the first", () => {
  const parts = partsOf(paragraphs(300));
  const places = { href: "/articles/report.html", parts };
  for (const { route, items } of parts) {
    for (const id of items) assert.equal(sentenceAddress(places, id), `${route}#${id}`);
  }
  assert.equal(sentenceAddress(places, "headline"), "/articles/report.html#headline");
  assert.equal(sentenceAddress({ ...places, parts: [] }, "s3"), "/articles/report.html#s3");
});
