import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkJsonLd } from "../../src/after-build/check-json-ld.ts";
import { checkMarks } from "../../src/after-build/check-marks.ts";
import { checkQuotations } from "../../src/after-build/check-quotations.ts";
import { hashOfPage } from "../../src/after-build/page-hash.ts";
import { block, changes, site } from "./pages-json-ld.cases.ts";
import { stagePage, stagePages } from "./staged-page.ts";

const PAGE = "/profiles/a.html";
const { [PAGE]: body, ...others } = site;
const claims = ["f1", "f2"].map((id) => ({ route: PAGE, id, text: "", beside: [] }));
const scriptOf = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const staged = (text: string) => [stagePage(PAGE, body, scriptOf(text)), ...stagePages(others)];
const faultsOf = (text: string, address?: string) =>
  checkJsonLd(staged(text), new Set(Object.keys(site)), { address, claims, entries: [] });

describe("JSON-LD on the pages", () => {
  test("a block that holds together with its page and the others has no fault", () => {
    assert.deepEqual(faultsOf(block), []);
  });

  for (const { promise, find, write, faults } of changes) {
    test(promise, () => {
      assert.ok(block.includes(find), find);
      const found = faultsOf(block.replace(find, write));
      assert.equal(found.length, faults.length, JSON.stringify(found));
      for (const [at, words] of faults.entries()) {
        assert.equal(found[at]?.route, PAGE);
        assert.ok(found[at].message.startsWith("JSON-LD: ") && found[at].message.includes(words), found[at].message);
      }
    });
  }

  test("full addresses are the site’s where it has one, and have to land; those of others do not", () => {
    const address = "https://example.org/base";
    const full = block
      .replaceAll('"#f', `"${address}${PAGE}#f`)
      .replaceAll('"a.html"', `"${address}${PAGE}"`)
      .replaceAll('"../', `"${address}/`);
    assert.deepEqual(faultsOf(full, address), []);
    assert.deepEqual(
      faultsOf(full.replace(`"${address}${PAGE}"`, `"${address}/c.html"`), address).map((one) => one.message),
      ["JSON-LD: link to a file that is not there: ../c.html"],
    );
    assert.deepEqual(faultsOf(full.replace(`"${address}${PAGE}"`, '"https://example.org/c.html"'), address), []);
  });

  test("a profile’s page without a block is a fault, another page is none, and one that is no JSON is none", () => {
    const files = new Set(Object.keys(site));
    const found = checkJsonLd(stagePages(site), files, { address: undefined, claims, entries: [] });
    assert.deepEqual(found, [{ route: PAGE, message: "JSON-LD: there is none" }]);
    assert.deepEqual(checkJsonLd(stagePages(site), files, { address: undefined, claims: [], entries: [] }), []);
    assert.deepEqual(
      faultsOf(block.slice(1)).map((one) => one.message),
      ["JSON-LD: there is none"],
    );
  });

  test("its text is none of the page’s words, quotations or marks", () => {
    const text = '{"text":"a “mark” and <q>another</q>"}'.replaceAll("<", "\\u003c");
    const [page, bare] = [scriptOf(text), "<title>T</title>"].map((head) =>
      stagePage(PAGE, `<main>${body}</main>`, head),
    );
    assert.ok(page !== undefined && bare !== undefined);
    assert.equal(hashOfPage(page.tree), hashOfPage(bare.tree));
    assert.deepEqual(checkMarks([page], [], [], []), checkMarks([bare], [], [], []));
    assert.deepEqual(checkQuotations([page], 0), { checked: 0, faults: [] });
  });
});
