import assert from "node:assert/strict";
import { posix } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { absoluteFrom, fragmentOf, relativeTo } from "../../src/urls/relative.ts";

const PART = fc.constantFrom(
  ...[
    "a",
    "b",
    "ab",
    "a.html",
    "b.html",
    ".",
    "..",
    "...",
    ".a",
    "..b",
    "",
    "a..",
    "союз",
    "a b",
    "%20",
    "%2e%2e",
    "%",
    "?q=x",
  ],
);
const PATH = fc.array(PART, { maxLength: 5 }).map((parts) => parts.join("/"));
const FROM = fc.array(PART, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
const FRAGMENT = fc.constantFrom("", "", "#", "#s1", "#минск", "#%D0%BC", "#%", "#a#b");

const NEAR = fc
  .tuple(fc.constantFrom("", "", "../", "../../", "../../../", "./", "/", "//", "https://"), PATH, FRAGMENT)
  .map((parts) => parts.join(""));

/** The address of a file as the paths of POSIX have it. */
function joined(from: string, address: string): string | undefined {
  const [path = ""] = address.split("#");
  if (path === "") return from;
  try {
    const there = posix.join(`.${posix.dirname(from)}`, decodeURIComponent(path));
    return there.startsWith("..") ? undefined : `/${there}`;
  } catch {
    return undefined;
  }
}

/** An address as a page sees it, as the paths of POSIX have it. */
function seen(from: string, to: string): string {
  const [path = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  return path === from && hash !== "" ? hash : posix.relative(posix.dirname(from), path) + hash;
}

describe("addresses told from one another by hand are those that the paths of POSIX give", () => {
  const runs = { numRuns: 20_000, seed: 1 };

  test("for an address on a page", () => {
    fc.assert(
      fc.property(FROM, NEAR, (from, near) => assert.equal(absoluteFrom(from, near), joined(from, near))),
      runs,
    );
  });

  test("for an address from the root", () => {
    const TO = fc.tuple(PATH, FRAGMENT).map(([path, fragment]) => `/${path}${fragment}`);
    fc.assert(
      fc.property(FROM, TO, (from, to) => assert.equal(relativeTo(from, to), seen(from, to))),
      runs,
    );
  });
});

test("a fragment is decoded, and is empty where it cannot be", () => {
  for (const [address, fragment] of [
    ["a.html", ""],
    ["a.html#s1", "s1"],
    ["#%D0%BC", "м"],
    ["#100%", ""],
    ["#a#b", "a"],
  ] as const) {
    assert.equal(fragmentOf(address), fragment, address);
  }
});
