import assert from "node:assert/strict";
import { test } from "node:test";
import { shared, type PackedPage } from "../../src/after-build/packed-page.ts";
import { passer, receiver } from "../../src/after-build/passed-pages.ts";

const bytes = shared(Buffer.from("{}"));
const page = (route: string, ...sheets: string[]): PackedPage => {
  return { route, sheets, entries: bytes, findings: bytes, rest: bytes };
};

test("pages come out of a thread with their style sheets, each of which leaves it once", () => {
  const [pass, receive] = [passer(), receiver()];
  const first = [page("/a.html", "x", "y"), page("/b.html", "y")];
  const then = [page("/c.html", "z", "x"), page("/d.html")];
  const passed = [first, then].map(pass);
  assert.deepEqual(
    passed.map(({ sheets }) => sheets),
    [["x", "y"], ["z"]],
  );
  assert.deepEqual(structuredClone(passed).map(receive), [first, then]);
});

test("a page whose sheets another thread has passed is refused", () => {
  const pass = passer();
  pass([page("/a.html", "x")]);
  assert.throws(() => receiver()(pass([page("/b.html", "x")])), /Style sheet 0 was not passed/);
});
