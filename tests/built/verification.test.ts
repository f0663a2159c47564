import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { footHashOf, hashOfMain } from "./hash-of-main.ts";
import { readReport } from "./report.ts";
import { writtenOut } from "./written-out.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SITE = join(ROOT, "dist");
const CONTENT = join(ROOT, "content");
const report = readReport(SITE);
const bytesOf = (page: string): string => readFileSync(join(SITE, page), "utf8");
const readPage = (page: string): string => writtenOut(bytesOf(page));
const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** One shape for all quotation marks and apostrophes, one space for all white space. */
const plain = (words: string): string =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, " ");

const received = (article: string): string[] =>
  Array.from(new TextDecoder().decode(readFileSync(join(CONTENT, "articles", `${article}.txt`))));

/** The short ids of a page's claims; within an entry of the timeline the number of the entry comes first. */
const idsOn = (html: string): string[] => {
  let entry = "";
  return [...html.matchAll(/<li [^>]*value="(\d+)" class="entry\b|<\/ol>| data-id="([^"]*)"/g)].flatMap(
    ([, number, id]) => {
      if (id !== undefined) return [entry + id];
      entry = number === undefined ? "" : `${number}.`;
      return [];
    },
  );
};

test("every claim of the report is on its page by its id, and no page shows an id that no claim has", () => {
  assert.equal(report.claims.length, report.counts.claims);
  const shown = new Set(report.pages.flatMap(({ page }) => idsOn(readPage(page)).map((id) => `${page} ${id}`)));
  const told = report.claims.map(({ page, id }) => `${page.split("#")[0] ?? ""} ${id}`);
  assert.equal(new Set(told).size, told.length);
  for (const one of told) assert.ok(shown.has(one), one);
  const ids = new Set(report.claims.map((claim) => claim.id));
  for (const one of shown) assert.ok(ids.has(one.split(" ")[1] ?? ""), one);
});

test("the place of every quoted word in the received text holds that word", () => {
  let looked = 0;
  for (const { evidence } of report.claims) {
    for (const { article, words = [] } of evidence) {
      for (const { selector } of words) {
        const [{ exact }, { start, end }] = selector;
        const text = received(article ?? "");
        const cut = (shift: number): string => plain(text.slice(start + shift, end + shift).join(""));
        assert.equal(cut(0), plain(exact));
        assert.notEqual(cut(1), plain(exact));
        looked += 1;
      }
    }
  }
  assert.ok(looked >= report.counts.quotations);
  assert.ok(report.counts.quotations > 0);
});

test("the report’s counts are those of its own claims and articles", () => {
  const evidence = report.claims.flatMap((claim) => claim.evidence);
  assert.equal(report.claims.filter((claim) => claim.evidence.length > 0).length, report.counts.claimsWithEvidence);
  assert.equal(evidence.filter((one) => one.by === "reference").length, report.counts.byReference);
  assert.ok(evidence.every((one) => one.by === "reference" || one.verdict === "verified"));
  const used = new Set(
    evidence.flatMap((one) => (one.words ?? []).map(({ sentence }) => `${one.article ?? ""}#${sentence}`)),
  );
  assert.equal([...used].filter((id) => /#s\d+$/.test(id)).length, report.counts.sentencesUsed);
  assert.equal(
    report.articles.reduce((sum, one) => sum + one.sentences, 0),
    report.counts.sentences,
  );
  for (const { article, receivedText } of report.articles) {
    assert.equal(sha256(readFileSync(join(CONTENT, "articles", `${article}.txt`))), receivedText);
  }
});

test("the hash of the content is that of the list that sha256sum prints", () => {
  const folders = ["articles", "briefs", "events", "profiles"].flatMap((folder) =>
    readdirSync(join(CONTENT, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.startsWith("."))
      .map((one) => `${folder}/${one.name}`),
  );
  const list = [...folders, "corrections.yaml", "references.yaml", "site.yaml"]
    .sort()
    .map((path) => `${sha256(readFileSync(join(CONTENT, path)))}  ${path}\n`);
  assert.equal(sha256(list.join("")), report.content.sha256);
  assert.notEqual(sha256(list.toReversed().join("")), report.content.sha256);
  assert.ok(readPage("method.html").includes(`>${report.content.sha256}</code>`));
});

test("every page’s hash is that of its words, stands in its foot and is in the report", () => {
  const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && !/^editions[\\/]/.test(path),
  );
  assert.equal(pages.length, report.pages.length);
  for (const { page, sha256: told } of report.pages) {
    const html = bytesOf(page);
    assert.equal(hashOfMain(html), told, page);
    assert.equal(footHashOf(html), told, page);
    assert.notEqual(hashOfMain(html.replace(/(<main\b[^>]*>)/, "$1x")), told, page);
  }
});

test("every page’s bytes are those of its gzipped form, those apart that tell what was made after them", () => {
  for (const { page, bytes } of report.pages) {
    if (page !== "method.html" && page !== "editions.html")
      assert.equal(gzipSync(bytesOf(page), { level: 9 }).length, bytes, page);
  }
});

test("the figures of the method page are those of the report", () => {
  const html = readPage("method.html");
  const rows = new Map(
    [
      ...html.matchAll(/<tr[^>]*><th scope="row"[^>]*>(?:<a [^>]*>)?([^<]*)(?:<\/a>)?<\/th><td[^>]*>([^<]*)<\/td>/g),
    ].map(([, name = "", value = ""]) => [name, value.replace(/\u202f/g, "")] as const),
  );
  const { counts, onPages, pages } = report;
  const expected: Record<string, string | number> = {
    "Claims with evidence": `${counts.claimsWithEvidence} of ${counts.claims}`,
    "Quotations verified": counts.quotations,
    "of them distinct": counts.distinctQuotations,
    "Quotations not found": counts.notFound,
    "Quotations ambiguous": counts.ambiguous,
    "Pieces of evidence by reference": counts.byReference,
    "Sentences of held articles that are used": `${counts.sentencesUsed} of ${counts.sentences}`,
    Pages: pages.length,
    "Claims shown with their evidence": onPages.claims,
    "Quotations, each looked up at its sentence": onPages.quotations,
    "Terms between quotation marks": onPages.terms,
  };
  for (const [name, value] of Object.entries(expected)) assert.equal(rows.get(name), String(value), name);
  for (const { page, bytes } of pages) assert.equal(rows.get(page), String(bytes), page);
  assert.ok(html.includes(`<td data-figure="links">${String(onPages.links).replace(/(?=(?:\d{3})+$)\B/g, "\u202f")}<`));
});

test("what is counted on the pages is on the pages", () => {
  const all = report.pages.map(({ page }) => readPage(page)).join("\n");
  assert.equal(report.onPages.claims, report.counts.claims);
  assert.equal([...all.matchAll(/<(?:q|blockquote)\b/g)].length, report.onPages.quotations);
  assert.ok(report.onPages.quotations >= report.counts.quotations);
});
