import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { readHtml } from "../../src/tree/read-html.ts";
import { anyPage, changedPage } from "./any-page.ts";
import { ODD } from "./odd-html.ts";
import { seeded } from "./seeded.ts";
import { pageOf } from "./staged-page.ts";

/** Holds a page as it is read against the library's tree; true where it is read at all. */
function isReadAlike(html: string): boolean {
  const tree = readHtml(html);
  if (tree === undefined) return false;
  // As text: a tree's nodes and properties are in the same order too.
  assert.equal(JSON.stringify(tree), JSON.stringify(fromParse5(parse(html))), JSON.stringify(html));
  return true;
}

/** Where something odd may stand: the page up to there, and from there. */
const PLACES = [
  ["", pageOf("")],
  ["<!doctype html>", "<html><title>T</title><p>a"],
  ["<!doctype html><html lang=en>", "<head><title>T</title></head><body><p>a</p></body></html>"],
  ["<!doctype html><html><head><title>T</title>", "</head><body>a</body></html>"],
  ["<!doctype html><html><head></head>", "<body>a</body></html>"],
  ["<!doctype html><html><meta charset=utf-8>", "<p>a"],
  ["<!doctype html><html><head></head><body>", "a"],
  ["<!doctype html><html><head></head><body><p>a", "b</p></body></html>"],
  ["<!doctype html><html><head></head><body>a</body>", "</html>"],
  ["<!doctype html><html><head></head><body>a</body></html>", ""],
  ...[
    ["<p>", "</p>"],
    ["<p><b>", "</b></p>"],
    ["<p><span>", "</span>a"],
    ["<div>", "</div>"],
    ["<h2>", "</h2>"],
    ["<pre>", "</pre>"],
    ["<ul>", "</ul>"],
    ["<ul><li>a", "</ul>"],
    ["<ul><li><p>a", "<li>b</ul>"],
    ["<ul><li><span>a", "</span></li></ul>"],
    ["<li><search>", "</search></li>"],
    ["<li><address>", "</address></li>"],
    ["<li><section>", "</section></li>"],
    ["<dl><dt>a<dd>b", "</dl>"],
    ["<a href=x>", "</a>"],
    ["<button>", "</button>"],
    ["<form>", "</form>"],
    ["<table>", "</table>"],
    ["<table><tbody>", "</table>"],
    ["<table><tbody><tr>", "</table>"],
    ["<table><tbody><tr><td>a", "</table>"],
    ["<table><tr><td><p>a", "</td><td>b</td></tr></table>"],
    ["<p>a<svg>", "</svg>b"],
    ["<p>a<svg><g>", "</g></svg>b"],
    ["<svg><title>", "</title></svg>"],
    ["<b><i>", "</i></b>"],
    ["<details><summary>", "</summary></details>"],
    ["<script>", "</script>"],
    ["<style>", "</style>"],
  ].map(([start, end]) => [`<!doctype html><html><body>a${start}`, `${end}c</body></html>`] as const),
] as const;

describe("a page that is read without the library has the library's tree", () => {
  test("with anything odd in any place", () => {
    let alike = 0;
    for (const [start, end] of PLACES) {
      for (const odd of ODD) {
        for (const more of ["", "x", ...["</p>", "</div>", "</b>", "</a>"]])
          if (isReadAlike(start + odd + more + end)) alike += 1;
      }
    }
    assert.ok(alike > 3000, `${alike} were read`);
  });

  test("as it was written, and as we write it", () => {
    const random = seeded(1);
    let [alike, again] = [0, 0];
    for (let run = 0; run < 3000; run += 1) {
      const html = anyPage(random);
      if (isReadAlike(html)) alike += 1;
      if (isReadAlike(htmlOf(fromParse5(parse(html)) as never))) again += 1;
    }
    assert.ok(alike > 2000 && again > 1200, `${alike} and ${again} were read`);
  });

  test("with one thing changed, or several", () => {
    const random = seeded(2);
    let alike = 0;
    for (let run = 0; run < 8000; run += 1) {
      let html = changedPage(random, anyPage(random));
      while (random.below(3) === 0) html = changedPage(random, html);
      if (isReadAlike(html)) alike += 1;
    }
    assert.ok(alike > 1000, `${alike} were read`);
  });
});
