import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { fromMarkdown } from "../../src/markdown/pipeline.ts";
import { readPlainProse } from "../../src/markdown/plain-prose.ts";

/** The tree as remark makes it, as data. */
const byRemark = (source: string): unknown => JSON.parse(JSON.stringify(fromMarkdown.parse(source)));

/** Mostly what is plain; else anything. */
const mostly = (plain: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

/** Starts of lines, words and ends: plain ones, and all that mean something to Markdown. */
const START = mostly(
  ["", "", "", "- ", "- ", "## "],
  [
    ...[
      "-",
      "-  ",
      "# ",
      "### ",
      "##",
      "##  ",
      "> ",
      "* ",
      "+ ",
      "1. ",
      "2019) ",
      "    ",
      " ",
      "\t",
      "=",
      "---",
      "***",
    ],
    ...["~~~", "```", "| ", "<p>", "[a]: ", "“", "(", "«", "…", "\u00a0", "\ufeff", "- - ", "- ## ", "- > ", "## - "],
  ],
);
const WORD = mostly(
  [
    ...["The", "talks", "ended", "Friday.", "“It’s", "done”", "а", "мир", "3.5", "#1", "!", "it,", '"so"', "🤝"],
    ...["[said so](evidence:report-1)", '[it rained](evidence:report "It rained, he said")', "[x](event:a-b)."],
  ],
  [
    ...["a_b", "*a*", "`x`", "-", "[a] (b)", "[a](b c)", "[a](<b>)", "[ a](b)", "[a ](b)", "[](b)", "[a]()", "![a](b)"],
    ...["[a][b]", "[a]", "](", "[a](b (c))", '[a](b "")', '[a](b "c" )', "[a](b 'c')", '[a](b  "c")', '[a](b "\\"c")'],
    ...['[a](b "[c]")', "[a *b*](c)", "[a](b_c)", "[[a](b)](c)", "<b>", "&amp;", "&", "a\\", "\\*", "http://a.org"],
    ...["a@b.org", "~a~", "|", "==", "\u2028", "#", "![", '[a](b "c "d" e")'],
  ],
);
const LINE = fc
  .tuple(
    START,
    fc.array(WORD, { minLength: 1, maxLength: 4 }),
    mostly([" "], ["", "  ", "\t"]),
    mostly([""], [" ", "  ", "\\", "#", "\r", "\u00a0"]),
  )
  .map(([start, words, between, end]) => `${start}${words.join(between)}${end}`);
const BODY = fc
  .array(fc.tuple(LINE, mostly(["\n\n", "\n\n\n", "\n"], [" \n\n", "\n \n", ""])), { maxLength: 6 })
  .map((all) => all.flat().join(""));
const FRONT = mostly(
  ["---\ntitle: A\n---\n", "---\ntitle: A\n---\n\n", "---\na: “б\n\n---\n\n"],
  [
    ...["---\n---\n", "--- \na: b\n---\n", "", "---\n--- \n---\n", "---\n---a\n---\n", "---\na: b\n---"],
    ...[
      "\n---\na: b\n---\n",
      "---\na: b\n---  \n",
      "---\na: b\n ---\n---\n",
      "---\na: b\n",
      "---\na: b\r\nc: d\n---\n\n",
      "---\na: \0\n---\n\n",
    ],
  ],
);

test("an entry that is read as plain lines has the tree that remark makes of it", () => {
  const plain = { entries: 0, links: 0, items: 0, headings: 0 };
  fc.assert(
    fc.property(FRONT, BODY, (front, body) => {
      const source = front + body;
      const tree = readPlainProse(source);
      if (tree === undefined) return;
      const data = JSON.stringify(tree);
      plain.entries += 1;
      plain.links += Number(data.includes('"link"'));
      plain.items += Number(data.includes('"listItem"'));
      plain.headings += Number(data.includes('"heading"'));
      assert.deepEqual(tree, byRemark(source), JSON.stringify(source));
    }),
    { seed: 1, numRuns: 30_000 },
  );
  for (const [what, count] of Object.entries(plain)) assert.ok(count > 100, `${count} plain ${what}`);
});

for (const folder of ["briefs", "events", "profiles"]) {
  test(`all shipped ${folder} are read as plain lines, and have the trees that remark makes of them`, () => {
    for (const name of readdirSync(join("content", folder)).filter((one) => one.endsWith(".md"))) {
      const source = readFileSync(join("content", folder, name), "utf8");
      assert.deepEqual(readPlainProse(source), byRemark(source), name);
    }
  });
}
