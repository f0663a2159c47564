import { NOTHING } from "../dossier/article-names.ts";
import { NOBODY, findRuns } from "../dossier/names.ts";
import type { ArticleFacts, Parts } from "./article-front-matter.ts";
import { findNamedDays, reportDay } from "./days.ts";
import type { Known } from "./known.ts";
import { mannerOf } from "./languages/languages.ts";
import type { DraftUnit, NewName } from "./people.ts";
import { LATER, type Asking, type TextPlace } from "./questions.ts";
import { onlyPersonIn, proposeSpeaker, type ProposedSpeaker } from "./speakers.ts";

/** A unit of the draft, with its place in the received text. */
export interface PlacedUnit extends DraftUnit {
  place: TextPlace;
  /** True for a sentence or caption; headline and headings are none. */
  isSentence: boolean;
}

const shortened = (text: string): string => (text.length > 110 ? `${text.slice(0, 108)}…` : text);

/** Asks what each metonym of a unit means; those that are left open go into the file as a remark. */
export function meaningsOf(asking: Asking, known: Known, { id, text, place }: PlacedUnit): Parts["names"] {
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

/** Who says each sentence: the caption, the reporter, or whom the editor takes of those that are proposed. */
export function speakersOf(
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
export function datesOf(
  asking: Asking,
  { language, date }: ArticleFacts,
  units: readonly PlacedUnit[],
): Parts["dates"] {
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
