import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readPage } from "../../src/after-build/pages.ts";
import { ADDRESS, publishedSite } from "./published-site.ts";

const SITE = publishedSite();
const read = (file: string): string => readFileSync(join(SITE, file), "utf8");

/** Old addresses, and where each leads. */
const MOVED = {
  "briefs/talks-2019.html": "briefs/russia-belarus-talks-december-2019.html",
  "articles/integration.html": "articles/leaders-discuss-deeper-integration.html",
  "profiles/putin.html": "profiles/vladimir-putin.html",
  "profiles/the-resort.html": "profiles.html#sochi",
} as const;

for (const [from, to] of Object.entries(MOVED)) {
  test(`${from} leads to ${to}, by an address that works from a disk`, () => {
    const html = read(from);
    const [, target = ""] = /http-equiv=refresh content="0; url=([^"]+)"/.exec(html) ?? [];
    assert.equal(new URL(target, `file:///${from}`).href, `file:///${to}`);
    assert.ok(html.includes(`<a href=${target}>`), "there is a link for who is not taken on");
    assert.ok(html.includes("<meta name=robots content=noindex>"));
    assert.ok(html.includes(`<link rel=canonical href=${ADDRESS}/${to}>`));
  });
}

test("the old address of an event lands in its entry", async () => {
  const { ids } = await readPage(SITE, "/timeline.html");
  const entry = ids.get("1997-04-02-union-treaty");
  assert.ok(entry?.children.some((one) => one.type === "element" && one.properties["id"] === "1997-04-02-treaty"));
});

test("no edition and no search has an old address", () => {
  for (const file of ["editions/verbatim.html", "editions/verbatim.txt", "editions/verbatim.md", "search.html"]) {
    assert.ok(!/This page has moved/.test(read(file)), file);
  }
});

test("pages that are not at an old address have no refresh", () => {
  for (const file of ["index.html", "timeline.html", "cite.html", "articles/leaders-discuss-deeper-integration.html"]) {
    assert.ok(!read(file).includes("http-equiv=refresh"), file);
  }
});

test("hosts that read _redirects are told of every old address", () => {
  const lines = Object.entries(MOVED).flatMap(([from, to]) => [
    `/${from} /${to} 301`,
    `/${from.replace(/\.html$/, "")} /${to} 301`,
  ]);
  assert.deepEqual(read("_redirects").trimEnd().split("\n").sort(), lines.sort());
});
