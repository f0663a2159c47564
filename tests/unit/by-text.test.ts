import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keeper } from "../../src/after-build/by-text.ts";
import { writePolicy } from "../../src/after-build/content-policy.ts";
import { dataIn } from "../../src/after-build/data-block.ts";
import { pruneStyles } from "../../src/after-build/prune-styles.ts";
import { sheetsOf } from "../../src/after-build/sheets.ts";
import { htmlOf, shortenScopes } from "../../src/after-build/write-page.ts";
import { elementsOf, pageOf, parsePage } from "./staged-page.ts";

describe("what is made of a text", () => {
  test("is made once", () => {
    const keep = keeper<string>();
    let made = 0;
    const make = (text: string): string => `${text}${(made += 1)}`;
    assert.deepEqual(
      ["a", "b", "a"].map((text) => keep(text, make)),
      ["a1", "b2", "a1"],
    );
  });

  test("is made anew once too many texts were kept", () => {
    const keep = keeper<string>(2);
    const asked: string[] = [];
    for (const text of ["a", "b", "a", "c", "a"]) keep(text, (one) => (asked.push(one), one));
    assert.deepEqual(asked, ["a", "b", "c", "a"]);
  });
});

/** A page under its policy, its styles pruned and its scopes shortened. */
function styled(style: string, body: string): string {
  const tree = parsePage(pageOf(body, `<style>${style}</style>`));
  pruneStyles(tree);
  shortenScopes(tree);
  writePolicy(tree);
  return htmlOf(tree);
}

/** Styles, and bodies that differ in whatever the passes over styles look at. */
const STYLES = [
  "p[data-astro-cid-x]{order:1}.a[data-astro-cid-y]{order:2}#s{order:3}",
  "p[data-astro-cid-x]{order:2}.a[data-astro-cid-y]{order:2}#s{order:3}",
  ".a[data-astro-cid-y]{order:1}.lang{order:2}",
];
const BODIES = [
  "<p data-astro-cid-x>One</p>",
  "<p data-astro-cid-x data-a>One</p>",
  '<p data-astro-cid-y data-astro-cid-x class="a">One</p>',
  '<p data-astro-cid-x data-astro-cid-y class="a b">One</p>',
  '<p id="s" data-b data-astro-cid-y>One</p>',
  '<p id="t" data-b data-astro-cid-y>One</p>',
  '<b class="a" data-astro-cid-y>One</b>',
  '<b class="b" a data-astro-cid-y>One</b>',
  '<p data-astro-cid-y class="a">One</p>',
  '<p data-astro-cid-y class="b">One</p>',
  '<p class="lang">One</p>',
  '<p class lang="fr">One</p>',
];

test("no page has anything of the styles of the page before it", () => {
  const first = new Map<string, string>();
  const pages = STYLES.flatMap((style) => BODIES.map((body) => [style, body] as const));
  for (const [style, body] of pages) first.set(style + body, styled(style, body));
  for (const [style, body] of pages.toReversed()) assert.equal(styled(style, body), first.get(style + body), body);
  const left = (style = ""): unknown[] =>
    BODIES.map((body) => /<style>(.*)<\/style>/.exec(first.get(style + body) ?? "")?.[1]);
  assert.deepEqual(left(STYLES[2]).slice(-4), [".a[data-a]{order:1}", "", ".lang{order:2}", ""]);
  assert.deepEqual(left(STYLES[0]).slice(0, 8), [
    "p[data-a]{order:1}",
    "p[data-b]{order:1}",
    "p[data-a]{order:1}.a[data-b]{order:2}",
    "p[data-a]{order:1}.a[data-b]{order:2}",
    "#s{order:3}",
    "",
    ".a[data-a]{order:2}",
    "",
  ]);
});

test("a style sheet that was changed has another hash in the policy", () => {
  const policies = ["order:1", "order:2", "order:1"].map(
    (rule) => /sha256-[^']*/.exec(styled(`p{${rule}}`, "<p>"))?.[0],
  );
  assert.equal(policies[0], policies[2]);
  assert.notEqual(policies[0], policies[1]);
});

test("a data block that was changed is read anew", () => {
  const tree = parsePage(pageOf('<script type="application/ld+json">{"a":1}</script>'));
  const [block] = elementsOf(tree, ({ tagName }) => tagName === "script");
  const [text] = block?.children ?? [];
  assert.ok(block !== undefined && text?.type === "text");
  assert.deepEqual(dataIn(block), { data: { a: 1 } });
  text.value = '{"a":2}';
  assert.deepEqual(dataIn(block), { data: { a: 2 } });
  text.value = "{";
  assert.equal(dataIn(block), undefined);
  assert.deepEqual(sheetsOf(tree), []);
});
