import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

/** How much a generated desk has; articles stand in pairs, which one brief reads and which disagree. */
export interface Desk {
  /** An even number, at least twice as many as there are briefs. */
  articles: number;
  briefs: number;
  profiles: number;
  works: number;
  corrections: number;
  /** Pairs of articles that disagree on how many people came, from the first on. */
  disagreements: number;
}

const KINDS = ["person", "organisation", "place", "state"] as const;
const SENTENCES = 12;
const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index + 1);
const yaml = (fields: object): string =>
  stringify(fields, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
const markdown = (fields: object, body: string): string => `---\n${yaml(fields)}---\n\n${body}\n`;

const SYLLABLES = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "ha",
  "je",
  "ki",
  "lo",
  "mu",
  "na",
  "pe",
  "qui",
  "ro",
  "su",
  "ta",
  "ve",
  "wi",
  "xo",
  "zu",
];
const CYRILLIC = [
  "ба",
  "це",
  "ди",
  "фо",
  "гу",
  "ха",
  "же",
  "ки",
  "ло",
  "му",
  "на",
  "пе",
  "щи",
  "ро",
  "су",
  "та",
  "ве",
  "ви",
  "хо",
  "зу",
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name of four syllables by its number, no two alike, of every letter. */
function nameOf(number: number, syllables: readonly string[]): string {
  const digit = (place: number): string => syllables[Math.floor((number * 7919) / 20 ** place) % 20] ?? "";
  return capital(`${digit(0)}${digit(1)}${digit(2)}${digit(3)}n`);
}

const name = (number: number): string => nameOf(number, SYLLABLES);
const slugOf = (number: number): string => name(number).toLowerCase();
const article = (number: number): string => `report-${number}`;
const work = (number: number): string => `work-${number}`;

/** The sentences of an article: what happened, how many came, then each names a profile. */
function sentencesOf(number: number, profiles: number): string[] {
  const pair = Math.ceil(number / 2);
  const named = upTo(SENTENCES - 2).map((index) => name((((number - 1) * (SENTENCES - 2) + index - 1) % profiles) + 1));
  return [
    `The harbour of town ${pair} was opened on a fair morning.`,
    number % 2 === 1 ? `Some ${pair * 10} people came to see it.` : `Nearly ${pair * 10 + 5} people came to see it.`,
    ...named.map((one) => `${one} spoke there of the piers and of what they had cost the town.`),
  ];
}

/** The day of a pair of articles and of its brief: one a month, from 2010 on. */
const dayOf = (pair: number): string =>
  `${2010 + Math.floor((pair - 1) / 12)}-${String(((pair - 1) % 12) + 1).padStart(2, "0")}-15`;

const quoteOf = (number: number, sentence: number, profiles: number): string =>
  (sentencesOf(number, profiles)[sentence - 1] ?? "").slice(0, -1);

/** Which sentences something rests on, as `report-1#s2`. */
type Used = Set<string>;

/** A claim in the words of a sentence, which is used by it. */
function claimOf(used: Used, number: number, sentence: number, { profiles }: Desk): string {
  used.add(`${article(number)}#s${sentence}`);
  const quote = quoteOf(number, sentence, profiles);
  return `[${quote}](evidence:${article(number)} "${quote}").`;
}

/** The same as a field. */
function fieldOf(used: Used, number: number, sentence: number, { profiles }: Desk): object {
  used.add(`${article(number)}#s${sentence}`);
  const quote = quoteOf(number, sentence, profiles);
  return { claim: `${quote}.`, evidence: [{ article: article(number), quote }] };
}

function articleFiles({ profiles, articles }: Desk, used: Used): [string, string][] {
  return upTo(articles).flatMap((number): [string, string][] => {
    const slug = article(number);
    const sentences = sentencesOf(number, profiles);
    const ids = sentences.map((_, index) => `s${index + 1}`);
    const title = `Report ${number} on the harbour of town ${Math.ceil(number / 2)}`;
    const paragraphs = [sentences.slice(0, 2), sentences.slice(2)];
    const fields = {
      title,
      language: "en",
      fullText: true,
      date: { date: dayOf(Math.ceil(number / 2)), rule: "Given with the text.", sentences: ["s1"] },
      published: "unknown",
      publisher: number % 3 === 0 ? `Paper ${number % 7}` : "unknown",
      licence: "Made for a test.",
      sentences: Object.fromEntries(ids.map((id) => [id, { speaker: "reporter", voice: "reported" }])),
      unused: ids
        .filter((id) => !used.has(`${slug}#${id}`))
        .map((sentence) => ({ sentence, reason: "It tells of nothing that is asked here." })),
    };
    const body = [`# ${title}`, ...paragraphs.map((lines) => lines.join("\n"))].join("\n\n");
    return [
      [`articles/${slug}.txt`, `${[[title], ...paragraphs].map((lines) => lines.join(" ")).join("\n\n")}\n`],
      [`articles/${slug}.md`, markdown(fields, body)],
    ];
  });
}

/** One event a pair of articles, of which both tell. */
function eventFiles(desk: Desk, used: Used): [string, string][] {
  return upTo(desk.articles / 2).map((pair): [string, string] => {
    const both = [pair * 2 - 1, pair * 2];
    const fields = {
      title: `The harbour of town ${pair} is opened`,
      date: dayOf(pair),
      kind: "talks",
      actors: [slugOf(((pair - 1) % desk.profiles) + 1)],
      ...(pair <= desk.disagreements && {
        conflicts: [{ about: "How many people came", sides: both.map((number) => fieldOf(used, number, 2, desk)) }],
      }),
    };
    const claims = both.map((number) => claimOf(used, number, 1, desk));
    return [`events/${dayOf(pair)}-harbour-${pair}.md`, markdown(fields, claims.join("\n\n"))];
  });
}

/** Each brief reads a pair, the last one all that are left. */
function briefFiles(desk: Desk, used: Used): [string, string][] {
  return upTo(desk.briefs).map((number): [string, string] => {
    const pairs = number < desk.briefs ? [number] : upTo(desk.articles / 2).slice(desk.briefs - 1);
    const read = pairs.flatMap((pair) => [pair * 2 - 1, pair * 2]);
    const [first = 1, second = 2] = read;
    const day = dayOf(pairs.at(-1) ?? 1);
    const fields = {
      title: `The harbour of town ${pairs[0] ?? 1}`,
      description: "What reports tell of a harbour, and who spoke there.",
      articles: read.map(article),
      events: day,
      written: day,
      sourcesRead: day.slice(0, 7),
      bottomLine: [fieldOf(used, first, 1, desk)],
    };
    const claims = [3, 4, 5, 6].flatMap((one) => [first, second].map((from) => claimOf(used, from, one, desk)));
    return [`briefs/harbour-${number}.md`, markdown(fields, ["## What was reported", ...claims].join("\n\n"))];
  });
}

/** Every fifth profile has facts enough for a page, every second a name in Russian, too. */
function profileFiles({ profiles, works }: Desk): [string, string][] {
  return upTo(profiles).map((number): [string, string] => {
    const facts = upTo(number % 5 === 0 ? 3 : 1).map(
      (fact) => `- [Held to have a pier](evidence:${work(((number + fact) % works) + 1)}).`,
    );
    const fields = {
      name: name(number),
      kind: KINDS[number % KINDS.length],
      summary: "Spoke at the opening of a harbour.",
      ...(number % 2 === 0 && { native: [{ name: nameOf(number, CYRILLIC), lang: "ru" }] }),
    };
    return [`profiles/${slugOf(number)}.md`, markdown(fields, facts.join("\n"))];
  });
}

/** The files of a content folder that is right, with so much in it; the same at every run. */
function filesOf(desk: Desk): [string, string][] {
  const used: Used = new Set();
  const events = eventFiles(desk, used);
  const briefs = briefFiles(desk, used);
  const site = {
    title: "Harbours",
    description: "A site made for a test.",
    language: "en",
    licence: "CC BY 4.0",
    timeline: { from: "2010", days: "2019-12-01/2019-12-31", eras: [{ name: "All", years: "2010/2019" }] },
  };
  const works = upTo(desk.works).map((number) => [
    work(number),
    {
      ...{
        title: `${name(number)} on piers`,
        publisher: `${name(number * 3)} Press`,
        kind: "newspaper",
        language: "en",
      },
      ...{ url: `https://example.org/${slugOf(number)}`, seen: "made for a test" },
    },
  ]);
  const corrections = upTo(desk.corrections).map((number) => ({
    ...{
      date: dayOf((number % 60) + 1),
      entry: `article/${article((number % desk.articles) + 1)}`,
      since: "2009-01-01",
    },
    ...{ wrong: `The pier had ${number} posts.`, right: `It had ${number + 1} posts.` },
  }));
  return [
    ["site.yaml", yaml(site)],
    ["references.yaml", yaml(Object.fromEntries(works))],
    ["corrections.yaml", yaml(corrections)],
    ...[...events, ...briefs, ...articleFiles(desk, used), ...profileFiles(desk)],
  ];
}

/** Writes a desk of so many articles, briefs and profiles into a content folder. */
export function writeDesk(folder: string, desk: Desk): void {
  for (const [path, text] of filesOf(desk)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
