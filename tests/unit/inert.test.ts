import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInert } from "../../src/after-build/check-inert.ts";
import { stagePage, stagePages } from "./staged-page.ts";

const ACTIVE = [
  "<script>1</script>",
  '<script type="module">{}</script>',
  '<script type="application/json">{}</script>',
  '<script type="application/ld+json" src="x.json">{}</script>',
  '<script type="application/ld+json" src="x.json"></script>',
  '<script type="application/ld+json" async>{}</script>',
  '<script type="application/ld+json" id="x">{}</script>',
  '<script type="application/ld+json"></script>',
  '<script type="application/ld+json">{"a":1</script>',
  '<script type="application/ld+json">alert(1)</script>',
  '<script type="application/ld+json; charset=utf-8">{}</script>',
  '<iframe src="x.html"></iframe>',
  '<form action="x.html"></form>',
  '<object data="x.html"></object>',
  '<p onclick="x()">One</p>',
  '<p style="color: red">One</p>',
  '<svg onload="x()"></svg>',
] as const;

for (const body of ACTIVE) {
  test(`a page with ${body} is at fault`, () => {
    assert.equal(checkInert(stagePages({ "/x.html": body })).length, 1);
  });
}

test("a data block of JSON-LD is not", () => {
  const block = '<script type="application/ld+json">{"@context":"https://schema.org"}</script>';
  assert.deepEqual(checkInert(stagePages({ "/x.html": block })), []);
  assert.deepEqual(checkInert([stagePage("/x.html", "<p>One</p>", block)]), []);
  assert.equal(checkInert(stagePages({ "/x.html": `${block}<script>{}</script>` })).length, 1);
});

test("a page of text, links and drawings is not", () => {
  const body = '<p class="a">One <a href="x.html">two</a></p><svg><path d="M0 0"></path></svg>';
  assert.deepEqual(checkInert(stagePages({ "/x.html": body })), []);
});
