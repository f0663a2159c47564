import assert from "node:assert/strict";
import { test } from "node:test";
import { giveBack } from "../../src/after-build/give-back.ts";

test("bytes with memory of their own give it back", () => {
  const bytes = new TextEncoder().encode("They met.");
  giveBack(bytes);
  assert.equal(bytes.byteLength, 0);
});

test("bytes that share their memory with others keep it, and the others theirs", () => {
  const whole = new Uint8Array([1, 2, 3, 4]);
  const shared = new Uint8Array(new SharedArrayBuffer(2));
  giveBack(whole.subarray(1, 3));
  giveBack(shared);
  assert.deepEqual([...whole], [1, 2, 3, 4]);
  assert.equal(shared.byteLength, 2);
});
