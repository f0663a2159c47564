import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "hast";
import { visitParents } from "unist-util-visit-parents";
import { finishPage } from "../../src/after-build/finish-page.ts";
import { holdStill, letGo } from "../../src/tree/still.ts";
import { elementsIn, elementsWith, havingAny, namesOn, visitWithin } from "../../src/tree/walk.ts";
import { declaring, elementsOf, pageOf, parsePage, stagePage } from "./staged-page.ts";

const tree = parsePage(
  pageOf('<p id="a">One <b class="x">two</b></p><p lang="fr">Three</p><q id="b" lang="de"><b>four</b></q>five'),
);

/** The same of a tree that is held still and of one that is not. */
function eitherWay<Found>(find: () => Found): Found {
  letGo(tree);
  const walked = find();
  holdStill(tree);
  assert.deepEqual(find(), walked);
  return walked;
}

test("a tree that is held still has the elements that a walk finds", () => {
  assert.deepEqual(
    eitherWay(() => elementsIn(tree)),
    elementsOf(tree, () => true),
  );
  assert.deepEqual(
    eitherWay(() => elementsIn(tree, "b")),
    elementsOf(tree, ({ tagName }) => tagName === "b"),
  );
});

test("elements are found by their properties", () => {
  const having = (...names: string[]): Element[] => {
    const found = eitherWay(() => havingAny(tree, names));
    return elementsOf(tree, (one) => found.has(one));
  };
  const tags = (elements: readonly Element[]): string[] => elements.map((one) => one.tagName);
  assert.deepEqual(tags(having("lang", "id")), ["html", "p", "p", "q"]);
  assert.deepEqual(tags(having("className", "dir")), ["b"]);
  assert.deepEqual(having("dir"), []);
  assert.deepEqual(having(), []);
  assert.deepEqual(
    eitherWay(() => elementsWith(tree, "lang")),
    having("lang"),
  );
  assert.deepEqual(
    eitherWay(() => elementsWith(tree, "dir")),
    [],
  );
  assert.deepEqual(
    eitherWay(() => namesOn(tree)),
    ["lang", "id", "className"],
  );
});

test("an element is come to with all in which it stands, the root first", () => {
  const wanted = ({ tagName }: Element): boolean => tagName === "b" || tagName === "html";
  const found = eitherWay(() => {
    const all: unknown[] = [];
    visitWithin(tree, wanted, (node, ancestors) => void all.push([node, ancestors]));
    return all;
  });
  const expected: unknown[] = [];
  visitParents(tree, "element", (node, ancestors) => {
    if (wanted(node)) expected.push([node, [...ancestors]]);
  });
  assert.equal(found.length, 3);
  assert.deepEqual(found, expected);
});

test("an element that goes where a page is signed is on the page no more", () => {
  const body = '<main>One</main><code data-figure="page-hash"><b id="c">two</b></code>';
  const page = stagePage("/a.html", `${body}<i id="c">three</i>`);
  const { finished } = finishPage(page, { route: "/a.html", declared: declaring(), entries: [] });
  assert.deepEqual(
    finished.check.findings.filter((one) => "message" in one && one.message.includes("twice")),
    [],
  );
});
