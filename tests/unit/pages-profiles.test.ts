import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkProfiles } from "../../src/after-build/check-profiles.ts";
import { profiles } from "./pages-profiles.cases.ts";
import { stagePages } from "./staged-page.ts";

const declared = [{ route: "/profiles/x.html", id: "f1", text: "They met", beside: [] }];

describe("facts on a profile’s pages", () => {
  for (const { promise, page, route = "", facts = 0, summaries = 1, faults = [] } of profiles) {
    test(promise, () => {
      const found = checkProfiles(stagePages({ [route]: page }), declared);
      assert.deepEqual({ facts: found.facts, summaries: found.summaries }, { facts, summaries });
      assert.equal(found.faults.length, faults.length, JSON.stringify(found.faults));
      for (const [index, words] of faults.entries()) {
        assert.ok(
          found.faults[index]?.message.includes(words),
          `“${words}” is not in: ${found.faults[index]?.message}`,
        );
      }
    });
  }
});
