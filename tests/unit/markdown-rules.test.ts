import assert from "node:assert/strict";
import { test } from "node:test";
import type { RootContent } from "mdast";
import { partsBetweenRules } from "../../src/editions/markdown/rules.ts";
import { markdown } from "../../src/editions/markdown/to-markdown.ts";

const BLOCKS = [
  "## A page",
  "Words[^a-1] of a page, with `---` in them.",
  "[^a-1]: s1 A speaker:\\\n    “Words”",
  "| A | B |\n| - | - |\n| 1 | 2 |",
  "- one\n\n  ---\n\n- two",
  "```\na\n\n---\n\nb\n```",
  "````\n```\n\n---\n\n````",
  "~~~ js\n\n---\n\n~~~",
  "```a``` in a line",
  "A heading\n---",
  "    ```",
];

const TEXT = BLOCKS.flatMap((block) => ["---", block, ...BLOCKS]).join("\n\n");

/** The parts of a text that is parsed as a whole. */
function partsOfWhole(text: string): string[] {
  const parts: RootContent[][] = [[]];
  for (const node of markdown.parse(text).children) {
    if (node.type === "thematicBreak") parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.map((children) => markdown.stringify({ type: "root", children }));
}

test("a Markdown text is parted at its rules, and nowhere else, as a parser of the whole does it", () => {
  const parts = partsBetweenRules(TEXT);
  assert.equal(parts.length, BLOCKS.length + 1);
  assert.deepEqual(
    parts.map((part) => markdown.stringify(markdown.parse(part))),
    partsOfWhole(TEXT),
  );
});

test("a text without a rule is one part", () => {
  assert.deepEqual(partsBetweenRules("One\n\ntwo\n"), ["One\n\ntwo\n"]);
});
