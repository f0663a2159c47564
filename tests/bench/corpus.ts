import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { EVENT_KINDS } from "../../src/schemas/event.ts";
import { PROFILE_KINDS } from "../../src/schemas/profile.ts";
import { WORDS } from "../generated/vocabulary.ts";
import { seeded, type Seeded } from "../unit/seeded.ts";

/** How many of each kind a corpus of so many articles has. */
export const sizesOf = (articles: number) => ({
  articles,
  profiles: Math.max(3, Math.round(articles / 5)),
  events: Math.max(1, Math.round(articles / 5)),
  briefs: Math.max(1, Math.round(articles / 50)),
});

const SENTENCES = 18;
const PER_PARAGRAPH = 3;
/** About as long as sentences of a news report are: 18 of them make 3.6 kB. */
const WORDS_A_SENTENCE = { least: 14, most: 26 };
const PROFILES_AN_ARTICLE = 4;
const FACTS_A_PROFILE = 4;
const CLAIMS_A_BRIEF = 6;
const WORKS = 30;
const FIRST_YEAR = 1995;
const YEARS = 25;

const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "g",
  "gl",
  "h",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "v",
  "z",
];
const RIMES = ["al", "an", "ar", "el", "en", "er", "il", "in", "ir", "ol", "on", "or", "ul", "un", "ur"];

interface Sentence {
  id: string;
  text: string;
  /** Number of the profile that it names. */
  names: number | undefined;
}

interface Article {
  slug: string;
  title: string;
  day: string;
  sentences: Sentence[];
  used: Set<string>;
}

type Files = Map<string, string>;

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const padded = (count: number): string => String(count).padStart(2, "0");

/** Every text between quotation marks, and small maps in one line, as an editor writes them. */
const yaml = (fields: object): string =>
  stringify(fields, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
const markdown = (fields: object, body: string): string => `---\n${yaml(fields)}---\n\n${body}\n`;

/** So many names of two words, no two alike; none is a word of the vocabulary. */
function namesOf(random: Seeded, count: number): string[] {
  const word = (): string => capital(upTo(3).reduce((made) => made + random.pick(ONSETS) + random.pick(RIMES), ""));
  const names = new Set<string>();
  while (names.size < count) names.add(`${word()} ${word()}`);
  return [...names];
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const wordsOf = (random: Seeded, count: number): string =>
  upTo(count)
    .map(() => random.pick(WORDS))
    .join(" ");

const dayOf = (random: Seeded): string =>
  `${FIRST_YEAR + random.below(YEARS)}-${padded(1 + random.below(12))}-${padded(1 + random.below(28))}`;

function makeArticle(random: Seeded, number: number, names: readonly string[]): Article {
  const own = upTo(PROFILES_AN_ARTICLE).map(() => random.below(names.length));
  const sentences = upTo(SENTENCES).map((index): Sentence => {
    const { least, most } = WORDS_A_SENTENCE;
    const words = wordsOf(random, least + random.below(most - least + 1));
    const profile = index % 2 === 0 ? own[(index / 2) % own.length] : undefined;
    const text = profile === undefined ? capital(words) : `${names[profile]} ${words}`;
    return { id: `s${index + 1}`, text: `${text}.`, names: profile };
  });
  return {
    slug: `report-${number + 1}`,
    title: capital(wordsOf(random, 6)),
    day: dayOf(random),
    sentences,
    used: new Set(),
  };
}

/** A claim in the words of a sentence, which is used by it. */
function claimOf({ slug, used }: Article, { id, text }: Sentence): string {
  used.add(id);
  const words = text.slice(0, -1);
  return `[${words}](evidence:${slug} "${words}")`;
}

function writeArticle({ slug, title, day, sentences, used }: Article, files: Files): void {
  const paragraphs = upTo(SENTENCES / PER_PARAGRAPH).map((index) =>
    sentences.slice(index * PER_PARAGRAPH, (index + 1) * PER_PARAGRAPH).map((one) => one.text),
  );
  const fields = {
    title,
    language: "en",
    fullText: true,
    date: { date: day, rule: "Given with the text.", sentences: ["s1"] },
    published: "unknown",
    publisher: "unknown",
    licence: "Made for a measurement.",
    sentences: Object.fromEntries(sentences.map(({ id }) => [id, { speaker: "reporter", voice: "reported" }])),
    unused: sentences.filter(({ id }) => !used.has(id)).map(({ id }) => ({ sentence: id, reason: "Of no use here." })),
  };
  files.set(`articles/${slug}.txt`, `${[[title], ...paragraphs].map((lines) => lines.join(" ")).join("\n\n")}\n`);
  files.set(
    `articles/${slug}.md`,
    markdown(fields, [`# ${title}`, ...paragraphs.map((lines) => lines.join("\n"))].join("\n\n")),
  );
}

const workOf = (number: number): string => `work-${(number % WORKS) + 1}`;

/** A profile: what articles say of it, where they name it, else what works say. */
function writeProfile(
  random: Seeded,
  number: number,
  name: string,
  of: readonly [Article, Sentence][],
  files: Files,
): void {
  const told = of.slice(0, FACTS_A_PROFILE).map(([article, sentence]) => `- ${claimOf(article, sentence)}.`);
  const facts = upTo(FACTS_A_PROFILE).map(
    (index) => told[index] ?? `- [Held to have ${wordsOf(random, 8)}](evidence:${workOf(number + index)}).`,
  );
  const kind = PROFILE_KINDS[number % PROFILE_KINDS.length];
  files.set(
    `profiles/${slugOf(name)}.md`,
    markdown({ name, kind, summary: "Took part in the talks." }, facts.join("\n")),
  );
}

function writeEvent(
  random: Seeded,
  number: number,
  articles: readonly Article[],
  names: readonly string[],
  files: Files,
): void {
  const article = random.pick(articles);
  const sentence = random.pick(article.sentences);
  const fields = {
    title: capital(wordsOf(random, 5)),
    date: article.day,
    kind: random.pick(EVENT_KINDS),
    actors: sentence.names === undefined ? [] : [slugOf(names[sentence.names] ?? "")],
  };
  const besides = `[A work tells of ${wordsOf(random, 8)}](evidence:${workOf(number)}).`;
  files.set(
    `events/${article.day}-event-${number + 1}.md`,
    markdown(fields, `${claimOf(article, sentence)}.\n\n${besides}`),
  );
}

function writeBrief(random: Seeded, number: number, articles: readonly Article[], last: string, files: Files): void {
  const read = random.shuffle(articles).slice(0, 2);
  const [first] = read;
  const [lead] = first?.sentences ?? [];
  if (first === undefined || lead === undefined) return;
  const quote = lead.text.slice(0, -1);
  first.used.add(lead.id);
  const fields = {
    title: capital(wordsOf(random, 7)),
    description: "What was reported of the talks.",
    articles: read.map((one) => one.slug),
    events: last,
    written: last,
    sourcesRead: last.slice(0, 7),
    bottomLine: [{ claim: `${quote}.`, evidence: [{ article: first.slug, quote }] }],
  };
  const claims = upTo(CLAIMS_A_BRIEF).map(() => {
    const article = random.pick(read);
    return `${claimOf(article, random.pick(article.sentences))}.`;
  });
  const works = number > 0 ? [] : upTo(WORKS).map((index) => `[It rained](evidence:${workOf(index)}).`);
  files.set(
    `briefs/talks-${number + 1}.md`,
    markdown(fields, ["## What was reported", ...claims, ...works].join("\n\n")),
  );
}

const SITE = {
  title: "Corpus",
  description: "A site made for a measurement, of as many articles as it asks for.",
  language: "en",
  licence: "CC BY 4.0",
  timeline: {
    from: String(FIRST_YEAR),
    days: "2019-12-01/2019-12-31",
    eras: upTo(YEARS / 5).map((index) => {
      const from = FIRST_YEAR + index * 5;
      return { name: `Part ${"ABCDE".charAt(index)}`, years: `${from}/${from + 4}` };
    }),
  },
};

const works = Object.fromEntries(
  upTo(WORKS).map((index) => [
    workOf(index),
    {
      title: `Work ${index + 1}`,
      publisher: `Press ${index + 1}`,
      kind: "newspaper",
      language: "en",
      url: `https://example.org/${index + 1}`,
      seen: "made for a measurement",
    },
  ]),
);

/** The files of a corpus of so many articles, by path; for one seed the same at every run. */
export function corpusOf(count: number, seed = 1): Files {
  const random = seeded(seed);
  const { profiles, events, briefs } = sizesOf(count);
  const names = namesOf(random, profiles);
  const articles = upTo(count).map((number) => makeArticle(random, number, names));
  const naming = Map.groupBy(
    articles.flatMap((article) => article.sentences.map((sentence): [Article, Sentence] => [article, sentence])),
    ([, sentence]) => sentence.names,
  );
  const last =
    articles
      .map((one) => one.day)
      .sort()
      .at(-1) ?? "2019-12-31";
  const files: Files = new Map([
    ["site.yaml", yaml(SITE)],
    ["references.yaml", yaml(works)],
  ]);
  names.forEach((name, number) => writeProfile(random, number, name, naming.get(number) ?? [], files));
  for (const number of upTo(events)) writeEvent(random, number, articles, names, files);
  for (const number of upTo(briefs)) writeBrief(random, number, articles, last, files);
  for (const article of articles) writeArticle(article, files);
  return files;
}

/** Writes a corpus into a content folder. */
export function writeCorpus(folder: string, count: number, seed = 1): void {
  for (const [path, text] of corpusOf(count, seed)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
