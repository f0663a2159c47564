/** A title, and the slug that is proposed for it. */
export const slugs: readonly {
  promise: string;
  title: string;
  language?: string;
  before?: string;
  expected: string | undefined;
}[] = [
  { promise: "in small letters with hyphens", title: "Talks End Without a Deal", expected: "talks-end-without-a-deal" },
  {
    promise: "without marks and apostrophes",
    title: "It’s “over”, says Ángel—again…",
    expected: "its-over-says-angel-again",
  },
  {
    promise: "of 45 characters at most, cut between words",
    title: "Orrin and Tell Talks on River Bridge End Without Deal",
    expected: "orrin-and-tell-talks-on-river-bridge-end",
  },
  {
    promise: "cut behind a word that carries meaning",
    title: "Port Council Puts Off Vote on Breakwater as Two Towns Trade Blame",
    expected: "port-council-puts-off-vote-on-breakwater",
  },
  {
    promise: "cut before several words that carry none",
    title: "Boats Lost in the Harbour Storm Were of the Two Neighbouring Towns",
    expected: "boats-lost-in-the-harbour-storm",
  },
  { promise: "cut within a word that is too long alone", title: "a".repeat(60), expected: "a".repeat(45) },
  {
    promise: "with what it has to begin with counted in",
    title: "Orrin and Tell Talks on River Bridge End Without Deal",
    before: "2001-03-09-",
    expected: "2001-03-09-orrin-and-tell-talks-on-river",
  },
  {
    promise: "of Ukrainian letters",
    title: "Переговори щодо мосту: Ґалаґан і п’ятниця",
    language: "uk",
    expected: "perehovory-shchodo-mostu-galagan-i-piatnytsia",
  },
  { promise: "of Russian letters", title: "Переговоры о мосте", language: "ru", expected: "peregovory-o-moste" },
  { promise: "not of letters that have no Latin ones here", title: "שיחות", language: "he", expected: undefined },
  { promise: "not a name that Windows keeps", title: "CON", expected: undefined },
];

/** The text of a references.yaml to which a reference is added; `keeps`: what of it stays byte for byte. */
export const references: readonly { promise: string; source: string; keeps?: string }[] = [
  {
    promise: "stands at the end, and what was there stays as it is",
    source:
      '# Works cited.\ngazette: # the first\n  title:   "Bridge opens"\n  publisher: Gazette\n  kind: newspaper\n  language: en\n  url: https://example.org/a\n  seen: read\n',
  },
  {
    promise: "finds its own line where the last one has no end",
    source: "gazette: { title: A, publisher: B, kind: c, language: en, url: https://example.org/a, seen: read }",
  },
  {
    promise: "ends its lines as the file does",
    source:
      "gazette:\r\n  { title: A, publisher: B, kind: c, language: en, url: https://example.org/a, seen: read }\r\n",
  },
  { promise: "is the first in an empty file", source: "" },
  { promise: "is the first below a comment", source: "# None yet.\n" },
  { promise: "is put into a file that is written as one group", source: "{}\n", keeps: "" },
  {
    promise: "is put into one with entries, too",
    source:
      "{ gazette: { title: A, publisher: B, kind: c, language: en, url: https://example.org/a, seen: read } } # all\n",
    keeps: "",
  },
];
