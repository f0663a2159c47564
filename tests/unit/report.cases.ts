import type { Problem } from "../../src/errors/problem.ts";

const at = (file: string, line: number, column: number, kind = "Kind"): Problem => ({
  file,
  line,
  column,
  code: "kind",
  title: kind,
  message: `What is wrong at ${line}:${column}.`,
  hint: "What to do.",
});

/** Problems, and the text that an editor reads. */
export const reports: readonly { promise: string; problems: readonly Problem[]; text: string }[] = [
  {
    promise: "one mistake is told with its place, its kind, what is wrong and what to do",
    problems: [at("content/a.md", 3, 7)],
    text: `content/a.md
  content/a.md:3:7  Kind
    What is wrong at 3:7.
    What to do.

1 mistake in 1 file.`,
  },
  {
    promise: "mistakes of one file stand under its name, which is told once",
    problems: [at("a.md", 3, 7), at("a.md", 4, 1)],
    text: `a.md
  a.md:3:7  Kind
    What is wrong at 3:7.
    What to do.
  a.md:4:1  Kind
    What is wrong at 4:1.
    What to do.

2 mistakes in 1 file.`,
  },
  {
    promise: "mistakes of two files, found in turn, are grouped by file",
    problems: [at("b.md", 1, 1), at("a.md", 1, 1), at("b.md", 2, 1)],
    text: `a.md
  a.md:1:1  Kind
    What is wrong at 1:1.
    What to do.

b.md
  b.md:1:1  Kind
    What is wrong at 1:1.
    What to do.
  b.md:2:1  Kind
    What is wrong at 2:1.
    What to do.

3 mistakes in 2 files.`,
  },
  {
    promise: "mistakes of one file stand in order of line, then of column, by number and not by digit",
    problems: [at("a.md", 10, 2), at("a.md", 9, 12), at("a.md", 9, 3), at("a.md", 100, 1)],
    text: `a.md
  a.md:9:3  Kind
    What is wrong at 9:3.
    What to do.
  a.md:9:12  Kind
    What is wrong at 9:12.
    What to do.
  a.md:10:2  Kind
    What is wrong at 10:2.
    What to do.
  a.md:100:1  Kind
    What is wrong at 100:1.
    What to do.

4 mistakes in 1 file.`,
  },
  {
    promise: "two mistakes at one place stay in the order in which they were found",
    problems: [at("a.md", 1, 1, "Second by name"), at("a.md", 1, 1, "First by name")],
    text: `a.md
  a.md:1:1  Second by name
    What is wrong at 1:1.
    What to do.
  a.md:1:1  First by name
    What is wrong at 1:1.
    What to do.

2 mistakes in 1 file.`,
  },
  {
    promise: "a message and a hint of more lines than one keep their lines under their place",
    problems: [
      {
        ...at("a.md", 1, 2),
        message: "These words:\n  “not there”\nThe nearest:\n     ^",
        hint: "Do this.\nThen that.",
      },
    ],
    text: `a.md
  a.md:1:2  Kind
    These words:
      “not there”
    The nearest:
         ^
    Do this.
    Then that.

1 mistake in 1 file.`,
  },
  {
    promise: "a file in Cyrillic letters is told as it is named",
    problems: [at("content/briefs/союз.md", 1, 1)],
    text: `content/briefs/союз.md
  content/briefs/союз.md:1:1  Kind
    What is wrong at 1:1.
    What to do.

1 mistake in 1 file.`,
  },
  { promise: "no mistakes are told as none", problems: [], text: "0 mistakes in 0 files." },
];

const frontMatter = `---
title: A brief
articles: [bridge, tunnel]
evidence:
  - name: first
    quote: "It’s long"
  - name: second
    quote: >-
      It is
      wide
inner:
  deep:
    deeper: yes
flow: { one: 1, two: { three: 3 } }
empty:
"quoted key": x
---

Body.
`;

const windows = "---\r\ntitle: A\r\ninner:\r\n  deep: x\r\n---\r\nBody.\r\n";

const yaml = `title: A site
timeline:
  from: "1997"
  eras:
    - name: One
      years: "1997/1999"
    - name: Two
      yaers: "2000/2009"
`;

/** A field by its path, and the line and column of its value and of its name. */
export const places: readonly {
  promise: string;
  file: string;
  source: string;
  path: readonly PropertyKey[];
  value: string;
  key?: string;
}[] = [
  { promise: "a field of front matter", file: "a.md", source: frontMatter, path: ["title"], value: "2:8", key: "2:1" },
  { promise: "a list in brackets", file: "a.md", source: frontMatter, path: ["articles"], value: "3:11", key: "3:1" },
  {
    promise: "a member of a list in brackets",
    file: "a.md",
    source: frontMatter,
    path: ["articles", 1],
    value: "3:20",
  },
  { promise: "a list of lines", file: "a.md", source: frontMatter, path: ["evidence"], value: "5:3", key: "4:1" },
  { promise: "an entry of a list", file: "a.md", source: frontMatter, path: ["evidence", 1], value: "7:5" },
  {
    promise: "a field of an entry of a list",
    file: "a.md",
    source: frontMatter,
    path: ["evidence", 0, "quote"],
    value: "6:12",
    key: "6:5",
  },
  {
    promise: "a field of a later entry, folded over lines",
    file: "a.md",
    source: frontMatter,
    path: ["evidence", 1, "quote"],
    value: "8:12",
    key: "8:5",
  },
  {
    promise: "a field of a field of a field",
    file: "a.md",
    source: frontMatter,
    path: ["inner", "deep", "deeper"],
    value: "13:13",
    key: "13:5",
  },
  {
    promise: "a field within braces",
    file: "a.md",
    source: frontMatter,
    path: ["flow", "two", "three"],
    value: "14:31",
    key: "14:24",
  },
  {
    promise: "a field whose name is quoted",
    file: "a.md",
    source: frontMatter,
    path: ["quoted key"],
    value: "16:15",
    key: "16:1",
  },
  {
    promise: "a missing field of a field: where that field is",
    file: "a.md",
    source: frontMatter,
    path: ["inner", "deep", "missing"],
    value: "13:5",
  },
  {
    promise: "a missing field of a missing field of a field: where that field is",
    file: "a.md",
    source: frontMatter,
    path: ["inner", "missing", "missing"],
    value: "12:3",
  },
  {
    promise: "a missing field of an entry of a list: where the entry is",
    file: "a.md",
    source: frontMatter,
    path: ["evidence", 1, "article"],
    value: "7:5",
  },
  {
    promise: "an entry that a list does not have: where the list is",
    file: "a.md",
    source: frontMatter,
    path: ["evidence", 7, "quote"],
    value: "5:3",
  },
  {
    promise: "a part of a field that has no parts: where that field is",
    file: "a.md",
    source: frontMatter,
    path: ["title", "part"],
    value: "2:8",
  },
  {
    promise: "a missing field: the file’s beginning",
    file: "a.md",
    source: frontMatter,
    path: ["missing"],
    value: "1:1",
  },
  { promise: "the file itself: its beginning", file: "a.md", source: frontMatter, path: [], value: "1:1" },
  {
    promise: "a field of a file without front matter: its beginning",
    file: "a.md",
    source: "Body.\n",
    path: ["title"],
    value: "1:1",
  },
  {
    promise: "a field of a file that is YAML throughout",
    file: "site.yaml",
    source: yaml,
    path: ["timeline", "from"],
    value: "3:9",
    key: "3:3",
  },
  {
    promise: "a field of a list of a YAML file",
    file: "site.yml",
    source: yaml,
    path: ["timeline", "eras", 1, "yaers"],
    value: "8:14",
    key: "8:7",
  },
  {
    promise: "a field of the first line of a YAML file",
    file: "site.yaml",
    source: yaml,
    path: ["title"],
    value: "1:8",
    key: "1:1",
  },
  {
    promise: "a field between Windows line ends",
    file: "a.md",
    source: windows,
    path: ["inner", "deep"],
    value: "4:9",
    key: "4:3",
  },
];

/** Offsets into a text and their places. */
export const offsets: readonly { promise: string; source: string; offset: number; place: string }[] = [
  { promise: "the beginning", source: "ab\ncd", offset: 0, place: "1:1" },
  { promise: "the last sign of a line", source: "ab\ncd", offset: 1, place: "1:2" },
  { promise: "a line end belongs to its line", source: "ab\ncd", offset: 2, place: "1:3" },
  { promise: "the first sign of a line", source: "ab\ncd", offset: 3, place: "2:1" },
  { promise: "the end", source: "ab\ncd", offset: 5, place: "2:3" },
  { promise: "a sign behind empty lines", source: "\n\n\nx", offset: 3, place: "4:1" },
  { promise: "an empty text", source: "", offset: 0, place: "1:1" },
];

/** Files, and their front matter; without it, nothing. */
export const fronts: readonly { promise: string; source: string; yaml: string | undefined; body: string }[] = [
  { promise: "front matter and a body", source: "---\na: 1\n---\nBody\n", yaml: "a: 1\n", body: "Body\n" },
  { promise: "empty front matter", source: "---\n---\nBody\n", yaml: "", body: "Body\n" },
  { promise: "front matter that ends the file", source: "---\na: 1\n---", yaml: "a: 1\n", body: "" },
  { promise: "Windows line ends", source: "---\r\na: 1\r\n---\r\nBody", yaml: "a: 1\r\n", body: "Body" },
  { promise: "spaces behind the lines of ---", source: "---  \na: 1\n---\t\nBody", yaml: "a: 1\n", body: "Body" },
  {
    promise: "a rule in the body is no end",
    source: "---\na: 1\n---\nBody\n\n---\n\nFoot",
    yaml: "a: 1\n",
    body: "Body\n\n---\n\nFoot",
  },
  {
    promise: "three hyphens within a line are no end",
    source: "---\na: b --- c\n---\n",
    yaml: "a: b --- c\n",
    body: "",
  },
  { promise: "no front matter", source: "Body\n\n---\n\na: 1\n\n---\n", yaml: undefined, body: "" },
  { promise: "front matter behind an empty line is none", source: "\n---\na: 1\n---\n", yaml: undefined, body: "" },
  { promise: "front matter without its end is none", source: "---\na: 1\n", yaml: undefined, body: "" },
];
