import assert from "node:assert/strict";
import { test } from "node:test";
import { auditOf, type Audit } from "../../src/audit/audit.ts";
import { middleOf } from "../audit/measure.ts";

const full = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
const audit: Audit = {
  content: "a".repeat(64),
  commit: "b".repeat(40),
  date: "2026-11-29",
  lighthouse: "13.5.0",
  chromium: "156.0.0.0",
  pages: { "/index.html": full },
};

test("an audit is shown with the content that it was made of, and with no other", () => {
  assert.equal(auditOf({ sha256: audit.content }, audit), audit);
  assert.equal(auditOf({ sha256: "c".repeat(64) }, audit), undefined);
});

test("the committed figures are no other site’s", () => {
  assert.equal(auditOf({ sha256: "d".repeat(64) }), undefined);
});

test("of three runs the middle one counts, in each category by itself", () => {
  const runs = [full, { ...full, performance: 97, seo: 91 }, { ...full, performance: 99, seo: 91 }];
  assert.deepEqual(middleOf(runs), { ...full, performance: 99, seo: 91 });
  assert.deepEqual(middleOf([full]), full);
});
