import assert from "node:assert/strict";
import { test } from "node:test";
import { Answer, type Body } from "../../src/rendering/answer.ts";

/** What files are made of, by what it is. */
const CASES: Readonly<Record<string, Body>> = {
  "a text": "„Ґанок“ 🙂",
  bytes: new Uint8Array([0, 255, 128]),
  "an empty text": "",
};

for (const [what, body] of Object.entries(CASES)) {
  test(`what stands in for a Response holds ${what} as that would`, async () => {
    assert.deepEqual(Buffer.from(new Answer(body).body), Buffer.from(await new Response(body).bytes()));
  });
}
