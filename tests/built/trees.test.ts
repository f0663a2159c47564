import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { readHtml } from "../../src/tree/read-html.ts";
import { writeHtml } from "../../src/tree/write-html.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".html"));

test("every page of the site is read without the library, as the library reads it, and written as it stands there", () => {
  assert.ok(pages.length > 20);
  for (const page of pages) {
    const html = readFileSync(join(SITE, page), "utf8");
    const tree = fromParse5(parse(html)) as Root;
    assert.ok(JSON.stringify(readHtml(html)) === JSON.stringify(tree), `${page} is read otherwise`);
    assert.ok(writeHtml(tree) === html, `${page} is written otherwise`);
  }
});
