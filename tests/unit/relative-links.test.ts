import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toHtml } from "hast-util-to-html";
import { rehype } from "rehype";
import { makeLinksRelative } from "../../src/after-build/relative-links.ts";
import { isInternal, relativeTo } from "../../src/urls/relative.ts";
import { routes } from "../../src/urls/routes.ts";
import { addresses, belongings, pages } from "./relative-links.cases.ts";

describe("an address as a page sees it", () => {
  for (const { promise, from, to, seen } of addresses) {
    test(promise, () => assert.equal(relativeTo(from, to), seen));
  }

  test("leads to the same page from a domain’s root, from under a path and from a disk", () => {
    const roots = ["https://example.org", "https://example.org/a/b", "file:///media/stick/Записка%202019"];
    for (const root of roots) {
      for (const { from, to } of addresses) {
        assert.equal(new URL(relativeTo(from, to), root + from).href, new URL(root + to).href, `${from} to ${to}`);
      }
    }
  });

  test("never begins with a slash, and every route of the site leads to every other", () => {
    const all = [
      ...Object.values(routes).filter((one) => typeof one === "string"),
      routes.brief("a"),
      routes.article("a"),
      routes.profile("a"),
      routes.profileRow("a"),
      routes.event("a", routes.timeline),
      routes.timelinePart("1997/1999", 2),
      routes.sentence(routes.article("a"), "s1"),
      routes.articlePart("a", 2),
      routes.reference("a"),
    ];
    assert.ok(all.length >= 13);
    for (const from of all.map((one) => one.split("#")[0] ?? "")) {
      for (const to of all) {
        assert.ok(isInternal(to), to);
        const seen = relativeTo(from, to);
        assert.doesNotMatch(seen, /^\//);
        assert.equal(new URL(seen, `https://example.org/x${from}`).href, `https://example.org/x${to}`);
      }
    }
  });
});

describe("what belongs to the site", () => {
  for (const { address, internal } of belongings) {
    test(`${JSON.stringify(address)} ${internal ? "does" : "does not"}`, () => {
      assert.equal(isInternal(address), internal);
    });
  }
});

describe("the links of a page", () => {
  for (const { promise, route, before, after } of pages) {
    test(promise, () => {
      const tree = rehype().data("settings", { fragment: true }).parse(before);
      makeLinksRelative(route, tree);
      assert.equal(toHtml(tree), after);
    });
  }
});
