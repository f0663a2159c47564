/** The slug of the one article that a generated site holds. */
export const ARTICLE = "report";
/** Sentences of the article, and works that are cited beside it. */
export const SENTENCES = 40;
export const WORKS = 30;

const PER_PARAGRAPH = 5;
const TITLE = "A Report on Talks";

/** A sentence of the article, by its number from 1; without its full stop it is a claim of its own. */
const sentence = (number: number): string => `Sentence ${number} tells of talk number ${number}`;

/** A claim in Markdown that rests on a sentence of the article. */
export const claimOfSentence = (number: number): string =>
  `[${sentence(number)}](evidence:${ARTICLE} "${sentence(number)}")`;

/** The key of a work, by its number from 1. */
export const keyOfWork = (number: number): string => `work-${number}`;

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index + 1);

const inParagraphs = (lines: readonly string[]): string[][] =>
  [...Map.groupBy(lines.keys(), (index) => Math.floor(index / PER_PARAGRAPH)).values()].map((indexes) =>
    indexes.map((index) => lines[index] ?? ""),
  );

const PARAGRAPHS = inParagraphs(upTo(SENTENCES).map((number) => `${sentence(number)}.`));

/** The text as received. */
export const received = `${[[TITLE], ...PARAGRAPHS].map((lines) => lines.join(" ")).join("\n\n")}\n`;

/** The article's fields, and its text one sentence a line. */
export const article = {
  fields: {
    title: TITLE,
    language: "en",
    fullText: true,
    date: { date: "2019-12-20", rule: "Given with the text.", sentences: ["s1"] },
    published: "unknown",
    publisher: "unknown",
    licence: "Made for a test.",
    sentences: Object.fromEntries(
      upTo(SENTENCES).map((number) => [`s${number}`, { speaker: "reporter", voice: "reported" }]),
    ),
  },
  body: [`# ${TITLE}`, ...PARAGRAPHS.map((lines) => lines.join("\n"))].join("\n\n"),
};

/** A brief that rests on each sentence and names each work, so that none is without use. */
export const brief = {
  fields: {
    title: "Talks as reported",
    description: "What was reported of the talks.",
    articles: [ARTICLE],
    events: "2019-12-20",
    written: "2019-12-21",
    sourcesRead: "2019-12",
    bottomLine: [{ claim: `${sentence(1)}.`, evidence: [{ article: ARTICLE, quote: sentence(1) }] }],
  },
  body: [
    "## The report",
    ...inParagraphs(upTo(SENTENCES).map((number) => `${claimOfSentence(number)}.`)).map((lines) => lines.join(" ")),
    "## Other works",
    upTo(WORKS)
      .map((number) => `- [A work tells of the talks](evidence:${keyOfWork(number)}).`)
      .join("\n"),
  ].join("\n\n"),
};

/** The works, as references.yaml has them. */
export const works = Object.fromEntries(
  upTo(WORKS).map((number) => [
    keyOfWork(number),
    {
      title: `Work ${number}`,
      publisher: `Press ${number}`,
      kind: "newspaper",
      language: "en",
      url: `https://example.org/${number}`,
      seen: "made for a test",
    },
  ]),
);
