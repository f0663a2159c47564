import { join, resolve } from "node:path";
import { draftArticle, type ArticleDraft } from "../../drafting/article.ts";
import type { ArticleFacts } from "../../drafting/article-front-matter.ts";
import { guessLanguage, LANGUAGES } from "../../drafting/languages/languages.ts";
import type { NewName } from "../../drafting/people.ts";
import { LATER, TEXT_QUESTIONS, type Answers, type Question } from "../../drafting/questions.ts";
import { proposeSlug } from "../../drafting/slug-of.ts";
import { article } from "../../schemas/article.ts";
import { answerAll, answersIn, checkAnswers, leftOpen } from "./answers.ts";
import { UsageError, type Asker } from "./asker.ts";
import type { Command } from "./command.ts";
import { KINDS, profileFile } from "./profile.ts";
import { readReceived } from "./received.ts";
import { fieldWanted, slugWanted } from "./shared-flags.ts";
import type { Site } from "./site.ts";
import { gather, one, sure, type Given, type Wanted } from "./wanted.ts";

const { shape } = article;

const LICENCE = "Permission to republish is not established.";
const YES_NO = [
  { value: "no", label: "no: only the sentences that are used are published" },
  { value: "yes", label: "yes" },
];

const languageWanted = (text: string, { language }: Site): Wanted =>
  fieldWanted(shape, "language", {
    asks: `The language of the text. Short forms are known of ${LANGUAGES.join(", ")}; others may be cut more often.`,
    initial: () => guessLanguage(text, language),
  });

/** What is asked once the text is set: of its date what it says itself is proposed. */
function factsWanted(site: Site, draft: ArticleDraft | undefined, proposes: boolean): Wanted[] {
  const date = draft?.dates[0]?.date;
  const isGiven = (given: Given): boolean => draft?.dates.some((found) => found.date === one(given, "date")) === true;
  return [
    fieldWanted(shape.date.shape, "date", {
      asks: "The date of the report, such as 2019-12-20; weekdays are worked out from it.",
      optional: true,
      initial: () => (proposes ? date : undefined),
    }),
    fieldWanted(shape.date.shape, "rule", {
      flag: "dateRule",
      asks: "How is this date known?",
      optional: true,
      applies: (given) => draft === undefined || (one(given, "date") !== undefined && !isGiven(given)),
    }),
    fieldWanted(shape, "published", { initial: () => "unknown" }),
    fieldWanted(shape, "publisher", { initial: () => "unknown" }),
    fieldWanted(shape, "licence", { initial: () => LICENCE }),
    { flag: "fullText", asks: "May the whole text be published?", choices: YES_NO, initial: () => "no" },
    slugWanted("articles", site, "title"),
  ];
}

const flagsWanted: readonly Wanted[] = [
  {
    flag: "profile",
    asks: "A new profile for a name of the text that the site does not know, as name=kind, such as “Jane Roe=person”.",
    ...{ many: true, optional: true, flagOnly: true },
  },
  {
    flag: "answer",
    asks: "An answer to a question about the text, as id=value; without a terminal the questions are printed.",
    ...{ many: true, optional: true, flagOnly: true },
  },
  {
    flag: "accept",
    asks: "Take what is proposed wherever there is no --answer.",
    ...{ isSwitch: true, optional: true, flagOnly: true },
  },
];

/** New profiles by their names: slug and kind. */
type Chosen = ReadonlyMap<string, { slug: string; kind: string | undefined }>;

async function chooseProfiles(
  site: Site,
  names: readonly NewName[],
  flags: Given,
  language: string,
  asker: Asker | undefined,
): Promise<Chosen> {
  const kinds = new Map<string, string>();
  if (flags["profile"] === undefined && asker !== undefined) {
    const choices = names.map(({ name, count, sentences }) => ({
      value: name,
      label: `${name} (${count}: ${sentences.join(", ")})`,
    }));
    const message = "Which of these names, unknown so far, get a profile? (space chooses, Enter goes on)";
    for (const name of await asker.several({ message, choices })) {
      const all = [...KINDS, { value: LATER, label: "decide later, in the file" }];
      kinds.set(name, await asker.choose({ message: `What is ${name}?`, choices: all, initial: undefined }));
    }
  }
  for (const flag of flags["profile"] ?? []) {
    const [name = "", kind = ""] = flag.split("=");
    const isKind = KINDS.some(({ value }) => value === kind);
    if (!isKind || !names.some((found) => found.name === name)) {
      const found = names.map((known) => known.name).join(", ");
      throw new UsageError(
        `--profile ${flag}: write name=kind. Unknown names of the text: ${found === "" ? "none" : found}. ` +
          `Kinds: ${KINDS.map(({ value }) => value).join(", ")}.`,
      );
    }
    kinds.set(name, kind);
  }
  return new Map(
    [...kinds].map(([name, kind]) => {
      const slug = proposeSlug(name, language);
      if (slug === undefined || site.content.present.profiles.has(slug)) {
        throw new UsageError(`No file name can be made of “${name}”: use npm run new profile with a --slug for it.`);
      }
      return [name, { slug, kind: kind === LATER ? undefined : kind }];
    }),
  );
}

/** Names of the text for which there is no profile, as a note. */
function namesNote(names: readonly NewName[], chosen: Chosen): string[] {
  const left = names.filter(({ name }) => !chosen.has(name));
  if (left.length === 0) return [];
  const lines = left.map(({ name, count, sentences }) => `  ${name}  ${count}: ${sentences.join(", ")}`);
  return [`Names that the site does not know (npm run new profile makes one):\n${lines.join("\n")}`];
}

/** `npm run new article path/to.txt`: the received text as it came, and its draft in Markdown. */
export const articleCommand: Command = {
  about: "a news text that we hold: kept as it came, and drafted one sentence a line",
  operand: "path/to.txt",
  wanted: (site) => [languageWanted("", site), ...factsWanted(site, undefined, false), ...flagsWanted],
  make: async (site, flags, asker, operand) => {
    if (operand === undefined)
      throw new UsageError("Name the file that holds the text: npm run new article path/to.txt");
    const { bytes, text } = readReceived(operand);
    const accepts = one(flags, "accept") !== undefined;
    const given = await gather([languageWanted(text, site)], flags, asker);
    const start: ArticleFacts = {
      language: sure(given, "language"),
      ...{ date: undefined, dateRule: undefined, published: "", publisher: "", licence: "", fullText: false },
      profiles: new Map(),
    };
    const draft = (facts: ArticleFacts, answers: Answers): ArticleDraft =>
      draftArticle(text, facts, site.known, answers);
    const onText = (questions: readonly Question[]) => questions.filter(({ kind }) => TEXT_QUESTIONS.has(kind));
    const inFlags = answersIn(flags["answer"] ?? []);
    // Without a terminal all that is open is told at once, at the end.
    const asking = { asker, accepts: accepts || asker === undefined };
    const set = await answerAll((answers) => onText(draft(start, answers).questions), inFlags, asking);
    const drafted = draft(start, set);
    const title = drafted.title === undefined ? {} : { title: [drafted.title] };
    const proposes = asker !== undefined || accepts;
    const all = await gather(factsWanted(site, drafted, proposes), flags, asker, { ...given, ...title });
    const chosen = await chooseProfiles(site, drafted.newNames, flags, start.language, asker);
    const facts: ArticleFacts = {
      language: start.language,
      date: one(all, "date"),
      dateRule: one(all, "dateRule"),
      published: sure(all, "published"),
      publisher: sure(all, "publisher"),
      licence: sure(all, "licence"),
      fullText: sure(all, "fullText") === "yes",
      profiles: new Map([...chosen].map(([name, { slug }]) => [name, slug])),
    };
    const answers = await answerAll((given) => draft(facts, given).questions, set, { asker, accepts });
    const done = draft(facts, answers);
    checkAnswers(inFlags, done.questions);
    const slug = sure(all, "slug");
    const received = { path: `articles/${slug}.txt`, content: bytes };
    const isThere = resolve(operand) === resolve(join(site.root, received.path));
    const profiles = [...chosen].map(([name, { slug: own, kind }]) => {
      const aliases = done.newNames.find((found) => found.name === name)?.aliases ?? [];
      return profileFile(own, { name, kind, aliases: aliases.length > 0 ? aliases : undefined }, undefined);
    });
    const open = leftOpen(done.questions, answers);
    return {
      files: [...(isThere ? [] : [received]), { path: `articles/${slug}.md`, content: done.source }, ...profiles],
      notes: [
        `${done.sentences} sentences. ${done.questions.length} questions, ${open} of them left to be decided in the file.`,
        ...namesNote(done.newNames, chosen),
      ],
    };
  },
};
