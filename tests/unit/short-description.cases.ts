const words = (times: number): string => Array.from({ length: times }, () => "word").join(" ");

/** A text, and how it describes a page. */
export const descriptions: readonly { promise: string; text: string; language?: string; short: string }[] = [
  { promise: "a short text is left alone", text: "One sentence. Another.", short: "One sentence. Another." },
  { promise: "white space is folded", text: " One\n  sentence. ", short: "One sentence." },
  { promise: "300 letters are not too many", text: "a".repeat(300), short: "a".repeat(300) },
  {
    promise: "of sentences as many are left as fit",
    text: `First. Second. Last ${words(60)}.`,
    short: "First. Second.",
  },
  {
    promise: "the point in a number ends no sentence",
    text: `It cost 3.5 million in all. Last ${words(60)}.`,
    short: "It cost 3.5 million in all.",
  },
  { promise: "a long sentence is cut behind a word", text: words(80), short: `${words(59)} word…` },
  { promise: "a long word is cut", text: "a".repeat(400), short: `${"a".repeat(299)}…` },
  {
    promise: "words without blanks between them are cut as their language has them",
    text: "普京说".repeat(120),
    language: "zh",
    short: `${"普京说".repeat(99)}普京…`,
  },
];
