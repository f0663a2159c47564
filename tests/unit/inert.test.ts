import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInert } from "../../src/after-build/check-inert.ts";
import { stagePages } from "./staged-page.ts";

const ACTIVE = [
  "<script>1</script>",
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

test("a page of text, links and drawings is not", () => {
  const body = '<p class="a">One <a href="x.html">two</a></p><svg><path d="M0 0"></path></svg>';
  assert.deepEqual(checkInert(stagePages({ "/x.html": body })), []);
});
