import assert from "node:assert/strict";
import { test } from "node:test";
import { pruneStyles } from "../../src/after-build/prune-styles.ts";
import { sheetsOf } from "../../src/after-build/sheets.ts";
import { pruned } from "./prune-styles.cases.ts";
import { elementsOf, pageOf, parsePage } from "./staged-page.ts";

for (const { promise, styles, body, left } of pruned) {
  test(`in the styles of a page, ${promise}`, () => {
    const tree = parsePage(pageOf(body, styles.map((style) => `<style>${style}</style>`).join("")));
    pruneStyles(tree);
    assert.deepEqual(
      sheetsOf(tree).map(({ value }) => value),
      [left],
    );
    assert.equal(elementsOf(tree, ({ tagName }) => tagName === "style").length, 1);
  });
}
