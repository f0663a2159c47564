import { numberArticle, type Unit } from "../dossier/article-units.ts";
import { NOTHING } from "../dossier/article-names.ts";
import { compareWithReceived } from "../dossier/fidelity.ts";
import { NOBODY, findRuns } from "../dossier/names.ts";
import { writeFrontMatter, type ArticleFacts, type Parts } from "./article-front-matter.ts";
import { findBlocks } from "./blocks.ts";
import { findNamedDays, findWholeDates, reportDay, type WholeDate } from "./days.ts";
import type { Known } from "./known.ts";
import { mannerOf } from "./languages/languages.ts";
import { writeMarkdown } from "./markdown.ts";
import { findNewNames, type DraftUnit, type NewName } from "./people.ts";
import { LATER, openAsking, type Answers, type Asking, type Question, type TextPlace } from "./questions.ts";
import { onlyPersonIn, proposeSpeaker, type ProposedSpeaker } from "./speakers.ts";
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
  /** Whole dates that the text names, those of captions first. */
  dates: readonly WholeDate[];
  /** How many sentences there are. */
  sentences: number;
}

/** A unit of the draft, with its place in the received text. */
interface PlacedUnit extends DraftUnit {
  place: TextPlace;
  /** True for a sentence or caption; headline and headings are none. */
  isSentence: boolean;
}

const shortened = (text: string): string => (text.length > 110 ? `${text.slice(0, 108)}…` : text);

/** Asks what each metonym of a unit means; those that are left open go into the file as a remark. */
function meaningsOf(asking: Asking, known: Known, { id, text, place }: PlacedUnit): Parts["names"] {
  const open = findRuns(text, known.articleNames).filter(({ key }) => known.metonyms.has(key));
  return [...Map.groupBy(open, (one) => one.key)].flatMap(([key, [first]]) => {
    if (first === undefined) return [];
    const name = text.slice(first.start, first.end);
    const slugs = [...(first.slug === NOBODY ? [] : [first.slug]), ...(known.metonyms.get(key)?.slugs ?? [])];
    const candidates = [...new Set([...slugs, NOTHING])];
    const answer = asking.ask({
      id: `means@${id}:${name.replaceAll(/\s+/g, "-")}`,
      ...({ kind: "means", place } as const),
      asks: `What does “${name}” mean here?`,
      around: shortened(text),
      choices: [
        ...candidates.map((slug) => ({ value: slug, label: known.profiles.get(slug)?.name ?? slug })),
        { value: LATER, label: "decide later, in the file" },
      ],
      proposal: LATER,
    });
    return [{ sentence: id, name, means: answer === LATER ? undefined : answer, candidates }];
  });
}

/** Asks who says a sentence, where a verb of saying stands in it; the reporter is what is proposed. */
function askSpeaker(asking: Asking, known: Known, unit: PlacedUnit, proposed: ProposedSpeaker): boolean {
  const { speaker, voice, to } = proposed;
  const name = known.profiles.get(speaker)?.name ?? speaker;
  const answer = asking.ask({
    id: `speaker@${unit.id}`,
    ...({ kind: "speaker", place: unit.place } as const),
    asks: "Who says this?",
    around: shortened(unit.text),
    choices: [
      { value: "reporter", label: "the reporter" },
      {
        value: speaker,
        label: `${name}, ${voice}${to === undefined ? "" : `, to ${known.profiles.get(to)?.name ?? to}`}`,
      },
    ],
    proposal: "reporter",
  });
  return answer === speaker;
}

function speakersOf(
  asking: Asking,
  facts: ArticleFacts,
  known: Known,
  units: readonly PlacedUnit[],
  names: readonly NewName[],
): Parts["sentences"] {
  const manner = mannerOf(facts.language);
  let before: string | undefined;
  return units.map((unit) => {
    if (unit.isCaption) return { id: unit.id, speaker: "caption", voice: "reported" as const };
    const reported = { id: unit.id, speaker: "reporter", voice: "reported" as const };
    const proposed = proposeSpeaker(unit, manner, known, names, facts.profiles, before);
    if (proposed === undefined) {
      before = onlyPersonIn(unit.text, known) ?? before;
      return reported;
    }
    before = proposed.speaker;
    return askSpeaker(asking, known, unit, proposed) ? { id: unit.id, ...proposed } : { ...reported, proposed };
  });
}

/** Asks which day each word means that names one; without the day of the report nothing can be said. */
function datesOf(asking: Asking, { language, date }: ArticleFacts, units: readonly PlacedUnit[]): Parts["dates"] {
  const report = date === undefined ? undefined : reportDay(date);
  if (report === undefined) return [];
  return units.flatMap(({ id, text, place }) =>
    findNamedDays(text, language, mannerOf(language), report).flatMap(({ words, meanings }) => {
      const [first] = meanings;
      if (first === undefined) return [];
      const answer = asking.ask({
        id: `date@${id}:${words.replaceAll(/\s+/g, "-")}`,
        ...({ kind: "date", place } as const),
        asks: `Which date does “${words}” mean?`,
        around: shortened(text),
        choices: [
          ...meanings.map((one) => ({ value: one.date, label: `${one.date}: ${one.rule}` })),
          { value: LATER, label: "none, or decide later in the file" },
        ],
        proposal: first.date,
      });
      const meant = meanings.find((one) => one.date === answer);
      return meant === undefined ? [] : [{ sentence: id, words, ...meant }];
    }),
  );
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
  const kinds = numbered.flatMap((block) => block.units.map((unit): [Unit, typeof block.kind] => [unit, block.kind]));
  const lines = blocks.flatMap((block) => block.lines);
  const units = kinds.flatMap(([{ id, text }, kind], index): PlacedUnit[] => {
    const place = placeAt(received, lines[index]?.origin[0] ?? 0);
    const isSentence = kind === "paragraph" || kind === "caption";
    return kind === "foot" ? [] : [{ id, text, place, isCaption: kind === "caption", isSentence }];
  });
  const sentences = units.filter((one) => one.isSentence);
  const newNames = findNewNames(sentences, facts.language, known);
  const title = units.find((one) => one.id === "headline")?.text;
  const dates = findWholeDates(sentences, facts.language);
  const parts: Parts = {
    title,
    names: units.flatMap((unit) => meaningsOf(asking, known, unit)),
    sentences: speakersOf(asking, facts, known, sentences, newNames),
    dates: datesOf(asking, facts, sentences),
    deviations: compareWithReceived(received, numbered).departures,
    foot: numbered.some((block) => block.kind === "foot") ? { language: footLanguage } : undefined,
    units: sentences,
    wholeDates: dates,
  };
  const source = `---\n${writeFrontMatter(facts, parts)}---\n\n${markdown}`;
  return { source, title, questions: asking.asked, newNames, dates, sentences: sentences.length };
}
