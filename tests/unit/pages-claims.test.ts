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
});
