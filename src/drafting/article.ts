import { numberArticle, type Unit } from "../dossier/article-units.ts";
import { compareWithReceived } from "../dossier/fidelity.ts";
import { writeFrontMatter, type ArticleFacts, type Parts } from "./article-front-matter.ts";
import { daysOf, withDays } from "./ask-of-days.ts";
import { meaningsOf, speakersOf, type PlacedUnit } from "./ask-of-sentences.ts";
import { findBlocks } from "./blocks.ts";
import { findReportDate, findWholeDates, type ReportDate, type WholeDate } from "./whole-dates.ts";
import type { Known } from "./known.ts";
import { mannerOf } from "./languages/languages.ts";
import { writeMarkdown } from "./markdown.ts";
import { findNewNames, type NewName } from "./people.ts";
import { openAsking, type Answers, type Question } from "./questions.ts";
import { placeAt } from "./stretch.ts";

/** A drafted article, as far as its questions are answered. */
export interface ArticleDraft {
  /** The whole file. */
  source: string;
  /** The words of the headline, where there is one. */
  title: string | undefined;
  /** Every question in the order in which it came up, answered or not. */
  questions: readonly Question[];
  newNames: readonly NewName[];
  hasFoot: boolean;
  /** Whole dates that the text names, those of captions first. */
  dates: readonly WholeDate[];
  /** That of them which may be the report’s own. */
  reportDate: ReportDate | undefined;
  /** How many sentences there are. */
  sentences: number;
}

/**
 * Drafts an article’s Markdown from its received text. Whatever only the editor can decide is asked; a question
 * without an answer is drafted as it is proposed, so that one draft shows all that is to be answered.
 *
 * Takes the received text without a byte order mark. What the two texts differ in is declared as the check of
 * fidelity finds it, so that the draft and the check cannot disagree.
 */
export function draftArticle(received: string, facts: ArticleFacts, known: Known, answers: Answers): ArticleDraft {
  const asking = openAsking(answers);
  const manner = mannerOf(facts.language);
  const { blocks, footLanguage } = findBlocks({ received, language: facts.language, manner, asking });
  const markdown = writeMarkdown(blocks);
  const numbered = numberArticle("", markdown).blocks;
  const kinds = numbered.flatMap(({ units, kind }, at) =>
    units.map((unit): [Unit, typeof kind, number] => [unit, kind, at]),
  );
  const lines = blocks.flatMap((block) => block.lines);
  const units = kinds.flatMap(([{ id, text }, kind, paragraph], index): PlacedUnit[] => {
    const place = placeAt(received, lines[index]?.origin[0] ?? 0);
    const isSentence = kind === "paragraph" || kind === "caption";
    return kind === "foot" ? [] : [{ id, text, place, isCaption: kind === "caption", isSentence, paragraph }];
  });
  const sentences = units.filter((one) => one.isSentence);
  const newNames = findNewNames(sentences, facts.language, known);
  const title = units.find((one) => one.id === "headline")?.text;
  const dates = findWholeDates(sentences, facts.language);
  const hasFoot = numbered.some((block) => block.kind === "foot");
  const names = units.flatMap((unit) => meaningsOf(asking, known, unit));
  const said = speakersOf(asking, facts, known, sentences, newNames);
  const days = daysOf(asking, facts, sentences);
  const parts: Parts = {
    title,
    names,
    sentences: withDays(said, days, sentences, facts),
    dates: days,
    deviations: compareWithReceived(received, numbered).departures,
    foot: hasFoot ? { language: footLanguage } : undefined,
    units: sentences,
    wholeDates: dates,
  };
  const source = `---\n${writeFrontMatter(facts, parts)}---\n\n${markdown}`;
  const reportDate = findReportDate(sentences, facts.language, manner);
  const found = { title, newNames, hasFoot, dates, reportDate, sentences: sentences.length };
  return { source, questions: asking.asked, ...found };
}
