import type { SentenceEdit } from "../../src/drafting/sentence-edit.ts";

/** An article of which every field that has numbers of sentences is filled, in both manners of YAML. */
export const ARTICLE = `---
title: Talks
language: en
date:
  date: "2019-12-20"
  rule: Given.
  sentences: [s1, s2, s5]
sentences:
  s1:
    speaker: reporter
    voice: reported # as fact
  s2: { speaker: reporter, voice: reported }
  s3: { speaker: reporter, voice: reported }
  # s4 is another's.
  s4:
    speaker: mara-orrin
    voice: quoted
  s5: { speaker: caption, voice: reported }
dates:
  - sentence: s2
    words: Friday
    date: "2019-12-20"
    rule: Given.
  - { sentence: s3, words: Monday, date: "2019-12-16", rule: Given. }
names:
  - sentence: headline
    name: Orrin
    means: nothing
  - sentence: s4
    name: Orrin
    means: mara-orrin
deviations:
  - kind: mark-turned
    at:
      - s2
      - s3
      - s4
  - kind: paragraph-break
    at: [s4, heading-1]
unused:
  - sentence: s2
    reason: Of no use.
  - sentence: s3
    reason: Of no use either.
  - sentence: s5
    reason: A caption.
---

# Talks of Orrin

They met. 
Nobody spoke. They will meet on Friday.
It was Monday.

## Later

“We will talk,” Orrin said.

> Orrin at talks.
`;

export const BRIEF = `---
title: A brief
positions:
  apart:
    - article: talks
      sentences: [s2, s3]
      reason: Nobody asks anything.
    - article: another
      sentences: [s2, s3]
      reason: Nobody asks anything.
---

Text of s2.
`;

export const EVENT = `---
title: An event
dateFrom: { article: talks, sentence: s3 }
conflicts:
  - dateFrom:
      article: another
      sentence: s3
---
`;

/** What becomes of a text: what stands in it once, and what stands there then. */
type Change = [text: "article" | "brief" | "event", before: string, behind: string];

export const edits: { promise: string; wanted: SentenceEdit; changes: Change[]; remarks: string[] }[] = [
  {
    promise: "by joining it with the next, and all behind it has other numbers",
    wanted: { id: "s2" },
    changes: [
      ["article", "[s1, s2, s5]", "[s1, s2, s4]"],
      ["article", "  s3: { speaker: reporter, voice: reported }\n", ""],
      ["article", "\n  s4:\n", "\n  s3:\n"],
      ["article", "s5: { speaker: caption", "s4: { speaker: caption"],
      ["article", "{ sentence: s3, words", "{ sentence: s2, words"],
      ["article", "sentence: s4\n    name", "sentence: s3\n    name"],
      ["article", "      - s2\n      - s3\n      - s4\n", "      - s2\n      - s3\n"],
      ["article", "[s4, heading-1]", "[s3, heading-1]"],
      ["article", "  - sentence: s3\n    reason: Of no use either.\n", ""],
      ["article", "- sentence: s5\n    reason", "- sentence: s4\n    reason"],
      ["article", "Friday.\nIt was", "Friday. It was"],
      ["brief", "talks\n      sentences: [s2, s3]", "talks\n      sentences: [s2]"],
      ["event", "{ article: talks, sentence: s3 }", "{ article: talks, sentence: s2 }"],
    ],
    remarks: [],
  },
  {
    promise: "by joining it with one that has a list of its own, which stays once",
    wanted: { id: "s1" },
    changes: [
      ["article", "[s1, s2, s5]", "[s1, s4]"],
      ["article", "  s2: { speaker: reporter, voice: reported }\n  s3: {", "  s2: {"],
      ["article", "\n  s4:\n", "\n  s3:\n"],
      ["article", "s5: { speaker: caption", "s4: { speaker: caption"],
      ["article", "sentence: s2\n    words", "sentence: s1\n    words"],
      ["article", "{ sentence: s3, words", "{ sentence: s2, words"],
      ["article", "sentence: s4\n    name", "sentence: s3\n    name"],
      ["article", "      - s2\n      - s3\n      - s4\n", "      - s1\n      - s2\n      - s3\n"],
      ["article", "[s4, heading-1]", "[s3, heading-1]"],
      ["article", "- sentence: s2\n    reason", "- sentence: s1\n    reason"],
      ["article", "- sentence: s3\n    reason", "- sentence: s2\n    reason"],
      ["article", "- sentence: s5\n    reason", "- sentence: s4\n    reason"],
      ["article", "met. \nNobody", "met. Nobody"],
      ["brief", "talks\n      sentences: [s2, s3]", "talks\n      sentences: [s1, s2]"],
      ["event", "{ article: talks, sentence: s3 }", "{ article: talks, sentence: s2 }"],
    ],
    remarks: [],
  },
  {
    promise: "by cutting it, and what is of the second half goes with it",
    wanted: { id: "s2", before: "They will" },
    changes: [
      ["article", "[s1, s2, s5]", "[s1, s2, s3, s6]"],
      [
        "article",
        "  s2: { speaker: reporter, voice: reported }\n  s3: {",
        "  s2: { speaker: reporter, voice: reported }\n  s3: { speaker: reporter, voice: reported }\n  s4: {",
      ],
      ["article", "\n  s4:\n", "\n  s5:\n"],
      ["article", "s5: { speaker: caption", "s6: { speaker: caption"],
      ["article", "sentence: s2\n    words", "sentence: s3\n    words"],
      ["article", "{ sentence: s3, words", "{ sentence: s4, words"],
      ["article", "sentence: s4\n    name", "sentence: s5\n    name"],
      ["article", "      - s2\n      - s3\n      - s4\n", "      - s2\n      - s3\n      - s4\n      - s5\n"],
      ["article", "[s4, heading-1]", "[s5, heading-1]"],
      [
        "article",
        "  - sentence: s2\n    reason: Of no use.\n  - sentence: s3\n",
        "  - sentence: s2\n    reason: Of no use.\n  - sentence: s3\n    reason: Of no use.\n  - sentence: s4\n",
      ],
      ["article", "- sentence: s5\n    reason", "- sentence: s6\n    reason"],
      ["article", "spoke. They", "spoke.\nThey"],
      ["brief", "talks\n      sentences: [s2, s3]", "talks\n      sentences: [s2, s3, s4]"],
      ["event", "{ article: talks, sentence: s3 }", "{ article: talks, sentence: s4 }"],
    ],
    remarks: ["s3 says what s2 did under sentences: — look over both."],
  },
  {
    promise: "by cutting it where a paragraph begins, which begins with the first half alone",
    wanted: { id: "s4", before: "Orrin said" },
    changes: [
      ["article", "[s1, s2, s5]", "[s1, s2, s6]"],
      [
        "article",
        "voice: quoted\n  s5: {",
        "voice: quoted\n  s5:\n    speaker: mara-orrin\n    voice: quoted\n  s6: {",
      ],
      ["article", "sentence: s4\n    name", "sentence: s5\n    name"],
      ["article", "      - s4\n", "      - s4\n      - s5\n"],
      ["article", "- sentence: s5\n    reason", "- sentence: s6\n    reason"],
      ["article", "talk,” Orrin", "talk,”\nOrrin"],
    ],
    remarks: ["s5 says what s4 did under sentences: — look over both."],
  },
  {
    promise: "in a caption too, whose lines begin with a sign",
    wanted: { id: "s5", before: "at talks" },
    changes: [
      ["article", "[s1, s2, s5]", "[s1, s2, s5, s6]"],
      [
        "article",
        "  s5: { speaker: caption, voice: reported }\n",
        "  s5: { speaker: caption, voice: reported }\n  s6: { speaker: caption, voice: reported }\n",
      ],
      [
        "article",
        "  - sentence: s5\n    reason: A caption.\n",
        "  - sentence: s5\n    reason: A caption.\n  - sentence: s6\n    reason: A caption.\n",
      ],
      ["article", "> Orrin at talks.", "> Orrin\n> at talks."],
    ],
    remarks: ["s6 says what s5 did under sentences: — look over both."],
  },
];

export const refused: Record<string, { wanted: SentenceEdit; article?: string; message: RegExp }> = {
  "with the first of the next paragraph": { wanted: { id: "s3" }, message: /^Behind s3 its paragraph ends/ },
  "where the article has no such sentence": { wanted: { id: "s6" }, message: /has no sentence s6; it has s1 to s5\.$/ },
  "at a heading": { wanted: { id: "heading-1" }, message: /has no sentence heading-1/ },
  "before words that it has not": { wanted: { id: "s2", before: "Nowhere" }, message: /^s2 has no “Nowhere”/ },
  "before its first word": {
    wanted: { id: "s2", before: "Nobody" },
    message: /^s2 has no “Nobody” behind its first word/,
  },
  "before words that it has twice": { wanted: { id: "s2", before: "y" }, message: /^s2 has “y” more than once/ },
  "where voices stand between brackets": {
    wanted: { id: "s1" },
    article: ARTICLE.replace(
      /^sentences:\n(?:  .*\n)+/m,
      "sentences: { s1: { speaker: reporter, voice: reported } }\n",
    ),
    message: /^sentences: is written between brackets/,
  },
  "where the front matter cannot be read": {
    wanted: { id: "s1" },
    article: ARTICLE.replace("title: Talks", "title: [Talks"),
    message: /cannot be read/,
  },
};
