import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { writtenOut } from "./written-out.ts";
import { constants, gunzipSync, gzipSync } from "node:zlib";

const SITE = resolve(import.meta.dirname, "../../dist");
const pages = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((one) => one.name.endsWith(".html") && !one.parentPath.endsWith("editions"))
  .map((one) => join(one.parentPath, one.name));
const bytesOf = (path: string): string => readFileSync(path, "utf8");
const read = (path: string): string => writtenOut(bytesOf(path));
const timeline = join(SITE, "timeline.html");
/** A page without its data blocks, which profiles.test.ts reads. */
const withoutData = (html: string): string => html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");

/** What a browser has of a page after the first so many bytes of its gzipped form. */
const begunWith = (html: string, bytes: number): string =>
  gunzipSync(gzipSync(html, { level: 9 }).subarray(0, bytes), { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");

test("every page lies within the first congestion window, the timeline within 20,000 bytes", () => {
  assert.ok(pages.length >= 20);
  for (const page of pages) {
    const bytes = gzipSync(bytesOf(page), { level: 9 }).length;
    assert.ok(bytes <= (page === timeline ? 20_000 : 14_600), `${page}: ${bytes}`);
  }
});

test("the first 14,600 bytes of the timeline hold its head, its drawing and its first entries", () => {
  const begun = begunWith(bytesOf(timeline), 14_600);
  for (const part of [
    "</style>",
    "<main",
    "</figure>",
    "<li id=1994-07-10-first-election ",
    "<li id=1997-04-02-union-treaty ",
  ]) {
    assert.ok(begun.includes(part), part);
  }
});

test("no page has a script but a data block, a style attribute, a frame, a form or a stylesheet of its own", () => {
  for (const page of pages) {
    assert.doesNotMatch(
      read(page),
      /<script\b(?! type="application\/ld\+json">)|<(iframe|form|base|object|embed)\b|\sstyle=|rel="stylesheet"|\son[a-z]+=/,
      page,
    );
  }
});

test("no address begins at the root, except in 404.html, which has none at all", () => {
  for (const page of pages) assert.doesNotMatch(read(page), /\s(href|src|cite)="\//, page);
  assert.doesNotMatch(read(join(SITE, "404.html")), /\s(href|src)="(?!#)/);
});

test("every entry of the content is on the timeline, and at least twelve profiles have a page", () => {
  const html = read(timeline);
  const events = readdirSync(resolve(SITE, "../content/events"));
  assert.equal(events.length, 32);
  for (const event of events) assert.ok(html.includes(`id="${event.replace(/\.md$/, "")}"`), event);
  assert.ok(pages.filter((page) => page.includes(join("dist", "profiles", ""))).length >= 12);
});

test("every page says as of when, has a key to the voices, and tells the article's status", () => {
  for (const page of pages) {
    const html = read(page);
    assert.match(html, /As of 20 December 2019/, page);
    assert.match(html, /Permission to republish is not established/, page);
    if (!page.endsWith("404.html")) assert.match(html, /How to read this page/, page);
  }
});

test("nothing that the fact sheet forbids is named", () => {
  for (const page of pages) {
    assert.doesNotMatch(read(page), /Sieviarynets/, page);
    assert.doesNotMatch(withoutData(read(page)), /datePublished/, page);
  }
});
