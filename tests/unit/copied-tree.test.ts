import assert from "node:assert/strict";
import { test } from "node:test";
import type { Nodes } from "hast";
import { copyOf, copyWithout } from "../../src/tree/copy.ts";
import { elementsIn } from "../../src/tree/walk.ts";
import { anyPage } from "./any-page.ts";
import { seeded } from "./seeded.ts";
import { pageOf, parsePage } from "./staged-page.ts";

/** A tree of which nothing can be changed. */
function frozen<Node extends Nodes>(tree: Node): Node {
  for (const { properties, children } of elementsIn(tree)) {
    for (const value of [...Object.values(properties), properties, children]) Object.freeze(value);
  }
  return tree;
}

test("a copy of a tree is what structuredClone makes of it", () => {
  const random = seeded(1);
  for (let page = 0; page < 300; page += 1) {
    const tree = parsePage(anyPage(random));
    assert.deepEqual(copyOf(tree), structuredClone(tree));
  }
});

test("a copy may be changed while its tree stays as it is", () => {
  const tree = frozen(parsePage(pageOf('<p class="a b">One <b>two</b></p>')));
  for (const { properties, children } of elementsIn(copyOf(tree))) {
    properties["id"] = "x";
    if (Array.isArray(properties["className"])) properties["className"].push("c");
    children.push({ type: "text", value: "three" });
  }
});

test("elements are left out of a copy with all that is in them", () => {
  const tree = parsePage(pageOf("<p>One <b>two <i>three</i></b> four</p><b>five</b><p>six</p>"));
  const copy = copyWithout(tree, ({ tagName }) => tagName === "b");
  assert.deepEqual(
    elementsIn(copy).map(({ tagName }) => tagName),
    ["html", "head", "title", "body", "p", "p"],
  );
  assert.equal(elementsIn(tree, "b").length, 2);
});
