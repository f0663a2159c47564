import assert from "node:assert/strict";
import { test } from "node:test";
import { Answer, bytesOf } from "../../src/rendering/answer.ts";

/** What pages and files are wrapped in, by what it is. */
const CASES: Readonly<Record<string, ConstructorParameters<typeof Answer>>> = {
  "a text": ["„Ґанок“ 🙂"],
  bytes: [new Uint8Array([0, 255, 128])],
  nothing: [null, { status: 404, headers: { "X-Astro-Error": "true" } }],
  "nothing at all": [],
  "a text with all that can be said of it": [
    "T",
    { status: 500, statusText: "Broken", headers: [["Content-Type", "text/html"]] },
  ],
};

for (const [what, given] of Object.entries(CASES)) {
  test(`what stands in for a Response says of ${what} what that would`, async () => {
    const [own, other] = [new Answer(...given), new Response(...given)];
    assert.deepEqual(bytesOf(own.body ?? ""), await other.bytes());
    assert.equal(own.body === null, other.body === null);
    assert.deepEqual([own.status, own.statusText], [other.status, other.statusText]);
    for (const name of ["X-Astro-Error", "Content-Length"])
      assert.equal(own.headers.get(name), other.headers.get(name));
  });
}
