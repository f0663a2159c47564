import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entryFaults } from "../../src/after-build/check-ld-entries.ts";
import { entries, right, wrong } from "./ld-entries.cases.ts";

const faultsOn = (route: string, nodes: readonly Readonly<Record<string, unknown>>[]): string[] =>
  entryFaults(route, nodes, entries, (id) => (typeof id === "string" ? id : undefined));

describe("what JSON-LD tells of the content’s entries", () => {
  test("is right where it has every sure date, and no other", () => {
    assert.deepEqual(faultsOn("/index.html", right), []);
  });

  for (const { promise, node, faults } of wrong) {
    test(`is at fault with ${promise}`, () => {
      const nodes = [...right.filter((one) => one["@id"] !== node["@id"]), node];
      const found = faultsOn("/index.html", nodes);
      assert.equal(found.length, faults.length, found.join("\n"));
      for (const [at, words] of faults.entries()) assert.ok(found[at]?.includes(words), found[at]);
    });
  }

  test("is missing where a page tells nothing of what belongs there", () => {
    assert.equal(faultsOn("/index.html", []).length, 4);
    assert.deepEqual(faultsOn("/briefs/a.html", []), ["Report /briefs/a.html is missing, or its dates are"]);
    assert.deepEqual(faultsOn("/sources.html", []), []);
  });
});
