import type { ArticleFacts, Parts } from "./article-front-matter.ts";
import { REPORTED, spokenIn, type PlacedUnit } from "./ask-of-sentences.ts";
import { findNamedDays, reportDay } from "./days.ts";
import type { Meaning } from "./named-day.ts";
import { mannerOf } from "./languages/languages.ts";
import { LATER, type Asking } from "./questions.ts";
import { isDayOfSaying } from "./said-on.ts";

/** A word that names a day: where it stands, and the day that is decided upon, or those that it may mean. */
export interface AskedDay {
  sentence: string;
  words: string;
  start: number;
  meant: Meaning | undefined;
  /** Where that is left to be decided. */
  open: readonly Meaning[];
}

/** The answer by which a word names no day. */
const NO_DAY = "none";

/** Asks which day each word means that names one; without the day of the report nothing can be said. */
export function daysOf(asking: Asking, { language, date }: ArticleFacts, units: readonly PlacedUnit[]): AskedDay[] {
  const report = date === undefined ? undefined : reportDay(date);
  if (report === undefined) return [];
  const manner = mannerOf(language);
  const spoken = spokenIn(units);
  // What somebody calls “tomorrow” is counted from the day of saying, if it is a day at all.
  const isCounted = (words: string): boolean => manner.days[words.toLowerCase()] !== undefined;
  return units.flatMap(({ id, text, place, paragraph, isCaption }, index) => {
    const last = units[index - 1];
    const before = last?.paragraph === paragraph && !isCaption ? last.text : "";
    const isTheirs = (at: number): boolean => spoken[index]?.rest[at] === "\0";
    return findNamedDays({ text, before }, language, manner, report).flatMap(({ words, start, meanings }) => {
      const [first] = meanings;
      if (first === undefined) return [];
      const answer = asking.ask({
        id: `date@${id}:${words.replaceAll(/\s+/g, "-")}`,
        ...({ kind: "date", place } as const),
        asks: `Which date does “${words}” mean?`,
        around: text,
        choices: [
          ...meanings.map((one) => ({ value: one.date, label: `${one.date}: ${one.rule}` })),
          { value: NO_DAY, label: "none: it names no day here" },
          { value: LATER, label: "decide later, in the file" },
        ],
        proposal: isTheirs(start) && isCounted(words) ? LATER : first.date,
      });
      const meant = meanings.find((one) => one.date === answer);
      return [{ sentence: id, words, start, meant, open: answer === LATER ? meanings : [] }];
    });
  });
}

/**
 * The speakers with the day on which they said it, where a word of the sentence gives it and is resolved to a day; to
 * none after the report, in which it stands.
 */
export function withDays(
  sentences: Parts["sentences"],
  days: readonly AskedDay[],
  units: readonly PlacedUnit[],
  { language, date: report = "" }: ArticleFacts,
): Parts["sentences"] {
  const manner = mannerOf(language);
  const spoken = new Map(spokenIn(units).map(({ rest }, index) => [units[index]?.id, rest]));
  return sentences.map((said) => {
    const isItsDay = (one: AskedDay): boolean =>
      one.sentence === said.id && isDayOfSaying(spoken.get(said.id) ?? "", one, manner);
    const date = days.find(isItsDay)?.meant?.date;
    if (date === undefined || reportDay(date) === undefined || date > report) return said;
    const { open, ...own } = said;
    if (open !== undefined) return { ...own, open: { ...open, date } };
    return said.speaker === REPORTED.speaker ? said : { ...own, date };
  });
}
