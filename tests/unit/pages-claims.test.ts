import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkClaims } from "../../src/after-build/check-claims.ts";
import { claims } from "./pages-claims.cases.ts";
import { stagePages } from "./staged-page.ts";

describe("claims on the pages", () => {
  for (const { promise, pages, declared = ["/briefs/x.html#c1"], checked, faults } of claims) {
    test(promise, () => {
      const wanted = declared.map((one) => {
        const [route = "", id = ""] = one.split("#");
        return { route, id, text: "They met.", beside: [] };
      });
      const found = checkClaims(stagePages(typeof pages === "string" ? { "/briefs/x.html": pages } : pages), wanted);
      assert.equal(found.checked, checked);
      assert.equal(found.faults.length, faults.length, JSON.stringify(found.faults));
      for (const [index, [route, words]] of faults.entries()) {
        const fault = found.faults[index];
        assert.equal(fault?.route, route);
        assert.ok(fault.message.includes(words), `“${words}” is not in: ${fault.message}`);
      }
    });
  }

  test("reads as it was written, whatever shape its apostrophes and dashes have in the article", () => {
    const [row] = claims.flatMap(({ pages }) => (typeof pages === "string" ? [pages] : []));
    const shown = (text: string) => stagePages({ "/briefs/x.html": row?.replace("They met.", text) ?? "" });
    const declared = { route: "/briefs/x.html", id: "c1", text: "They can't - met.", beside: [] };
    assert.deepEqual(checkClaims(shown("They can’t – met."), [declared]).faults, []);
    assert.equal(checkClaims(shown("They cant – met."), [declared]).faults.length, 1);
  });
});
