import assert from "node:assert/strict";
import { createHash } from "node:crypto";
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
const search = join(SITE, "search.html");
/** A page without its data blocks, which profiles.test.ts reads. */
const withoutData = (html: string): string => html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");

/** What a browser has of a page after the first so many bytes of its gzipped form. */
const begunWith = (html: string, bytes: number): string =>
  gunzipSync(gzipSync(html, { level: 9 }).subarray(0, bytes), { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");

test("every page lies within the first congestion window, the timeline within 20,000 bytes, the search within 60,000", () => {
  assert.ok(pages.length >= 20);
  for (const page of pages) {
    const bytes = gzipSync(bytesOf(page), { level: 9 }).length;
    const budget = page === timeline ? 20_000 : page === search ? 60_000 : 14_600;
    assert.ok(bytes <= budget, `${page}: ${bytes}`);
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

test("no page but the search has a script but a data block; none a style attribute, a frame, a form or a stylesheet of its own", () => {
  for (const page of pages) {
    if (page !== search) assert.doesNotMatch(read(page), /<script\b(?! type="application\/ld\+json">)/, page);
    assert.doesNotMatch(
      read(page).replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1"),
      /<(iframe|form|base|object|embed)\b|\sstyle=|rel="stylesheet"|\son[a-z]+=/,
      page,
    );
  }
});

test("the search has its index and one script, both in the page, and a policy with the hash of that script alone", () => {
  const html = bytesOf(search);
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const heads = scripts.map(([, head = ""]) => head.trim());
  assert.deepEqual(heads, ["type=application/json data-search-index", "type=module"]);
  const hash = createHash("sha256")
    .update(scripts[1]?.[2] ?? "")
    .digest("base64");
  const policy = /<meta http-equiv=Content-Security-Policy content="([^"]*)"/.exec(html)?.[1] ?? "";
  const directives = policy.split(";");
  assert.deepEqual(
    directives.filter((one) => one.startsWith("script-src")),
    [`script-src 'sha256-${hash}'`],
  );
  assert.ok(directives.includes("default-src 'none'"), policy);
  assert.ok(html.indexOf("http-equiv") < html.indexOf("<style"), "the policy stands before the styles");
});

test("every page stands under a policy that lets through one sheet of styles by its hash, and nothing from outside", () => {
  for (const page of pages) {
    const html = bytesOf(page);
    const [, policy = ""] = /<meta http-equiv=Content-Security-Policy content="([^"]*)"/.exec(html) ?? [];
    const [, sheet = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const directives = policy.split(";").filter((one) => !one.startsWith("script-src"));
    assert.deepEqual(
      directives.filter((one) => !one.startsWith("manifest-src")),
      [
        "default-src 'none'",
        `style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      page,
    );
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, page);
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
