import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { htmlOf, shortenScopes } from "../../src/after-build/write-page.ts";
import { elementsOf, pageOf, parsePage } from "./staged-page.ts";
import { scopes, written } from "./write-page.cases.ts";

const styled = (styles: readonly string[], body: string): Root =>
  parsePage(pageOf(body, styles.map((style) => `<style>${style}</style>`).join("")));

/** A page as it is read again once its marks are shortened and it is written. */
function shortened(styles: readonly string[], body: string): Root {
  const tree = styled(styles, body);
  shortenScopes(tree);
  return parsePage(htmlOf(tree));
}

const stylesIn = (tree: Root): string[] =>
  elementsOf(tree, ({ tagName }) => tagName === "style").map((one) => toString(one));

/** The data attributes of each element that has any, as they are written, by its id. */
function marksIn(tree: Root): Record<string, string[]> {
  const marks = elementsOf(tree, () => true).map(({ properties }) => [
    String(properties["id"]),
    Object.keys(properties)
      .filter((one) => one.startsWith("data"))
      .map((one) => one.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      .sort(),
  ]);
  return Object.fromEntries(marks.filter(([, own]) => (own?.length ?? 0) > 0)) as Record<string, string[]>;
}

/** All that a reader has of a tree: its elements with their words, and the text from end to end. */
const readIn = (tree: Root): unknown => {
  const elements: unknown[] = [];
  visitParents(tree, "element", (node, ancestors) => {
    const within = ancestors.flatMap((one) => (one.type === "element" ? one.tagName : []));
    elements.push({ within, tag: node.tagName, properties: node.properties, words: toString(node).trim() });
  });
  return { elements, text: toString(tree) };
};

describe("the marks of scoped styles", () => {
  for (const { promise, styles, body, short, marks } of scopes) {
    test(promise, () => {
      const tree = shortened(styles, body);
      assert.deepEqual(stylesIn(tree), short);
      assert.deepEqual(marksIn(tree), marks);
    });
  }

  test("sixty components have a mark each, in the elements and in the styles", () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index % 2 === 0 ? "x" : ""}${index}abc`);
    const tree = shortened(
      names.map((name) => `p[data-astro-cid-${name}]{order:1}`),
      names.map((name, index) => `<p id="p${index}" data-astro-cid-${name}>One</p>`).join(""),
    );
    const styles = stylesIn(tree).map((style) => /\[(data-[a-z]+)\]/.exec(style)?.[1]);
    const marks = Object.values(marksIn(tree));
    assert.equal(new Set(styles).size, names.length);
    assert.deepEqual(
      marks,
      styles.map((one) => [one]),
    );
    assert.deepEqual(styles.slice(24, 29), ["data-y", "data-z", "data-aa", "data-ab", "data-ac"]);
  });

  test("a page with shortened marks has the same words and the same classes", () => {
    for (const { styles, body } of scopes) {
      const before = styled([], body);
      const after = shortened(styles, body);
      const [main, again] = [before, after].map((tree) => elementsOf(tree, ({ tagName }) => tagName === "body")[0]);
      assert.ok(main !== undefined && again !== undefined);
      assert.equal(toString(again), toString(main));
      const classesOf = (tree: Root): unknown[] =>
        elementsOf(tree, () => true).flatMap((one) => one.properties["className"] ?? []);
      assert.deepEqual(classesOf(after), classesOf(before));
    }
  });
});

describe("a written page", () => {
  for (const { promise, body } of written) {
    test(`${promise}: is read back as it was, and weighs less`, () => {
      const tree = parsePage(pageOf(body));
      const html = htmlOf(tree);
      assert.deepEqual(readIn(parsePage(html)), readIn(tree));
      assert.ok(html.length < toHtml(tree).length, html);
    });
  }
});
