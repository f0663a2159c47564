import assert from "node:assert/strict";
import { test } from "node:test";
import { rehype } from "rehype";
import stringWidth from "string-width";
import type { Declared } from "../../src/after-build/declared.ts";
import { idsIn, type StagedPage } from "../../src/after-build/pages.ts";
import type { Book } from "../../src/editions/book.ts";
import { markdown } from "../../src/editions/markdown/markdown.ts";
import { text } from "../../src/editions/text/text.ts";
import { wrap } from "../../src/editions/text/wrap.ts";
import { en } from "../../src/words/en.ts";

const page = (route: string, main: string): StagedPage => {
  const tree = rehype().parse(`<!doctype html><title>x</title><main>${main}</main>`);
  return { route, path: route, tree, ids: idsIn(tree) };
};

const article = (slug: string, title: string, sentences: string): StagedPage =>
  page(
    `/articles/${slug}.html`,
    `<div class="row head"><p class=label>Article</p><div><h1 id=headline>${title}</h1></div></div>
     <section><h2>Sentences</h2><article>${sentences}</article></section>`,
  );

const sentence = (id: string, words: string): string =>
  `<div class=row><p class=label data-editorial><a href="#${id}" aria-label=x>${id}</a> <span class=speaker>A</span></p><p id=${id}>${words}</p></div>`;

const CHINESE = "两国总统在圣彼得堡讨论了更深入的经济一体化，但未能解决石油和天然气方面的主要分歧。".repeat(3);
const MARKED =
  "“We did,” she said, “and – in the end, after a long day of talks that nobody outside the room followed – we will again.”";
/** A quotation over two sentences: neither has both of its marks. */
const [OPENED, CLOSED] = ["“We went there with a formula.", "Then somebody changed his mind.”"];
const said = (id: string, words: string): string =>
  `<div class=row><p class=label>day not given</p><p class=speech><q class=marked cite="../articles/uneven.html#${id}">${words}</q></p>
   <p class="notes label"><span class="label by"><a href="../articles/uneven.html#${id}">${id}</a> <span class=speaker>C</span>, word for word</span></p></div>`;

const pages = [
  article("uneven", "Third title", sentence("s1", OPENED) + sentence("s2", CLOSED)),
  page(
    "/profiles/c.html",
    `<div class=row><p class=label>Person</p><div><h1>C</h1></div></div><section><h2>Statements</h2>${said("s1", OPENED)}${said("s2", CLOSED)}</section>`,
  ),
  article("one", "First title", sentence("s1", "The bridge was opened.") + sentence("s2", MARKED)),
  article(
    "two",
    "Second title",
    sentence("s1", CHINESE) + `<div class=row><p id=s2 data-editorial>Not published.</p></div>`,
  ),
  page(
    "/briefs/both.html",
    `<div class=row><p class=label>Brief</p><div><h1>Both</h1></div></div>
     <div class=row><p class=text><span class=claim data-id=c1>A claim of <q cite="../articles/one.html#s1">bridge</q><sup> 1</sup></span>.</p>
     <div class=notes>
       <p class="quoted fact"><span class="label by"><sup>1</sup> <a href="../articles/one.html#s1">s1</a> <span class=speaker>A</span></span><q cite="../articles/one.html#s1">The bridge was opened.</q></p>
       <p class="quoted fact"><span class="label by"><sup>1</sup> <a href="../articles/one.html#s2">s2</a> <span class=speaker>A</span></span><q class=marked cite="../articles/one.html#s2">${MARKED}</q></p>
       <p class="quoted fact"><span class="label by"><sup>1</sup> <a href="../articles/two.html#s1">s1</a> <span class=speaker>B</span></span><q cite="../articles/two.html#s1">${CHINESE.slice(10, 90)}</q></p>
       <p class="reference label" data-address="example.org/a"><sup>1</sup> <a href="../sources.html#x">Press</a> (kind): <cite>A “marked” title</cite></p>
     </div></div>
     <div class="row background"><p class=text>Outside the article.</p><div class=notes><p class="reference label" data-address="example.org/b"><a href="../sources.html#y">Press</a> (kind): <cite>B</cite></p></div></div>`,
  ),
];
const book: Book = {
  facts: {
    ...{
      name: "x",
      title: "X",
      description: "D",
      language: "en",
      asOf: undefined,
      date: undefined,
      stamp: new Date(0),
    },
    ...{ sha256: "0".repeat(64), licence: "CC BY 4.0.", articles: [], sourcesNote: undefined, contact: undefined },
  },
  words: en,
  folder: "",
  pages,
};
const declared: Declared = {
  ...{ address: undefined, quotations: 4, claims: [], terms: [], entries: [], titles: [], moved: new Map() },
  ...{ marks: ["“", "”"] as const, foreign: [], language: "en" },
  sentences: new Map([
    ["/articles/one.html#headline", "First title"],
    ["/articles/one.html#s1", "The bridge was opened."],
    ["/articles/one.html#s2", MARKED],
    ["/articles/two.html#s1", CHINESE],
    ["/articles/uneven.html#headline", "Third title"],
    ["/articles/uneven.html#s1", OPENED],
    ["/articles/uneven.html#s2", CLOSED],
  ]),
};

for (const form of [text, markdown]) {
  test(`.${form.name}: with several articles each sentence is named with the number of its own, and all are read back`, async () => {
    const made = new TextDecoder().decode(await form.make(book));
    assert.match(made, /1:s1 A:/);
    assert.match(made, /2:s1 B:/);
    assert.match(made, /Article 2/);
    assert.match(made, /Background:(?:\*\*)? Outside the article\./);
    assert.deepEqual(await form.check(new TextEncoder().encode(made), declared), []);
    const other = await form.check(new TextEncoder().encode(made.replace("2:s1 B:", "1:s1 B:")), declared);
    assert.equal(other.length, 1, other.join("\n"));
  });

  test(`.${form.name}: a quotation that has marks of its own is held against its sentence whole`, async () => {
    const made = new TextDecoder().decode(await form.make(book));
    const at = made.lastIndexOf("she said");
    const note = made.indexOf("she said");
    const changed = [note, at].map((place) => `${made.slice(0, place)}he said${made.slice(place + "she said".length)}`);
    for (const one of changed) assert.ok((await form.check(new TextEncoder().encode(one), declared)).length > 0);
  });

  test(`.${form.name}: a statement whose marks stand in two sentences is held against each of them whole`, async () => {
    const made = new TextDecoder().decode(await form.make(book));
    const [first, last] = ["somebody changed", "somebody\nchanged"].map((words) => made.lastIndexOf(words));
    const at = Math.max(first ?? -1, last ?? -1);
    const changed = `${made.slice(0, at)}nobody${made.slice(at + "somebody".length)}`;
    const faults = await form.check(new TextEncoder().encode(changed), declared);
    assert.ok(
      faults.some((one) => one.includes("a lone quotation mark")),
      faults.join("\n"),
    );
  });
}

test("signs of two columns count two, those that combine count none, and lines of them are parted where they may be", () => {
  const lines = wrap(CHINESE);
  assert.ok(lines.length > 2);
  for (const line of lines) assert.ok(stringWidth(line) <= 72);
  assert.equal(lines.join(""), CHINESE);
  assert.ok(lines.every((line) => !/^[，。]/.test(line)));
  const accents = "e\u0301".repeat(72);
  assert.deepEqual(wrap(accents), [accents]);
  assert.deepEqual(wrap(`${accents} a`), [accents, "a"]);
});

test("no number, compound or address is torn, no line begins with a dash, and none ends with a blank", () => {
  const filler = "x ".repeat(34);
  assert.deepEqual(wrap(`${filler}18\u202f658`).at(-1), "18\u202f658");
  assert.deepEqual(wrap(`${filler}Soviet-style`).at(-1), "Soviet-style");
  const address = `https://example.org/${"long/".repeat(20)}`;
  assert.deepEqual(wrap(`See ${address} there`), ["See", address, "there"]);
  const dashes = wrap(`${"x ".repeat(36).trim()} – end`);
  assert.ok(
    dashes.every((line) => !line.startsWith("–")),
    dashes.join("\n"),
  );
  assert.ok(wrap(filler.repeat(3)).every((line) => line === line.trimEnd()));
});
