import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkInert } from "../../src/after-build/check-inert.ts";
import { checkMoved, isMoved } from "../../src/after-build/moved-pages.ts";
import { stagePage } from "./staged-page.ts";

const OLD = "/briefs/old.html";
const MOVED = new Map([[OLD, "/briefs/new.html"]]);
const LINK = '<p><a href="new.html">New</a></p>';
const refresh = (content: string, more = ""): string => `<meta http-equiv="refresh" content="${content}"${more}>`;
const RIGHT = refresh("0; url=new.html");

test("a page that is declared to have moved may take its reader to the new address", () => {
  const page = stagePage(OLD, LINK, RIGHT);
  assert.deepEqual(checkInert([page], MOVED), []);
  assert.deepEqual(checkMoved([page], MOVED), []);
  assert.equal(isMoved(page), true);
  assert.equal(isMoved(stagePage(OLD, LINK)), false);
});

const REFUSED = [
  ["to another page", refresh("0; url=other.html")],
  ["to another site", refresh("0; url=https://evil.example/")],
  ["to a script", refresh("0; url=javascript:alert(1)")],
  ["after a while", refresh("5; url=new.html")],
  ["of the page itself", refresh("0")],
  ["with another attribute", refresh("0; url=new.html", ' id="x"')],
  ["twice", RIGHT + RIGHT],
] as const;

describe("at an address that has moved no other refresh is let through", () => {
  for (const [what, head] of REFUSED) {
    test(what, () => {
      const page = stagePage(OLD, LINK, head);
      assert.ok(checkInert([page], MOVED).some(({ message }) => message === "<meta httpEquiv> has no place on a page"));
      assert.deepEqual(checkMoved([page], MOVED), [{ route: OLD, message: "does not go on to /briefs/new.html" }]);
    });
  }
});

test("a page that is not declared to have moved may have no refresh, not even in its main part", () => {
  for (const page of [stagePage("/briefs/x.html", LINK, RIGHT), stagePage("/briefs/x.html", LINK + RIGHT)]) {
    assert.equal(checkInert([page], MOVED).length, 1);
    assert.equal(checkInert([page]).length, 1);
  }
});

test("another thing that a page tells the browser is let through nowhere", () => {
  const head = `${RIGHT}<meta http-equiv="set-cookie" content="a=b">`;
  assert.equal(checkInert([stagePage(OLD, LINK, head)], MOVED).length, 1);
});

test("an address that has moved has its page, with a link for who is not taken on", () => {
  assert.deepEqual(checkMoved([], MOVED), [
    { route: OLD, message: "there is no page that leads on to /briefs/new.html" },
  ]);
  assert.deepEqual(checkMoved([stagePage(OLD, "<p>Gone</p>", RIGHT)], MOVED), [
    { route: OLD, message: "has no link to /briefs/new.html" },
  ]);
});
