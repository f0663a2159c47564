import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { seeded } from "../unit/seeded.ts";
import { WORDS } from "./vocabulary.ts";

/** Longer names of files are refused. */
const LONGEST = 45;

/** How much is told of the one person of a generated site. */
export interface Busy {
  /** Sentences of the article that name the person. */
  mentions: number;
  /** Those of them that the person speaks. */
  statements: number;
  events: number;
  facts: number;
  ties: number;
}

const NAME = "Mara Quillfeather";
export const SLUG = "mara-quillfeather";

/** About as long as sentences of a news report are. */
const WORDS_A_SENTENCE = 17;

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index + 1);
const yaml = (fields: object): string =>
  stringify(fields, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
const markdown = (fields: object, body: string): string => `---\n${yaml(fields)}---\n\n${body}\n`;

const WORK = { title: "Work", publisher: "Press", kind: "newspaper", language: "en", seen: "made for a test" };
const works = Object.fromEntries(
  upTo(20).map((number) => [
    `work-${number}`,
    { ...WORK, publisher: `Press ${number}`, url: `https://example.org/${number}` },
  ]),
);
const workOf = (number: number): string => `work-${(number % 20) + 1}`;

/** Writes a content folder that is right, in which so much is told of one person; the same at every run. */
export function writeBusy(folder: string, { mentions, statements, events, facts, ties }: Busy): void {
  const random = seeded(5);
  const words = (count: number): string => Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
  const sentences = upTo(mentions).map((number) => `On talk ${number} ${NAME} ${words(WORDS_A_SENTENCE)}.`);
  const others = upTo(ties).map((number) => `Office of ${words(2)} in hall ${String.fromCharCode(64 + number)}`);
  /** A name as a slug; its end tells names apart, and a file's name may not be too long. */
  const slugOf = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, "-")
      .slice(-LONGEST)
      .replace(/^-/, "");
  const article = {
    title: "A Report",
    language: "en",
    fullText: true,
    date: { date: "2019-12-20", rule: "Given.", sentences: ["s1"] },
    published: "unknown",
    publisher: "unknown",
    licence: "Made for a test.",
    sentences: Object.fromEntries(
      upTo(mentions).map((number) => [
        `s${number}`,
        number <= statements
          ? { speaker: SLUG, voice: "paraphrased", date: "2019-12-19", occasion: `at hearing ${number}` }
          : { speaker: "reporter", voice: "reported" },
      ]),
    ),
    unused: upTo(mentions)
      .slice(1)
      .map((number) => ({ sentence: `s${number}`, reason: "Of no use here." })),
  };
  const brief = {
    title: "A brief",
    description: "What was reported.",
    articles: ["report"],
    events: "2019-12-20",
    written: "2019-12-21",
    sourcesRead: "2019-12",
    bottomLine: [{ claim: "A talk was held.", evidence: [{ article: "report", quote: sentences[0] ?? "" }] }],
  };
  const person = {
    name: NAME,
    filedUnder: "Quillfeather",
    kind: "person",
    summary: "Spoke at hearings.",
    role: { claim: "Speaker at hearings", from: "2001-02-03", evidence: [{ reference: "work-1" }] },
    native: [{ name: "Мара Квилфезер", lang: "ru" }],
    ties: others.map((name, index) => ({
      kind: "holds-office-in",
      with: slugOf(name),
      claim: `Sat there ${words(6)}`,
      from: "2003",
      evidence: [{ reference: workOf(index) }, { reference: workOf(index + 7) }],
    })),
  };
  const factLines = upTo(facts).map(
    (number) => `- [Held to have ${words(9)}](evidence:${workOf(number)},${workOf(number + 3)}).`,
  );
  const files: [string, string][] = [
    [
      "site.yaml",
      yaml({
        title: "Busy",
        description: "A site for a test.",
        language: "en",
        licence: "CC BY 4.0",
        timeline: { from: "1997", days: "2019-12-01/2019-12-20", eras: [{ name: "All", years: "1997/2019" }] },
      }),
    ],
    ["references.yaml", yaml(works)],
    ["articles/report.md", markdown(article, ["# A Report", sentences.join("\n")].join("\n\n"))],
    ["articles/report.txt", `A Report\n\n${sentences.join(" ")}\n`],
    [
      "briefs/brief.md",
      markdown(
        brief,
        upTo(20)
          .map((number) => `[It rained](evidence:${workOf(number)}).`)
          .join("\n\n"),
      ),
    ],
    [`profiles/${SLUG}.md`, markdown(person, factLines.join("\n"))],
    ...others.map((name): [string, string] => [
      `profiles/${slugOf(name)}.md`,
      markdown({ name, kind: "organisation", summary: "Has a hall." }, "- [Has a hall](evidence:work-1)."),
    ]),
    ...upTo(events).map((number): [string, string] => {
      const date = `${1998 + (number % 20)}-0${1 + (number % 9)}-1${number % 9}`;
      const fields = { title: `Hearing ${number} on ${words(4)}`, date, kind: "talks", actors: [SLUG] };
      return [
        `events/${date}-${number}.md`,
        markdown(fields, `[Hearing ${number} was on ${words(8)}](evidence:${workOf(number)}).`),
      ];
    }),
  ];
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
