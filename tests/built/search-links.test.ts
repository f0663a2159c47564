import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import type { Element, Nodes } from "hast";
import { entriesOfPage } from "../../src/after-build/search-index.ts";
import { readPage } from "../../src/after-build/pages.ts";
import { absoluteFrom, fragmentOf } from "../../src/urls/relative.ts";
import type { SearchEntry, SetWords } from "../../src/search/entry.ts";
import { wordsIn } from "../../src/search/fold.ts";
import { runsToMark } from "../../src/search/marks.ts";
import { addressWithWords } from "../../src/search/text-fragment.ts";
import { elementsOf, parsePage } from "../unit/staged-page.ts";

const SITE = resolve(import.meta.dirname, "../../dist");

/** Elements within a line; every other begins a new one, over which no words are looked for. */
const INLINE = new Set(["a", "b", "bdi", "cite", "code", "em", "i", "q", "span", "strong", "sub", "sup", "time"]);

const isHidden = ({ tagName, properties }: Element): boolean =>
  ["head", "script", "style", "title", "desc"].includes(tagName) || properties["popover"] !== undefined;

/** Labels stand in lines of their own. */
const isLabel = ({ properties: { className } }: Element): boolean => [className].flat().includes("label");

/** What a page shows as a browser looks for words in it, blocks parted, and where each element's words stand. */
function shownWords(html: string): { text: string; spans: Map<string, [number, number]> } {
  let text = "";
  const spans = new Map<string, [number, number]>();
  const read = (node: Nodes): void => {
    if (node.type === "text") text += node.value.replace(/\s+/g, " ");
    if (node.type === "element" && isHidden(node)) return;
    const from = text.length;
    const isBlock = node.type === "element" && (!INLINE.has(node.tagName) || isLabel(node));
    if (isBlock) text += "\n";
    if ("children" in node) node.children.forEach(read);
    if (isBlock) text += "\n";
    if (node.type === "element" && typeof node.properties["id"] === "string")
      spans.set(node.properties["id"], [from, text.length]);
  };
  read(parsePage(html));
  return { text: text.toLowerCase(), spans };
}

const pages = new Map<string, ReturnType<typeof shownWords>>();
function pageAt(route: string): ReturnType<typeof shownWords> {
  const page = pages.get(route) ?? shownWords(readFileSync(join(SITE, route), "utf8"));
  pages.set(route, page);
  return page;
}

const escaped = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");

/** Where a browser finds the words of a directive first: those marked, with what has to stand around them. */
function findFirst(directive: string, text: string): number {
  const pieces = directive
    .slice("text=".length)
    .split(",")
    .map((one) => ({ one, words: decodeURIComponent(one.replace(/^-|-$/g, "")) }));
  const before = pieces.find(({ one }) => one.endsWith("-"))?.words;
  const behind = pieces.find(({ one }) => one.startsWith("-"))?.words;
  const words = pieces.find(({ one }) => !one.startsWith("-") && !one.endsWith("-"))?.words ?? "";
  const pattern = `${before === undefined ? "" : `(?<=${escaped(before)}\\s*)`}(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])${behind === undefined ? "" : `(?=\\s*${escaped(behind)})`}`;
  return new RegExp(pattern, "u").exec(text)?.index ?? -1;
}

const { entries } = await readPage(SITE, "/search.html").then((page) => ({
  entries: entriesOfPage(page) as unknown as SearchEntry[],
}));

test("a link to any word of any entry has that word found first in the very element to which it leads", () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const entry of entries) {
    const route = absoluteFrom("/search.html", entry.href) ?? "";
    const { text, spans } = pageAt(route);
    const [from, to] = entry.href.includes("#") ? (spans.get(fragmentOf(entry.href)) ?? [-1, -1]) : [0, text.length];
    const lines: SetWords[] = [
      ...(entry.title === undefined ? [] : [entry.title]),
      ...(entry.names ?? []),
      ...entry.texts,
    ];
    for (const words of lines) {
      for (const word of new Set(wordsIn(words.text).map((one) => one.folded))) {
        const runs = runsToMark(words.text, { words: new Set([word]), row: [word], exact: [] }, "en").slice(0, 4);
        const address = addressWithWords(entry.href, [{ words, runs }]);
        for (const directive of (address.split(":~:")[1] ?? "").split("&").filter((one) => one !== "")) {
          checked += 1;
          const at = findFirst(directive, text);
          if (at < from || at >= to)
            wrong.push(`${entry.kind} ${entry.href}: ${decodeURIComponent(directive)} ${at} ${from} ${to}`);
        }
      }
    }
  }
  assert.ok(checked > 5000, String(checked));
  assert.deepEqual(wrong, []);
});

test("every entry of the search has an address on the site", () => {
  assert.ok(entries.length > 300);
  const ids = elementsOf(
    parsePage(readFileSync(join(SITE, "timeline.html"), "utf8")),
    ({ properties }) => typeof properties["id"] === "string",
  );
  assert.ok(ids.length > 0);
});
