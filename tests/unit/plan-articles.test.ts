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
function partsOf(body: string, uses = 0, fields: object = {}, corrections = 0) {
  const source = `---\n---\n\n# Report\n\n${body}\n`;
  const entry = { slug: "report", file: "report.md", source, fields: article.parse({ ...FIELDS, ...fields }) };
  return planArticle(numberArticle(entry.file, source).blocks, entry, { uses, corrections });
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

test("no page is without a sentence, however many headings stand in a row or lines at the foot", () => {
  const headings = Array.from({ length: 300 }, (_, at) => `## Heading ${at}`).join("\n\n");
  const foot = Array.from({ length: 300 }, (_, at) => `Foot line ${at}.`).join("\n");
  const parts = partsOf(`${paragraphs(90)}\n\n${headings}\n\n${sentence(91)}\n\n---\n\n${foot}`);
  assert.ok(parts.length > 1);
  assert.ok(parts.every(({ items, from, to }) => from <= to && items.includes(`s${from}`) && items.includes(`s${to}`)));
  assert.equal(parts.flatMap(({ items }) => items).length, 90 + 300 + 1 + 300);
});

test("who says the sentences of an article, and on what occasion, takes room on its pages", () => {
  const said = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => {
      const occasion = Array.from({ length: 12 }, (__, place) => word(at + 7, place)).join(" ");
      return [`s${at + 1}`, { speaker: "reporter", voice: "reported", occasion }];
    }),
  );
  assert.ok(partsOf(paragraphs(150)).length < partsOf(paragraphs(150), 0, { sentences: said }).length);
});

test("what is quoted more has more pages, but a sentence keeps its page while a little more rests on it", () => {
  const [none, one, all, many] = [0, 1, 300, 3000].map((uses) => partsOf(paragraphs(300), uses));
  assert.deepEqual(one, all);
  assert.ok((many?.length ?? 0) > (none?.length ?? 0));
});

test("what is told below the text takes room on the first page", () => {
  const dates = Array.from({ length: 120 }, () => ({ sentence: "s1", words: "one", date: "2001-03-10", rule: "So." }));
  const deviations = [{ kind: "paragraph-break", at: Array.from({ length: 90 }, (_, at) => `s${at + 1}`) }];
  const fewest = partsOf(paragraphs(150)).length;
  assert.ok(fewest < partsOf(paragraphs(150), 0, { dates }).length);
  assert.ok(fewest < partsOf(paragraphs(150), 0, { deviations: [...deviations, ...deviations, ...deviations] }).length);
  assert.ok(fewest < partsOf(paragraphs(150), 0, {}, 60).length);
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
