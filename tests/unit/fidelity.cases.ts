/** A received text and the Markdown that was made of it. */
export interface FidelityCase {
  promise: string;
  received: string;
  markdown: string;
  /** The allowed departures, each as `kind at unit`. */
  departures?: readonly string[];
  /** The unit and line of the first difference that is not allowed. */
  difference?: { at: string; line: number };
}

/** Texts that are the same, or depart in one of the five ways. */
export const allowed: readonly FidelityCase[] = [
  {
    promise: "a text taken over as it is has no departure",
    received: "Head\n\nOne is here. Two is here.\n\nThree.",
    markdown: "# Head\n\nOne is here.\nTwo is here.\n\nThree.\n",
  },
  {
    promise: "a paragraph parted where the received text runs on is a paragraph break",
    received: "One.Two.",
    markdown: "One.\n\nTwo.",
    departures: ["paragraph-break s2"],
  },
  {
    promise: "a paragraph parted where the received text has only a space is a paragraph break",
    received: "One. Two.",
    markdown: "One.\n\nTwo.",
    departures: ["paragraph-break s2"],
  },
  {
    promise: "sentences of one paragraph that run into each other are parted by a paragraph break",
    received: "One.Two.",
    markdown: "One.\nTwo.",
    departures: ["paragraph-break s2"],
  },
  {
    promise: "a headline that runs into the first sentence is parted at that sentence",
    received: "HeadOne.",
    markdown: "# Head\n\nOne.",
    departures: ["paragraph-break s1"],
  },
  {
    promise: "a foot line that runs into the last sentence is parted at the foot",
    received: "One.Foot",
    markdown: "One.\n\n---\n\nFoot",
    departures: ["paragraph-break foot"],
  },
  {
    promise: "a caption that runs into its neighbours is set apart, and the next paragraph parted",
    received: "One.Caption.Two.",
    markdown: "One.\n\n> Caption.\n\nTwo.",
    departures: ["caption-set-apart s2", "paragraph-break s3"],
  },
  {
    promise: "a caption that stood on its own line needs no departure",
    received: "One.\nCaption.\nTwo.",
    markdown: "One.\n\n> Caption.\n\nTwo.",
  },
  {
    promise: "a heading that runs into its neighbours is restored, and the next paragraph parted",
    received: "One.Russian pressureTwo.",
    markdown: "One.\n\n## Russian pressure\n\nTwo.",
    departures: ["heading-restored heading-1", "paragraph-break s2"],
  },
  {
    promise: "a quotation mark turned the right way is a mark turned",
    received: "”We met,” he said.",
    markdown: "“We met,” he said.",
    departures: ["mark-turned s1"],
  },
  {
    promise: "two marks turned in one sentence are one departure",
    received: '"We met," he said.',
    markdown: "“We met,” he said.",
    departures: ["mark-turned s1"],
  },
  {
    promise: "an apostrophe turned is a mark turned",
    received: "can't",
    markdown: "can’t",
    departures: ["mark-turned s1"],
  },
  {
    promise: "[sic] behind a word is a [sic] added",
    received: "gave worked in close contact",
    markdown: "gave worked [sic] in close contact",
    departures: ["sic-added s1"],
  },
  {
    promise: "[sic] at the end of a sentence is a [sic] added",
    received: "They gave worked. Then they went.",
    markdown: "They gave worked [sic].\nThen they went.",
    departures: ["sic-added s1"],
  },
  {
    promise: "two of [sic] in one sentence are one departure",
    received: "gave worked in closed contact",
    markdown: "gave [sic] worked in closed [sic] contact",
    departures: ["sic-added s1"],
  },
  {
    promise: "all five departures are told in the order of the text",
    received: "HeadOne.Caption.Part”Two” has a slp.",
    markdown: "# Head\n\nOne.\n\n> Caption.\n\n## Part\n\n“Two” has a slp [sic].",
    departures: [
      "paragraph-break s1",
      "caption-set-apart s2",
      "heading-restored heading-1",
      "paragraph-break s3",
      "mark-turned s3",
      "sic-added s3",
    ],
  },
  {
    promise: "white space before and behind the received text does not count",
    received: "\n\n  One. Two. \n\n",
    markdown: "One.\nTwo.",
  },
  {
    promise: "a line that was broken within a sentence is the same sentence",
    received: "One is\nhere.",
    markdown: "One is here.",
  },
  {
    promise: "a space that does not break may become a space",
    received: "20\u00a0December",
    markdown: "20 December",
  },
  {
    promise: "a sign that Markdown needs escaped is the sign itself",
    received: "A * & < B_c",
    markdown: "A \\* &amp; &lt; B\\_c",
  },
  {
    promise: "two spaces of the Markdown are one of the received text",
    received: "One is here.",
    markdown: "One is  here.",
  },
];

/** Texts that differ. */
export const differing: readonly FidelityCase[] = [
  {
    promise: "a letter dropped is a difference",
    received: "One is here.",
    markdown: "One is hre.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a letter added is a difference",
    received: "One is here.",
    markdown: "One is heree.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a letter changed is a difference",
    received: "One is here.",
    markdown: "One is hare.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a letter in another case is a difference",
    received: "One is here.",
    markdown: "one is here.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a digit changed is a difference",
    received: "In 1997 they met.",
    markdown: "In 1998 they met.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "words swapped are a difference",
    received: "Russia and Belarus met.",
    markdown: "Belarus and Russia met.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a word dropped is a difference",
    received: "They have not met.",
    markdown: "They have met.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a word added is a difference",
    received: "They have met.",
    markdown: "They have not met.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "sentences swapped are a difference at the first of them",
    received: "One.\n\nTwo. Three.",
    markdown: "One.\n\nThree.\nTwo.",
    difference: { at: "s2", line: 3 },
  },
  {
    promise: "a sentence dropped from the middle is a difference at the next",
    received: "One. Two. Three.",
    markdown: "One.\nThree.",
    difference: { at: "s2", line: 2 },
  },
  {
    promise: "a tail that the received text goes on with is a difference at the last unit",
    received: "One.\nTwo.\nThree.",
    markdown: "One.\nTwo.",
    difference: { at: "s2", line: 2 },
  },
  {
    promise: "a tail that the Markdown goes on with is a difference where it begins",
    received: "One.",
    markdown: "One.\n\nTwo.",
    difference: { at: "s2", line: 3 },
  },
  {
    promise: "a word that the Markdown’s last sentence goes on with is a difference",
    received: "One",
    markdown: "One more",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "an empty received text is a difference",
    received: "",
    markdown: "One.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "an apostrophe dropped is a difference",
    received: "can’t",
    markdown: "cant",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a comma for a full stop is a difference",
    received: "One, two",
    markdown: "One. two",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "another dash is a difference",
    received: "Russia-Belarus",
    markdown: "Russia–Belarus",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a word parted in two is a difference",
    received: "together",
    markdown: "to gether",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "two words made one are a difference",
    received: "to gether",
    markdown: "together",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a double mark turned into a single one is a difference",
    received: "“We met,” he said.",
    markdown: "‘We met,’ he said.",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "an apostrophe turned into a double mark is a difference",
    received: "can’t",
    markdown: 'can"t',
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "[SIC] in capital letters is a difference",
    received: "gave worked in",
    markdown: "gave worked [SIC] in",
    difference: { at: "s1", line: 1 },
  },
  {
    promise: "a difference in a heading names the heading",
    received: "One.\nRussian pressure\nTwo.",
    markdown: "One.\n\n## Russian presure\n\nTwo.",
    difference: { at: "heading-1", line: 3 },
  },
  {
    promise: "a difference in a caption names its sentence",
    received: "One.\nCaption.\nTwo.",
    markdown: "One.\n\n> Captoin.\n\nTwo.",
    difference: { at: "s2", line: 3 },
  },
  {
    promise: "a difference in the headline names the headline",
    received: "Head\n\nOne.",
    markdown: "# Heads\n\nOne.",
    difference: { at: "headline", line: 1 },
  },
  {
    promise: "a difference in the foot line names the foot",
    received: "One.\n\nМережа Правди",
    markdown: "One.\n\n---\n\nМережа Правда",
    difference: { at: "foot", line: 5 },
  },
];

/** Texts that are not the same, in a way for which there is no kind yet; it must not go unnoticed. */
export const noticed: readonly Pick<FidelityCase, "promise" | "received" | "markdown">[] = [
  {
    promise: "an article without any text differs from a received text",
    received: "One.",
    markdown: "",
  },
  {
    promise: "two paragraphs of the received text made one are noticed",
    received: "One.\n\nTwo.",
    markdown: "One.\nTwo.",
  },
];

/** The place in the file where a difference is told. */
export const columns: readonly (Pick<FidelityCase, "promise" | "received" | "markdown"> & { place: string })[] = [
  { promise: "the first letter stands in column 1", received: "Two.", markdown: "One.", place: "1:1" },
  {
    promise: "a letter within a sentence stands in its own column",
    received: "They met in Brest.",
    markdown: "They met in Minsk.",
    place: "1:13",
  },
  {
    promise: "a column is counted in the line of the sentence",
    received: "One. Two three.",
    markdown: "One.\nTwo thr3e.",
    place: "2:8",
  },
  {
    promise: "the sign before a caption is counted",
    received: "One.\nA photo.",
    markdown: "One.\n\n> A phota.",
    place: "3:9",
  },
  {
    promise: "the signs before a heading are counted",
    received: "One.\nThe talks",
    markdown: "One.\n\n## The talk",
    place: "3:12",
  },
  { promise: "the sign before the headline is counted", received: "Head", markdown: "# Heed", place: "1:5" },
  {
    promise: "spaces before a line are counted",
    received: "One. Two.",
    markdown: "One.\n  Too.",
    place: "2:4",
  },
  {
    promise: "a [sic] before the place is counted, with the space before it",
    received: "gave worked in Brest",
    markdown: "gave worked [sic] in Minsk",
    place: "1:22",
  },
  {
    promise: "a [sic] behind the place is not counted",
    received: "give worked in",
    markdown: "gave worked [sic] in",
    place: "1:2",
  },
  {
    promise: "two of [sic] are counted, each as wide as it stands there",
    received: "gave worked on",
    markdown: "gave[sic] worked  [sic] in",
    place: "1:25",
  },
  {
    promise: "a [sic] in a caption is counted behind the sign before it",
    received: "gave worked on",
    markdown: "> gave [sic] worked in",
    place: "1:21",
  },
  {
    promise: "front matter moves the line, not the column",
    received: "One two.",
    markdown: "---\ntitle: x\n---\n\nOne tvo.",
    place: "5:6",
  },
];

/** For each unit, for each character of its text, where it was received, in code points. */
export const alignments: readonly (Pick<FidelityCase, "promise" | "received" | "markdown"> & {
  aligned: Readonly<Record<string, readonly number[]>>;
})[] = [
  {
    promise: "a text taken over as it is stands where it was received",
    received: "Hi\n\nOne. Two.",
    markdown: "# Hi\n\nOne.\nTwo.",
    aligned: { headline: [0, 1], s1: [4, 5, 6, 7], s2: [9, 10, 11, 12] },
  },
  {
    promise: "what ran on in the received text leaves no gap",
    received: "One.Two.",
    markdown: "One.\n\nTwo.",
    aligned: { s1: [0, 1, 2, 3], s2: [4, 5, 6, 7] },
  },
  {
    promise: "white space at the beginning of the received text is counted",
    received: "\n \nOne.",
    markdown: "One.",
    aligned: { s1: [3, 4, 5, 6] },
  },
  {
    promise: "a [sic] was not received, and moves nothing",
    received: "gave in",
    markdown: "gave [sic] in",
    aligned: { s1: [0, 1, 2, 3, 4, 5, 6] },
  },
  {
    promise: "a turned mark stands where the other was received",
    received: "”We,” he",
    markdown: "“We,” he",
    aligned: { s1: [0, 1, 2, 3, 4, 5, 6, 7] },
  },
  {
    promise: "an emoji before a letter is one code point, though two characters of the text",
    received: "🤝 a",
    markdown: "🤝 a",
    aligned: { s1: [0, 0, 1, 2] },
  },
  {
    promise: "an emoji of several code points counts as many",
    received: "👨‍👩 a",
    markdown: "👨‍👩 a",
    aligned: { s1: [0, 0, 1, 2, 2, 3, 4] },
  },
  {
    promise: "more white space than one in the received text is passed over behind its first",
    received: "a \n b",
    markdown: "a b",
    aligned: { s1: [0, 1, 4] },
  },
  {
    promise: "an escaped sign is one character",
    received: "a*b",
    markdown: "a\\*b",
    aligned: { s1: [0, 1, 2] },
  },
];

const SENTENCES = [
  "The ministers of both countries met in the morning.",
  "Nobody was told what they had spoken about.",
  "A second meeting has been promised for the winter.",
  "The ferry between the two towns stands still meanwhile.",
  "Fishermen say that they have heard nothing at all.",
];
const without = (index: number): string[] => SENTENCES.toSpliced(index, 1);
const changed = (index: number, find: string, write: string): string[] =>
  SENTENCES.map((one, at) => (at === index ? one.replace(find, write) : one));

/** An article beside a received text of five sentences in one paragraph; each of its differences as `unit: what the Markdown reads there`. */
export const severalDiffering: readonly { promise: string; sentences: readonly string[]; told: readonly string[] }[] = [
  { promise: "a text that is the same has none", sentences: SENTENCES, told: [] },
  {
    promise: "one letter in each of two sentences is told twice",
    sentences: changed(0, "morning", "mourning").map((one, at) => (at === 3 ? one.replace("ferry", "furry") : one)),
    told: ["s1: urning.", "s4: urry"],
  },
  {
    promise: "two words of one sentence are told both",
    sentences: changed(2, "second", "third").map((one) =>
      one.replace("promised for the winter", "promised for the summer"),
    ),
    told: ["s3: third", "s3: summer"],
  },
  {
    promise: "a word added and a word dropped are told both",
    sentences: changed(1, "told what", "told at all what").map((one) =>
      one.replace("has been promised", "has promised"),
    ),
    told: ["s2: at all what", "s3: promised"],
  },
  {
    promise: "a sentence dropped is told at the next, and what differs behind it too",
    sentences: without(1).map((one) => one.replace("nothing at all", "nothing much")),
    told: ["s2: A second", "s4: much."],
  },
  {
    promise: "a sentence added is told, and what differs behind it too",
    sentences: changed(4, "heard", "herd").toSpliced(2, 0, "This was never received from anybody."),
    told: ["s3: This was", "s6: rd nothing"],
  },
  {
    promise: "two sentences that differ as wholes, one behind the other, are one difference",
    sentences: SENTENCES.with(1, "Somebody else wrote these words here instead.").with(
      2,
      "And these ones, too, are not received.",
    ),
    told: ["s2: Somebody"],
  },
  {
    promise: "the last sign is told, and nothing behind it",
    sentences: changed(4, "all.", "all!"),
    told: ["s5: !"],
  },
  {
    promise: "the last sentence dropped is told at the end",
    sentences: without(4),
    told: ["s4: "],
  },
  {
    promise: "a text of which nothing is the same is one difference",
    sentences: ["Quite another report.", "It has two sentences."],
    told: ["s1: Quite"],
  },
];

export const receivedSentences = SENTENCES.join(" ");
