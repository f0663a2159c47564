import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { CATEGORIES, auditOf } from "../../src/audit/audit.ts";
import { readReport } from "./report.ts";
import { writtenOut } from "./written-out.ts";

const SITE = resolve(import.meta.dirname, "../../dist");
const read = (page: string): string => writtenOut(readFileSync(join(SITE, page), "utf8"));
const audit = auditOf(readReport(SITE).content);

test("the method page tells the audit of this content with its commit, date and versions, or tells of none", () => {
  const method = read("method.html");
  if (audit === undefined) {
    assert.doesNotMatch(method, /Lighthouse/);
    return;
  }
  const { lighthouse, chromium, commit, pages } = audit;
  for (const one of [`Lighthouse ${lighthouse}`, `Chromium ${chromium}`, commit.slice(0, 12)]) {
    assert.ok(method.includes(one), one);
  }
  const all = Object.values(pages);
  for (const category of CATEGORIES) {
    const full = all.filter((scores) => scores[category] === 100).length;
    assert.ok(method.includes(`100 on ${full} of ${all.length} pages`), category);
  }
});

test("each page leads to the statement on accessibility, which says what was and what was not tested", () => {
  const statement = read("accessibility.html");
  for (const one of ["WCAG 2.2, level AA", "What is tested", "What is not", "What falls short"]) {
    assert.ok(statement.includes(one), one);
  }
  assert.equal(statement.includes("run on this very content"), audit !== undefined);
  for (const page of ["index.html", "timeline.html", "method.html"])
    assert.match(read(page), /href="accessibility\.html"/);
  assert.doesNotMatch(read("404.html"), /accessibility\.html/);
});
