import assert from "node:assert/strict";
import { test } from "node:test";
import GithubSlugger from "github-slugger";
import type { Nodes, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { declaredOf } from "../../src/cli/declared.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";

import { markdown } from "../../src/editions/markdown/markdown.ts";
import { editionOf, lettersIn, PAGES, sitePage, wordsOfSite, type PlainPage } from "./plain-words.ts";

const whole = editionOf("md").toString("utf8");
const parser = remark().use(remarkGfm);
const tree = parser.parse(whole);
const { dossier } = await joinFolder();
assert.ok(dossier);
const declared = declaredOf(dossier);
const check = (changed: string): Promise<string[]> => markdown.check(new TextEncoder().encode(changed), declared);

/** The pages: what stands behind each rule. */
const pages: RootContent[][] = [];
for (const node of tree.children) {
  if (node.type === "thematicBreak") pages.push([]);
  else pages.at(-1)?.push(node);
}

/** Words in one line, without what the form adds: words before background, names of sentences. */
function wordsIn(node: Nodes): string {
  if (node.type === "break") return " ";
  if (node.type === "strong" && /^(?:Background[.:]|s\d+|heading-\d+|foot)$/.test(toString(node))) return " ";
  if ("value" in node) return node.value;
  const inner = "children" in node ? node.children.map(wordsIn) : [];
  return inner.join(/^(?:root|list|listItem|table|tableRow|footnoteDefinition)$/.test(node.type) ? " " : "");
}

/** A note without the ids of its claims and without its address. */
function noteIn(node: Nodes): string {
  const inLines = (one: Nodes): string =>
    one.type === "break" ? "\n" : "children" in one ? one.children.map(inLines).join("") : toString(one);
  const [head = "", ...lines] = inLines(node).split("\n");
  const words = lines.filter((line) => !/^[^\s“”()]+\.[^\s“”()]+$/.test(line));
  return lettersIn([head.replace(/^[^·]* · /, ""), ...words].join(" "));
}

function readPage(nodes: readonly RootContent[]): PlainPage {
  const sections = [{ heading: "", words: "" }];
  const evidence: string[] = [];
  for (const node of nodes) {
    if (node.type === "footnoteDefinition") evidence.push(noteIn(node));
    else if (node.type === "heading" && node.depth <= 3)
      sections.push({ heading: lettersIn(wordsIn(node)), words: lettersIn(wordsIn(node)) });
    else {
      const words = node.type === "heading" ? wordsIn(node).replace(/^\d+\. /, "") : wordsIn(node);
      const last = sections.at(-1);
      if (last !== undefined && !words.startsWith("SHA-256 of what this page shows")) last.words += lettersIn(words);
    }
  }
  return { sections, evidence };
}

test("every page of the site stands in the Markdown, part by part, in the same words and order, with its evidence", () => {
  assert.equal(pages.length, PAGES.length);
  for (const [index, file] of PAGES.entries()) {
    const read = readPage(pages[index] ?? []);
    const site = sitePage(file, "tables");
    assert.deepEqual(
      read.sections.map(({ heading }) => heading),
      site.sections.map(({ heading }) => heading),
      file,
    );
    for (const [at, { heading, words }] of site.sections.entries())
      assert.equal(read.sections[at]?.words, words, `${file}: ${heading}`);
    assert.deepEqual(read.evidence, site.evidence, file);
  }
});

test("no two words are glued together", () => {
  const known = wordsOfSite();
  const words = new Set<string>();
  for (const page of pages)
    visit({ type: "root", children: page } as Root, (node) => {
      if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
        for (const word of wordsIn(node).match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
    });
  assert.deepEqual(
    [...words].filter((word) => !known.has(word)),
    [],
  );
});

test("the file has one title of the first order, no raw HTML, and narrow blanks in numbers", () => {
  const orders: number[] = [];
  visit(tree, (node) => {
    assert.notEqual(node.type, "html");
    if (node.type === "heading") orders.push(node.depth);
  });
  assert.equal(orders.filter((depth) => depth === 1).length, 1);
  assert.match(whole, /\d\u202f\d{3}/);
});

test("every inner link lands on a heading, and every footnote has its text", () => {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(tree, "heading", (node) => void anchors.add(`#${slugger.slug(toString(node))}`));
  let links = 0;
  visit(tree, "link", ({ url }) => {
    if (/^https?:/.test(url)) return;
    assert.ok(anchors.has(url), url);
    links += 1;
  });
  assert.ok(links > 500, `${links} links`);
  const defined = new Set<string>();
  const marks = new Set<string>();
  visit(tree, "footnoteDefinition", ({ identifier }) => {
    assert.ok(!defined.has(identifier), identifier);
    defined.add(identifier);
  });
  visit(tree, "footnoteReference", ({ identifier }) => void marks.add(identifier));
  assert.deepEqual([...marks].sort(), [...defined].sort());
});

test("the gate finds nothing wrong with the Markdown as it was made", async () =>
  assert.deepEqual(await check(whole), []));

test("the gate reports a letter changed, a sentence lost, a number changed", async () => {
  const letter = await check(whole.replace("“mounting concerns in Minsk", "“mounting concern in Minsk"));
  assert.ok(
    letter.some((message) => /does not stand in s1/.test(message)),
    letter.join("\n"),
  );
  const lost = await check(whole.replace(/^\*\*s7\*\* .*$/m, ""));
  assert.ok(lost.some((message) => message.startsWith("sentence s7 is not the article’s")));
  const number = await check(whole.replace("c2 · s4 Maxim", "c2 · s5 Maxim"));
  assert.ok(number.some((message) => /does not stand in s5/.test(message)));
  const within = await check(whole.replace("“a huge work” that", "“a large work” that"));
  assert.ok(
    within.some((message) => /stands in none of its sentences/.test(message)),
    within.join("\n"),
  );
});
