import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryOf, packList, unpackList } from "../../src/threads/packed-list.ts";

for (const length of [0, 1, 1999, 2000, 2001, 4500]) {
  test(`a list of ${length} comes out of a thread as it went in`, () => {
    const list = Array.from({ length }, (_, at) => ({ at, text: `„Ґ“ ${at}` }));
    const packed = packList(list);
    assert.equal(packed.length, Math.ceil(length / 2000));
    const passed = structuredClone(packed, { transfer: memoryOf(packed) });
    assert.deepEqual(unpackList(passed), list);
    assert.ok(
      packed.every(({ byteLength }) => byteLength === 0),
      "its memory was copied",
    );
  });
}
