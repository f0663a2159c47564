import { DEVIATIONS, type Deviation } from "../schemas/article.ts";
import { reportDay } from "./days.ts";
import { weekdaysIn } from "./weekdays.ts";
import type { WholeDate } from "./whole-dates.ts";
import type { Meaning } from "./named-day.ts";
import { mannerOf } from "./languages/languages.ts";
import type { DraftUnit } from "./people.ts";
import type { NewSlugs, ProposedSpeaker } from "./speakers.ts";
import { commented, Remarked, ToDecide, writeYaml } from "./yaml-text.ts";
import { TO_DECIDE } from "../reader/undecided.ts";

/** What the editor says of an article. */
export interface ArticleFacts {
  language: string;
  /** Of the report, in EDTF; nothing where it is not known. */
  date: string | undefined;
  /** How the date is known; left out, it is told where the text itself says it. */
  dateRule: string | undefined;
  /** `unknown`, or a date. */
  published: string;
  /** `unknown`, or a name. */
  publisher: string;
  licence: string;
  fullText: boolean;
  /** What the foot line is, where there is one and the editor says so. */
  footNote: string | undefined;
  /** New profiles that are made with the article: name → slug. */
  profiles: NewSlugs;
}

/** Whom a sentence may be given to; no speaker where the words of the sentence do not tell. */
type OpenSpeaker = Omit<ProposedSpeaker, "speaker"> & { speaker: string | undefined };

/** What was found in the text and decided by the editor. */
export interface Parts {
  title: string | undefined;
  /** `open`: whom the sentence may be given to instead, where that is left to be decided. */
  sentences: ({ id: string } & ProposedSpeaker & { open?: OpenSpeaker })[];
  /** `open`: what a word may mean, where that is left to be decided. */
  dates: readonly { sentence: string; words: string; meant: Meaning | undefined; open: readonly Meaning[] }[];
  names: { sentence: string; name: string; means: string | undefined; candidates: readonly string[] }[];
  deviations: readonly { kind: Deviation; at: string }[];
  foot: { language: string | undefined } | undefined;
  units: readonly DraftUnit[];
  wholeDates: readonly WholeDate[];
}

/** The date of the report, the rule by which it is known, and the sentences that say it, as far as they do. */
function dateOfReport({ language, date, dateRule }: ArticleFacts, { units, wholeDates }: Parts) {
  const day = date === undefined ? undefined : reportDay(date);
  const written = wholeDates.find((one) => one.date === date);
  const weekday = day === undefined ? undefined : new Date(day).getUTCDay();
  const weekdays = (text: string) => weekdaysIn(text, language, mannerOf(language));
  const unit = units.find(({ text }) => weekdays(text).some((one) => one.weekday === weekday));
  const word = unit && weekdays(unit.text).find((one) => one.weekday === weekday);
  const name = unit === undefined || word === undefined ? undefined : unit.text.slice(word.start, word.end);
  const from = written?.place === "caption" ? "the date in the photo caption" : "the date that the text gives";
  const and = name === undefined ? "" : ` and the word ${name}`;
  const isGiven = written?.place === "dateline";
  const workedOut = written === undefined ? undefined : `Worked out from ${from}${and}.`;
  const found = isGiven ? "Given in the dateline." : workedOut;
  const sentences = [...new Set([isGiven ? undefined : unit?.id, written?.sentence])].filter((id) => id !== undefined);
  return {
    date: date ?? new ToDecide("the date of the report, in EDTF and quotation marks"),
    rule: dateRule ?? found ?? new ToDecide("how the date is known"),
    sentences: sentences.length > 0 ? sentences : new ToDecide("the sentences that the date is worked out from: [s1]"),
  };
}

function sentencesOf(parts: Parts): Record<string, unknown> {
  return Object.fromEntries(
    parts.sentences.map(({ id, open, ...said }) => {
      if (open === undefined) return [id, said];
      const day = open.date === undefined ? "" : `, on ${open.date}`;
      const or = `${open.speaker === undefined ? "who says this" : `or ${open.speaker}`}, ${open.voice}${day}`;
      return [id, new Remarked(said, `${TO_DECIDE} ${or}?`)];
    }),
  );
}

/** Names that were left open, as lines to be taken over. */
function openNames({ names }: Parts): string {
  const open = names.filter((one) => one.means === undefined);
  if (open.length === 0) return "";
  const lines = open.map(
    ({ sentence, name, candidates }) =>
      `  - { sentence: ${sentence}, name: ${JSON.stringify(name)}, means: ${candidates.join(" or ")} }`,
  );
  return `${commented(`${TO_DECIDE} what each of these means; they go under names:\n${lines.join("\n")}`)}\n`;
}

/** Days that were left open, as lines to be taken over. */
function openDays({ dates }: Parts): string {
  const lines = dates.flatMap(({ sentence, words, open }) => {
    const entry = `{ sentence: ${sentence}, words: ${JSON.stringify(words)}, date: `;
    const either = open.map(({ date, rule }) => `  - ${entry}"${date}", rule: ${JSON.stringify(rule)} }`);
    return either.length === 0 ? [] : [either.join("\n")];
  });
  if (lines.length === 0) return "";
  const what = `${TO_DECIDE} which of these days each word means; what is right goes under dates:`;
  return `${commented(`${what}\n${lines.join("\n")}`)}\n`;
}

/** The front matter of a drafted article, without its rules. What only the editor can know stands there as to be decided. */
export function writeFrontMatter(facts: ArticleFacts, parts: Parts): string {
  const { names, foot } = parts;
  const dates = parts.dates.flatMap(({ sentence, words, meant }) =>
    meant === undefined ? [] : [{ sentence, words, ...meant }],
  );
  const head = {
    title: parts.title ?? new ToDecide("the words of the headline"),
    language: facts.language,
    fullText: facts.fullText,
    date: dateOfReport(facts, parts),
    published: facts.published,
    publisher: facts.publisher,
    licence: facts.licence,
    sentences: sentencesOf(parts),
    ...(dates.length > 0 ? { dates } : {}),
  };
  const named = names.flatMap(({ sentence, name, means }) => (means === undefined ? [] : [{ sentence, name, means }]));
  const deviations = DEVIATIONS.map((kind) => ({
    kind,
    at: parts.deviations.filter((one) => one.kind === kind).map((one) => one.at),
  })).filter(({ at }) => at.length > 0);
  const rest = {
    ...(named.length > 0 ? { names: named } : {}),
    ...(deviations.length > 0 ? { deviations } : {}),
    ...(foot === undefined
      ? {}
      : {
          foot: {
            language: foot.language ?? new ToDecide("the language of the foot line, such as en or uk"),
            note: facts.footNote ?? new ToDecide("what the foot line is"),
          },
        }),
  };
  const ending = Object.keys(rest).length > 0 ? writeYaml(rest, ["names"]) : "";
  return writeYaml(head, ["sentences"]) + openDays(parts) + openNames(parts) + ending;
}
