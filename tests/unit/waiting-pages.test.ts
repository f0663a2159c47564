import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { OwnTask } from "../../src/after-build/finish-thread.ts";
import { takeWaiting, WaitingRoom, type WaitingPages } from "../../src/after-build/waiting-pages.ts";

const page = (route: string, rendered: string): OwnTask => ({
  route,
  rendered,
  declared: { claims: [], sentences: new Map([[`${route}#s1`, "They met."]]), moved: new Map() },
  entries: [],
  shown: undefined,
});
const SOME = [page("/a.html", "<p>“Ґанок” 🙂"), page("/empty.html", ""), page("/c.html", "<p>plain".repeat(1000))];
const OTHERS = [page("/d.html", "<p>others")];

/** As they come to a thread. */
const sent = (waiting: WaitingPages): WaitingPages => structuredClone(waiting);

describe("pages that wait", () => {
  test("come to a thread as they were", () => {
    assert.deepEqual(takeWaiting(sent(new WaitingRoom().lay(SOME))), SOME);
  });

  test("are taken by one alone, whoever comes first", () => {
    const waiting = new WaitingRoom().lay(SOME);
    const there = sent(waiting);
    assert.deepEqual(takeWaiting(waiting), SOME);
    assert.equal(takeWaiting(there), undefined);
    assert.equal(takeWaiting(waiting), undefined);
  });

  test("leave their memory to others, who are not taken for them", () => {
    const room = new WaitingRoom();
    const waiting = room.lay(SOME);
    const late = sent(waiting);
    takeWaiting(waiting);
    room.clear(waiting);
    const next = room.lay(OTHERS);
    assert.equal(next.memory, waiting.memory);
    assert.equal(takeWaiting(late), undefined);
    assert.deepEqual(takeWaiting(sent(next)), OTHERS);
  });

  test("have memory of their own while others wait", () => {
    const room = new WaitingRoom();
    const all = [room.lay(SOME), room.lay(OTHERS)];
    assert.deepEqual(all.map(takeWaiting), [SOME, OTHERS]);
  });
});
