import assert from "node:assert/strict";
import { test } from "node:test";
import { finishPage } from "../../src/after-build/finish-page.ts";
import { packPage, unpackPage } from "../../src/after-build/packed-page.ts";
import { declaring, stagePage } from "./staged-page.ts";

const HEAD =
  '<title>T</title><meta name="description" content="„Ґанок“"><meta property="og:title" content="T"><style>p { color: red }</style>';
const BODY =
  '<p id="s1">They “met” 🙂.</p><a href="b.html#s2">there</a><q cite="b.html#s2">They left</q><script>go()</script><img src="c.png" alt="">';

test("a finished page comes out as it was packed, from another thread, too", () => {
  const entries = [{ href: "/a.html#s1", kind: "sentence", texts: [{ text: "They “met” 🙂." }] }];
  const { finished } = finishPage(stagePage("/a.html", BODY, HEAD), {
    route: "/a.html",
    declared: declaring(),
    entries,
  });
  for (const some of [finished.ids, finished.words, finished.head.shared, finished.sheets, finished.entries])
    assert.ok([...some.values()].length > 0);
  assert.ok(finished.check.findings.length > 1);
  const packed = packPage(finished);
  const expected = JSON.parse(JSON.stringify({ ...finished, ids: [], words: [], scopes: [] })) as object;
  for (const page of [packed, structuredClone(packed)].map(unpackPage)) {
    const { ids, words, scopes, head } = page;
    assert.deepEqual([ids, words, scopes, head], [finished.ids, finished.words, finished.scopes, finished.head]);
    assert.deepEqual(JSON.parse(JSON.stringify({ ...page, ids: [], words: [], scopes: [] })), expected);
  }
});
