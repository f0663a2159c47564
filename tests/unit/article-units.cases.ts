/** An article’s Markdown and its units, block by block, each as `id@line: words`. */
interface UnitsCase {
  promise: string;
  markdown: string;
  units: readonly (readonly [kind: string, ...units: string[]])[];
}

export const units: readonly UnitsCase[] = [
  {
    promise: "one line is one sentence, and sentences are counted through all paragraphs",
    markdown: "One.\nTwo.\n\nThree.\n",
    units: [
      ["paragraph", "s1@1: One.", "s2@2: Two."],
      ["paragraph", "s3@4: Three."],
    ],
  },
  {
    promise: "a full stop inside a line ends no sentence",
    markdown: "The meeting in St. Petersburg is on Dec. 20, 2019.\n",
    units: [["paragraph", "s1@1: The meeting in St. Petersburg is on Dec. 20, 2019."]],
  },
  {
    promise: "a caption is counted as a sentence where it stands",
    markdown: "One.\n\n> A photo.\n\nTwo.\n",
    units: [
      ["paragraph", "s1@1: One."],
      ["caption", "s2@3: A photo."],
      ["paragraph", "s3@5: Two."],
    ],
  },
  {
    promise: "a caption of two lines is two sentences",
    markdown: "> A photo.\n> Of two.\n",
    units: [["caption", "s1@1: A photo.", "s2@2: Of two."]],
  },
  {
    promise: "a caption of two paragraphs is two captions",
    markdown: "> A photo.\n>\n> Of two.\n",
    units: [
      ["caption", "s1@1: A photo."],
      ["caption", "s2@3: Of two."],
    ],
  },
  {
    promise: "the headline has an id of its own and no number",
    markdown: "# Head\n\nOne.\n",
    units: [
      ["headline", "headline@1: Head"],
      ["paragraph", "s1@3: One."],
    ],
  },
  {
    promise: "headings have a count of their own",
    markdown: "One.\n\n## First\n\nTwo.\n\n## Second\n",
    units: [
      ["paragraph", "s1@1: One."],
      ["heading", "heading-1@3: First"],
      ["paragraph", "s2@5: Two."],
      ["heading", "heading-2@7: Second"],
    ],
  },
  {
    promise: "what stands behind a rule is the foot, and is not counted",
    markdown: "One.\n\n---\n\nMade by hand\n",
    units: [
      ["paragraph", "s1@1: One."],
      ["foot", "foot@5: Made by hand"],
    ],
  },
  {
    promise: "a second foot line has an id of its own",
    markdown: "One.\n\n---\n\nFirst\n\nSecond\n",
    units: [
      ["paragraph", "s1@1: One."],
      ["foot", "foot@5: First"],
      ["foot", "foot-2@7: Second"],
    ],
  },
  {
    promise: "front matter is no text, and lines are counted from the file’s beginning",
    markdown: '---\ntitle: "One."\ndate: x\n---\n\nTwo.\n',
    units: [["paragraph", "s1@6: Two."]],
  },
  {
    promise: "[sic] is taken out of the words, and its place is kept",
    markdown: "They gave worked [sic] in contact.\n",
    units: [["paragraph", "s1@1: They gave worked|sic| in contact."]],
  },
  {
    promise: "[sic] at the end, twice, and without a space before keeps its place",
    markdown: "They gave [sic] worked[sic]. Well [sic]\n",
    units: [["paragraph", "s1@1: They gave|sic| worked|sic|. Well|sic|"]],
  },
  {
    promise: "another word in brackets is the source’s own",
    markdown: "They [the leaders] met [Sic].\n",
    units: [["paragraph", "s1@1: They [the leaders] met [Sic]."]],
  },
  {
    promise: "an escaped sign and an entity are the signs themselves",
    markdown: "A \\* and &amp; and &lt;b&gt;.\n",
    units: [["paragraph", "s1@1: A * and & and <b>."]],
  },
  {
    promise: "underscores inside a word and an asterisk alone are the source’s own",
    markdown: "A snake_case_name and 2 * 3.\n",
    units: [["paragraph", "s1@1: A snake_case_name and 2 * 3."]],
  },
  {
    promise: "the source’s marks, dashes and spaces are left as they are",
    markdown: "“It’s—” 'x' -- 20\u00a0December … \"y\"\n",
    units: [["paragraph", "s1@1: “It’s—” 'x' -- 20\u00a0December … \"y\""]],
  },
  {
    promise: "white space around a line is no part of it",
    markdown: "  One.  \n  Two.\n",
    units: [["paragraph", "s1@1: One.", "s2@2: Two."]],
  },
  {
    promise: "lines that end as in Windows are the same lines",
    markdown: "# Head\r\n\r\nOne.\r\nTwo.\r\n",
    units: [
      ["headline", "headline@1: Head"],
      ["paragraph", "s1@3: One.", "s2@4: Two."],
    ],
  },
  { promise: "an empty article has no units", markdown: "", units: [] },
];

/** A sentence and a character of it that stands there once → where that character stands in the file. */
export const places: readonly { promise: string; markdown: string; id: string; sign: string; place: string }[] = [
  { promise: "a sentence begins in column 1", markdown: "One.\n", id: "s1", sign: "O", place: "1:1" },
  { promise: "a headline begins behind its sign", markdown: "# Head\n", id: "headline", sign: "H", place: "1:3" },
  {
    promise: "a heading begins behind its signs",
    markdown: "One.\n\n## Head\n",
    id: "heading-1",
    sign: "H",
    place: "3:4",
  },
  { promise: "a caption begins behind its sign", markdown: "> A photo.\n", id: "s1", sign: "A", place: "1:3" },
  {
    promise: "the second line of a caption begins behind its own sign",
    markdown: "> A photo.\n>   Of two.\n",
    id: "s2",
    sign: "O",
    place: "2:5",
  },
  {
    promise: "a line with spaces before it begins behind them",
    markdown: "One.\n  Two.\n",
    id: "s2",
    sign: "T",
    place: "2:3",
  },
  {
    promise: "a sign before a [sic] is not moved",
    markdown: "They gave worked [sic] in.\n",
    id: "s1",
    sign: "w",
    place: "1:11",
  },
  {
    promise: "a sign behind a [sic] is moved by it and the space before it",
    markdown: "They gave worked [sic] in.\n",
    id: "s1",
    sign: "i",
    place: "1:24",
  },
  {
    promise: "a full stop right behind a [sic] is moved by it",
    markdown: "They gave worked [sic].\n",
    id: "s1",
    sign: ".",
    place: "1:23",
  },
  {
    promise: "each [sic] moves by its own width",
    markdown: "gave[sic] worked  [sic] in!\n",
    id: "s1",
    sign: "!",
    place: "1:27",
  },
];

/** What has no place in an article: where it stands, and words of the report. */
export const refused: readonly {
  promise: string;
  markdown: string;
  problems: readonly { place: string; says: string }[];
}[] = [
  {
    promise: "an HTML block is refused where it stands",
    markdown: "One.\n\n<div>Two.</div>\n",
    problems: [{ place: "3:1", says: "<div>Two.</div>" }],
  },
  {
    promise: "HTML within a sentence is refused where it stands",
    markdown: "One <b>is</b> here.\n",
    problems: [{ place: "1:5", says: "<b>" }],
  },
  {
    promise: "HTML on the second line of a paragraph is refused on that line",
    markdown: "One.\nTwo <br> three.\n",
    problems: [{ place: "2:5", says: "<br>" }],
  },
  {
    promise: "an HTML comment is refused",
    markdown: "<!-- hidden -->\n",
    problems: [{ place: "1:1", says: "<!-- hidden -->" }],
  },
  {
    promise: "HTML in a caption is refused",
    markdown: "> A <i>photo</i>.\n",
    problems: [{ place: "1:5", says: "<i>" }],
  },
  {
    promise: "text behind a closing tag is refused, not lost",
    markdown: "One.\n\n</div> Two.\n",
    problems: [{ place: "3:1", says: "</div> Two." }],
  },
  {
    promise: "a script is refused",
    markdown: "<script>x()</script>\n",
    problems: [{ place: "1:1", says: "<script>" }],
  },
  { promise: "a list is refused", markdown: "One.\n\n- Two.\n", problems: [{ place: "3:1", says: "paragraphs" }] },
  {
    promise: "a sentence that begins like a numbered list is refused, not numbered anew",
    markdown: "1997. A year.\n",
    problems: [{ place: "1:1", says: "paragraphs" }],
  },
  {
    promise: "a heading of the third level is refused",
    markdown: "### Deep\n",
    problems: [{ place: "1:1", says: "## heading" }],
  },
  { promise: "fenced code is refused", markdown: "```\nx\n```\n", problems: [{ place: "1:1", says: "paragraphs" }] },
  {
    promise: "indented code is refused",
    markdown: "One.\n\n    x\n",
    problems: [{ place: "3:1", says: "paragraphs" }],
  },
  {
    promise: "a link definition is refused",
    markdown: "One.\n\n[a]: https://example.org\n",
    problems: [{ place: "3:1", says: "paragraphs" }],
  },
  { promise: "emphasis is refused", markdown: "One *is* here.\n", problems: [{ place: "1:5", says: "paragraphs" }] },
  {
    promise: "strong emphasis is refused",
    markdown: "One **is** here.\n",
    problems: [{ place: "1:5", says: "paragraphs" }],
  },
  {
    promise: "code in a line is refused",
    markdown: "One `is` here.\n",
    problems: [{ place: "1:5", says: "paragraphs" }],
  },
  {
    promise: "a link is refused",
    markdown: "One [is](https://example.org) here.\n",
    problems: [{ place: "1:5", says: "paragraphs" }],
  },
  {
    promise: "an address in angle brackets is refused",
    markdown: "One <https://example.org> here.\n",
    problems: [{ place: "1:5", says: "paragraphs" }],
  },
  { promise: "a picture is refused", markdown: "![Alt](a.png)\n", problems: [{ place: "1:1", says: "paragraphs" }] },
  {
    promise: "a list within a caption is refused",
    markdown: "> - One.\n",
    problems: [{ place: "1:3", says: "> caption" }],
  },
  {
    promise: "a block quotation within a caption is refused",
    markdown: "> > One.\n",
    problems: [{ place: "1:3", says: "> caption" }],
  },
  {
    promise: "places are counted from the file’s beginning, front matter and all",
    markdown: "---\ntitle: x\n---\n\nOne <b>is</b> here.\n",
    problems: [{ place: "5:5", says: "<b>" }],
  },
  {
    promise: "all that is refused is told at once, in order",
    markdown: "- One.\n\nTwo <b>is</b> *here*.\n\n### Three\n",
    problems: [
      { place: "1:1", says: "paragraphs" },
      { place: "3:5", says: "<b>" },
      { place: "3:15", says: "paragraphs" },
      { place: "5:1", says: "paragraphs" },
    ],
  },
];
