import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readMarkdownArticle } from "../../src/markdown/article-blocks.ts";
import { readPlainArticle } from "../../src/markdown/plain-article.ts";

/** Starts of lines, words and ends, plain ones and all that mean something to Markdown. */
const START = fc.constantFrom(
  ...[
    "",
    "# ",
    "## ",
    "### ",
    "> ",
    ">",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "1) ",
    "2019. ",
    "    ",
    " ",
    "\t",
    "=",
    "==",
    "--",
    "---",
  ],
  ...["~~~", "```", "| ", "<p>", "<!-- ", "[a]: ", "“", "(", "«", "…", "\u00a0", "---\n", "\ufeff"],
);
const WORD = fc.constantFrom(
  ...[
    "The",
    "talks",
    "ended",
    "Friday.",
    "“It’s",
    "done”",
    "а",
    "мир",
    "3.5",
    "#1",
    "a_b",
    "*a*",
    "`x`",
    "[a](b)",
    "![a](b)",
  ],
  ...[
    "<b>",
    "&amp;",
    "&",
    "AT&T",
    "a\\",
    "\\*",
    "http://a.org",
    "www.a.org",
    "a@b.org",
    "—",
    "-",
    "!",
    "~a~",
    "|",
    "==",
    "\u2028",
  ],
);
const LINE = fc
  .tuple(START, fc.array(WORD, { maxLength: 4 }), fc.constantFrom("", "", "", " ", "  ", "\\", " #", "\r", "\t"))
  .map(([start, words, end]) => `${start}${words.join(" ")}${end}`);
const BODY = fc
  .array(fc.oneof({ weight: 3, arbitrary: LINE }, fc.constant("")), { maxLength: 9 })
  .map((all) => all.join("\n"));
const FRONT = fc.constantFrom("", "---\ntitle: A\n---\n", "---\n---\n", "---\na: b\n\n---\n\n", "--- \na: b\n---\n");

test("an article that is read as plain lines is read as Markdown reads it", () => {
  let plain = 0;
  fc.assert(
    fc.property(FRONT, BODY, (front, body) => {
      const source = front + body;
      const blocks = readPlainArticle(source);
      if (blocks === undefined) return;
      plain += 1;
      assert.deepEqual({ blocks, problems: [] }, readMarkdownArticle("a.md", source), JSON.stringify(source));
    }),
    { seed: 1, numRuns: 20_000 },
  );
  assert.ok(plain > 500, `${plain} were plain`);
});

test("the shipped article is read as plain lines, but for its [sic]", () => {
  const source = readFileSync("content/articles/leaders-discuss-deeper-integration.md", "utf8");
  assert.equal(readPlainArticle(source), undefined);
  const bare = source.replaceAll(" [sic]", "");
  assert.deepEqual(readPlainArticle(bare), readMarkdownArticle("a.md", bare).blocks);
});
