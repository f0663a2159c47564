import assert from "node:assert/strict";
import { test } from "node:test";
import type { Nodes } from "hast";
import { parsePage } from "../unit/staged-page.ts";
import { wordsOfLanguage } from "../words-of-language.ts";
import { secondSite, textsOf } from "./second-site.ts";

const texts = textsOf(secondSite());

/** Names of formats, programs and standards, which the Ukrainian words have as well. */
const ukrainian = wordsOfLanguage("uk").join("\n");

const trimmed = (words: string): string => words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const english = [...new Set(wordsOfLanguage("en").map(trimmed))].filter(
  (words) => /\p{Script=Latin}{4}/u.test(words) && !ukrainian.includes(words),
);

/** An address of the site: its folders have English names in every language. */
const ADDRESS = /[\w-]*[/][\w./-]*|[\w-]+\.html/g;

const SAID = ["alt", "ariaLabel", "content", "placeholder", "title"];

/** What a page says in its own language: its texts, and what it says to programs that read it aloud or show a link to it. */
function saidIn(node: Nodes): string[] {
  if (node.type === "text") return [node.value.replace(ADDRESS, " ")];
  if (node.type === "element") {
    const { lang } = node.properties;
    if (["script", "style", "code"].includes(node.tagName) || (lang !== undefined && lang !== "uk")) return [];
  }
  const own = node.type === "element" ? SAID.flatMap((name) => String(node.properties[name] ?? "")) : [];
  return [...own, ...("children" in node ? node.children.flatMap(saidIn) : [])];
}

const found = (said: string, words: readonly string[]): string[] =>
  words.filter((one) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(said),
  );

test("no page, no document of the e-book and no single file has an English word of the interface", () => {
  assert.ok(english.length > 500, `only ${english.length} words to look for`);
  const pages = [...texts].filter(([file]) => /\.x?html$/.test(file));
  assert.ok(pages.length > 60);
  for (const [file, html] of pages) assert.deepEqual(found(saidIn(parsePage(html)).join("\n"), english), [], file);
});

test("no text, table, calendar, list or data has an English phrase of the interface", () => {
  const phrases = english.filter((words) => /\p{L}{2,} \p{L}{2,}/u.test(words));
  assert.ok(phrases.length > 350);
  const others = [...texts].filter(([file]) => !/\.x?html$|\.schema\.json$|\.js$/.test(file));
  assert.ok(others.length > 80);
  for (const [file, text] of others) assert.deepEqual(found(text.replace(/\r?\n /g, ""), phrases), [], file);
});

test("an English word on a Ukrainian page would be found, in a text or in a name", () => {
  for (const html of [
    "<p>Bottom line</p>",
    "<a aria-label='Skip to the text'>x</a>",
    "<p>див. <b>Photo caption</b></p>",
  ]) {
    assert.equal(found(saidIn(parsePage(html)).join("\n"), english).length > 0, true, html);
  }
  assert.deepEqual(found(saidIn(parsePage("<p lang=en>Bottom line</p>")).join("\n"), english), []);
});
