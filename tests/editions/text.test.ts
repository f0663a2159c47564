import assert from "node:assert/strict";
import { test } from "node:test";
import stringWidth from "string-width";
import { declaredOf } from "../../src/cli/declared.ts";
import { joinFolder } from "../../src/cli/join-folder.ts";
import { text } from "../../src/editions/text/text.ts";
import { editionOf, lettersIn, PAGES, paragraphsOf, sitePage, wordsOfSite, type PlainPage } from "./plain-words.ts";

const bytes = editionOf("txt");
const whole = bytes.toString("utf8");
const { dossier } = await joinFolder();
assert.ok(dossier);
const declared = declaredOf(dossier);
const check = (changed: string): Promise<string[]> => text.check(new TextEncoder().encode(changed), declared);

const RULE = `${"_".repeat(72)}\n`;
const [opening = "", ...pages] = whole.split(RULE);

/** What this form says of its own: words before what is background, names of sentences, numbers of notes and of events. */
const withoutAdded = (run: string): string =>
  run
    .replace(/(?<=^|\n) *(?:- )?Background[.:]\s/g, " ")
    .replace(/(?<=^|\n) *(?:\d+:)?(?:s\d+|heading-\d+|foot) \| /g, " ")
    .replace(/\[\d+\]/g, "")
    .replace(/\n *https?:\S+(?=\n|$)/g, "")
    .replace(/^\d+\. (?=[^\0]*\n\.+$)/m, "")
    .replace(/(?<=\. |; |\n {2})(?:Mentions|Events|Statements):(?=\s)/g, "");

const unwrapped = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(" ");

/** Notes without the ids of their claims, and without addresses. */
function notesIn(run: string): string[] {
  return run.split(/^(?=\[\d+\])/m).map((note) => {
    const lines = note.split("\n").filter((line) => line !== "");
    const words = lines.filter((line, index) => index === 0 || !/^ +[^\s“”()]+\.[^\s“”()]+$/.test(line));
    return lettersIn(unwrapped(words).replace(/^\[\d+\] +(?:[^·]* · )?/, ""));
  });
}

function readPage(page: string): PlainPage {
  const runs = page.split("\n\n").map((run) => run.replace(/^\n+|\n+$/g, ""));
  const sections = [{ heading: "", words: "" }];
  const evidence: string[] = [];
  for (const run of runs.filter((one) => one !== "")) {
    const lines = run.split("\n");
    const stroke = lines.at(-1) ?? "";
    const head = /^(?:-+|=+)$/.test(stroke);
    if (/^\[\d+\]/.test(run)) evidence.push(...notesIn(run));
    else if (head) {
      const from = stroke.startsWith("=") ? lines.slice(0, -1).findLastIndex((line) => !line.startsWith(" ")) : 0;
      const heading = lettersIn(unwrapped(lines.slice(from, -1)).replace(stroke.startsWith("=") ? /^\S+ / : "", ""));
      const last = sections.at(-1);
      if (last !== undefined) last.words += ` ${lettersIn(unwrapped(lines.slice(0, from)))}`;
      sections.push({ heading, words: heading });
    } else {
      const last = sections.at(-1);
      if (last !== undefined) last.words += ` ${lettersIn(withoutAdded(run))}`;
    }
  }
  return {
    sections: sections
      .filter(({ heading }) => heading !== "Evidence")
      .map(({ heading, words }) => ({ heading, words: words.replaceAll(" ", "") })),
    evidence,
  };
}

/** The last run of each page is the hash of what it shows. */
const withoutHash = (page: string): string =>
  page.replace(/\n\nSHA-256 of what this page shows:\n[0-9a-f]{64}\n+$/, "\n");

test("every page of the site stands in the plain text, part by part, in the same words and order", () => {
  assert.equal(pages.length, PAGES.length);
  for (const [index, file] of PAGES.entries()) {
    const read = readPage(withoutHash(pages[index] ?? ""));
    const site = sitePage(file);
    assert.deepEqual(
      read.sections.map(({ heading }) => heading),
      site.sections.map(({ heading }) => heading),
      file,
    );
    for (const [at, { heading, words }] of site.sections.entries()) {
      assert.equal(read.sections[at]?.words, words, `${file}: ${heading}`);
    }
  }
});

test("no two words are glued together", () => {
  const known = wordsOfSite().add("Evidence");
  const words = new Set(pages.join("\n").match(/[\p{L}\p{M}]+/gu));
  assert.deepEqual(
    [...words].filter((word) => !known.has(word)),
    [],
  );
});

test("every paragraph of ours stands there letter by letter, with its punctuation", () => {
  const flat = pages.map((page) => page.replace(/\[\d+\]/g, "").replace(/\s+/g, " "));
  let checked = 0;
  for (const [index, file] of PAGES.entries()) {
    for (const paragraph of paragraphsOf(file)) {
      assert.ok(flat[index]?.includes(paragraph), `${file}: ${paragraph}`);
      checked += 1;
    }
  }
  assert.ok(checked > 250, `${checked} paragraphs`);
});

test("every piece of evidence stands there as a numbered note, in the order of the page", () => {
  let notes = 0;
  for (const [index, file] of PAGES.entries()) {
    const { evidence } = readPage(withoutHash(pages[index] ?? ""));
    assert.deepEqual(evidence, sitePage(file).evidence, file);
    notes += evidence.length;
  }
  assert.ok(notes > 400, `${notes} notes`);
});

test("every mark leads to a note of its page, and every note has a mark", () => {
  for (const page of pages) {
    const notes = [...page.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      notes,
      notes.map((_, at) => at + 1),
    );
    const marks = new Set([...page.matchAll(/(?<=\S)\[(\d+)\]/g)].map(([, number]) => Number(number)));
    assert.deepEqual(
      [...marks].sort((a, b) => a - b),
      notes,
    );
  }
});

test("a line has 72 columns at most; only an address or a command to copy goes past", () => {
  const long = whole.split("\n").filter((line) => stringWidth(line) > 72);
  assert.deepEqual(
    long.filter((line) => !/^ *\S+$/.test(line) && !/^ {4}find /.test(line)),
    [],
  );
  assert.ok(whole.split("\n").some((line) => stringWidth(line) === 72));
});

test("the text is UTF-8 with plain line ends: no mark of byte order, no control character, no blank at an end", () => {
  assert.equal(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), whole);
  assert.doesNotMatch(whole, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/);
  assert.doesNotMatch(whole, /[ \u00a0\u202f]\n/);
  assert.doesNotMatch(whole, /\n\n\n/);
  assert.ok(whole.endsWith("\n"));
});

test("the opening has title, dates, the hash of the content, the terms of article and prose, and every page", () => {
  const words = opening.replace(/\s+/g, " ");
  const [article] = dossier.articles;
  const needed = [
    dossier.site.title,
    dossier.site.description,
    dossier.sha256,
    article?.title,
    article?.licence,
    dossier.site.licence,
  ];
  for (const one of needed) assert.ok(one !== undefined && words.includes(one.replace(/\.$/, "")), one);
  assert.match(words, /As of 20 December 2019/);
  const titles = [...pages.join("").matchAll(/^(\d+(?:\.\d+)? .+)\n(?: .+\n)*=+$/gm)].map(([, title]) => title ?? "");
  assert.equal(titles.length, PAGES.length);
  for (const title of titles) assert.match(opening, new RegExp(`^ *${title.split(" ")[0]?.replace(".", "\\.")} `, "m"));
});

test("each page keeps the hash of what it shows", () => {
  const hashes = pages.map((page) => /shows:\n([0-9a-f]{64})\n/.exec(page)?.[1]);
  assert.equal(new Set(hashes).size, PAGES.length);
  assert.ok(!hashes.includes(undefined));
});

test("what is background says so in words", () => {
  const rows = whole.match(/^ *(?:- )?Background[.:]/gm) ?? [];
  assert.ok(rows.length > 150, `${rows.length}`);
});

test("the gate finds nothing wrong with the text as it was made", async () => assert.deepEqual(await check(whole), []));

test("the gate reports one letter changed in a quotation of a note", async () => {
  const messages = await check(whole.replace("“mounting concerns in Minsk", "“mounting concern in Minsk"));
  assert.equal(messages.length, 1);
  assert.match(messages[0] ?? "", /does not stand in s1: “mounting concern in Minsk/);
});

test("the gate reports one letter changed in a quotation within a claim", async () => {
  const messages = await check(whole.replace("“a\nhuge work”", "“a\nhugh work”"));
  assert.equal(messages.length, 1, messages.join("\n"));
  assert.match(messages[0] ?? "", /stands in none of its sentences \(s18, s18\): “a hugh work”/);
});

test("the gate reports words without marks of ours that are not those of the sentence", async () => {
  const messages = await check(whole.replace(/(s18 The report, quoting Vladimir Putin: “It’s a )huge/, "$1large"));
  assert.ok(messages.length > 0);
});

test("the gate reports another number of a sentence before a quotation", async () => {
  const messages = await check(whole.replace("[4] c2 · s4 Maxim", "[4] c2 · s5 Maxim"));
  assert.equal(messages.length, 1);
  assert.match(messages[0] ?? "", /note 4: does not stand in s5/);
});

test("the gate reports a sentence that is lost, and one whose number is another’s", async () => {
  const lost = await check(whole.replace(/^s7 \| .*$/m, ""));
  assert.ok(
    lost.some((message) => message.startsWith("sentence s7 is not the article’s")),
    lost.join("\n"),
  );
  const other = await check(whole.replace(/^s7 \| /m, "s8 | "));
  assert.ok(other.some((message) => message.includes("sentence s8 stands twice")));
});

test("the gate reports a mark that nothing closes, and too few quotations", async () => {
  const lone = await check(
    whole.replace(
      "“some progress on\nresolving outstanding issues”[7]",
      "“some progress on\nresolving outstanding issues[7]",
    ),
  );
  assert.ok(
    lone.some((message) => message.includes("a lone quotation mark")),
    lone.join("\n"),
  );
  const few = await check(`${opening}${RULE}${pages.find((page) => page.includes("s1 | ")) ?? ""}`);
  assert.ok(few.some((message) => /quotations, but the content declares/.test(message)));
});

test("the gate reports a control character and a mark of byte order", async () => {
  assert.match((await check(whole.replace("Timeline", "Time\u001b[1mline")))[0] ?? "", /control character, U\+001b/);
  assert.match((await check(`\ufeff${whole}`))[0] ?? "", /U\+feff/);
});
