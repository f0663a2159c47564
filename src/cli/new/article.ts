import { join, resolve } from "node:path";
import { draftArticle, type ArticleDraft } from "../../drafting/article.ts";
import type { ArticleFacts } from "../../drafting/article-front-matter.ts";
import type { NewName } from "../../drafting/people.ts";
import { TEXT_QUESTIONS, type Answers, type Question } from "../../drafting/questions.ts";
import { answerAll, answersIn, checkAnswers, leftOpen } from "./answers.ts";
import { factsWanted, flagsWanted, languageWanted } from "./article-flags.ts";
import { UsageError } from "./asker.ts";
import { chooseProfiles, type Chosen } from "./choose-profiles.ts";
import type { Command } from "./command.ts";
import { profileFile, surnameOf } from "./profile.ts";
import { readReceived } from "./received.ts";
import { ASKED_WITH_DATE, dateNote, toldDate, withoutLater } from "./report-date.ts";
import { gather, one, sure } from "./wanted.ts";

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
  make: async (site, allFlags, asker, operand) => {
    if (operand === undefined)
      throw new UsageError("Name the file that holds the text: npm run new article path/to.txt");
    const { bytes, text } = readReceived(operand);
    const { flags, isLater } = withoutLater(allFlags);
    const accepts = one(flags, "accept") !== undefined;
    const given = await gather([languageWanted(text, site)], flags, asker);
    const start: ArticleFacts = {
      language: sure(given, "language"),
      ...{
        date: undefined,
        dateRule: undefined,
        published: "",
        publisher: "",
        licence: "",
        fullText: false,
        footNote: undefined,
      },
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
    const proposes = !isLater && (asker !== undefined || accepts);
    const all = await gather(factsWanted(site, drafted, proposes), flags, asker, { ...given, ...title });
    const chosen = await chooseProfiles(site, drafted.newNames, flags, start.language, asker);
    const facts: ArticleFacts = {
      language: start.language,
      date: one(all, "date"),
      dateRule: one(all, "dateRule"),
      published: sure(all, "published"),
      publisher: sure(all, "publisher"),
      licence: sure(all, "licence"),
      footNote: one(all, "footNote"),
      fullText: sure(all, "fullText") === "yes",
      profiles: new Map([...chosen].map(([name, { slug }]) => [name, slug])),
    };
    const isDateOpen = asker === undefined && facts.date === undefined && !isLater;
    const open = isDateOpen ? { also: [toldDate(drafted)], more: ASKED_WITH_DATE } : {};
    const answers = await answerAll((given) => draft(facts, given).questions, set, { asker, accepts, ...open });
    const done = draft(facts, answers);
    checkAnswers(inFlags, done.questions);
    const slug = sure(all, "slug");
    const received = { path: `articles/${slug}.txt`, content: bytes };
    const isThere = resolve(operand) === resolve(join(site.root, received.path));
    const profiles = [...chosen].map(([name, { slug: own, kind }]) => {
      const aliases = done.newNames.find((found) => found.name === name)?.aliases ?? [];
      const values = {
        name,
        filedUnder: surnameOf(name, kind),
        kind,
        aliases: aliases.length > 0 ? aliases : undefined,
      };
      return profileFile(own, values, undefined);
    });
    const left = leftOpen(done.questions, answers);
    return {
      files: [...(isThere ? [] : [received]), { path: `articles/${slug}.md`, content: done.source }, ...profiles],
      notes: [
        `${done.sentences} sentences. ${done.questions.length} questions, ${left} of them left to be decided in the file.`,
        ...(flags["date"] === undefined && asker === undefined && !isLater ? dateNote(all, drafted) : []),
        ...namesNote(done.newNames, chosen),
      ],
    };
  },
};
