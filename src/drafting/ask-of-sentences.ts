import { NOTHING } from "../dossier/article-names.ts";
import { NOBODY, findRuns } from "../dossier/names.ts";
import type { Voice } from "../schemas/article.ts";
import type { ArticleFacts, Parts } from "./article-front-matter.ts";
import type { Known } from "./known.ts";
import { mannerOf } from "./languages/languages.ts";
import type { DraftUnit, NewName } from "./people.ts";
import { LATER, type Asking, type Question, type TextPlace } from "./questions.ts";
import {
  isPersonBy,
  personsIn,
  proposeSpeaker,
  saysSomething,
  speakerTaken,
  type Before,
  type Proposal,
} from "./speakers.ts";
import { withoutSpeech, type Spoken } from "./speech.ts";

/** A unit of the draft, with its place in the received text. */
export interface PlacedUnit extends DraftUnit {
  place: TextPlace;
  /** True for a sentence or caption; headline and headings are none. */
  isSentence: boolean;
  /** Which paragraph of the draft it stands in, counted from 0. */
  paragraph: number;
}

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
      around: text,
      choices: [
        ...candidates.map((slug) => ({ value: slug, label: known.profiles.get(slug)?.name ?? slug })),
        { value: LATER, label: "decide later, in the file" },
      ],
      proposal: LATER,
    });
    return [{ sentence: id, name, means: answer === LATER ? undefined : answer, candidates }];
  });
}

/** Who is left as the speaker where nobody else is decided upon. */
export const REPORTED = { speaker: "reporter", voice: "reported" } as const;

/**
 * Asks who says a sentence that a verb of saying or the marks of speech give to somebody. Whom direct speech names
 * itself is proposed; else it is left to be decided.
 */
function askSpeaker(
  asking: Asking,
  known: Known,
  unit: PlacedUnit & { voice: Voice },
  proposal: Proposal | undefined,
  takes: NonNullable<Question["takes"]>,
) {
  const { said, isNamed } = proposal ?? { said: undefined, isNamed: false };
  const nameOf = (slug: string): string => known.profiles.get(slug)?.name ?? slug;
  const to = said?.to === undefined ? "" : `, to ${nameOf(said.to)}`;
  const own = said === undefined ? [] : [{ value: said.speaker, label: `${nameOf(said.speaker)}, ${said.voice}${to}` }];
  const reporter = { value: REPORTED.speaker, label: "the reporter" };
  const answer = asking.ask({
    id: `speaker@${unit.id}`,
    ...({ kind: "speaker", place: unit.place } as const),
    asks: "Who says this?",
    around: unit.text,
    choices: [
      ...(isNamed ? [...own, reporter] : [reporter, ...own]),
      { value: LATER, label: "decide later, in the file; the reporter until then" },
    ],
    proposal: said !== undefined && isNamed ? said.speaker : LATER,
    takes,
  });
  if (answer === LATER) return { id: unit.id, ...REPORTED, open: said ?? { speaker: undefined, voice: unit.voice } };
  if (answer === REPORTED.speaker) return { id: unit.id, ...REPORTED };
  return { id: unit.id, ...(answer === said?.speaker ? said : { speaker: answer, voice: unit.voice }) };
}

const NO_SPEECH: Spoken = { rest: "", open: undefined };

/** The sentences without their speech. A speech that is left open goes on within its paragraph alone. */
export function spokenIn(units: readonly PlacedUnit[]): Spoken[] {
  let spoken = NO_SPEECH;
  return units.map(({ text, paragraph, isCaption }, index) => {
    if (isCaption) return NO_SPEECH;
    spoken = withoutSpeech(text, units[index - 1]?.paragraph === paragraph ? spoken.open : undefined);
    return spoken;
  });
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
  const takes = speakerTaken(known, names, facts.profiles);
  const isPersonOf = isPersonBy(known, names, facts.profiles);
  /** The one person of whom a sentence speaks, its speaker included; those who only speak as “the council” do not count. */
  const personAfter = (
    { person }: Before,
    persons: readonly string[],
    speaker: string | undefined,
    isAnswered: boolean,
  ): string | undefined => {
    const isPerson = speaker === undefined ? false : (isPersonOf(speaker) ?? isAnswered);
    if (speaker === undefined || (!isPerson && isPersonOf(speaker) === undefined)) return undefined;
    const all = new Set([...persons, ...(isPerson ? [speaker] : [])]);
    return all.size === 0 ? person : all.size === 1 ? [...all][0] : undefined;
  };
  let before: Before = { speaker: undefined, person: undefined };
  const all = spokenIn(units);
  return units.map((unit, index) => {
    if (unit.isCaption) return { id: unit.id, speaker: "caption", voice: "reported" as const };
    const spoken = all[index] ?? NO_SPEECH;
    const persons = personsIn(spoken.rest, known, names, facts.profiles);
    const [only] = persons.length === 1 ? persons : [];
    if (!saysSomething(spoken, manner)) {
      if (persons.length > 0) before = { speaker: only, person: only };
      return { id: unit.id, ...REPORTED };
    }
    const proposed = proposeSpeaker(unit, spoken, manner, known, names, facts.profiles, before);
    const voice = unit.text === spoken.rest ? "paraphrased" : "quoted";
    const said = askSpeaker(asking, known, { ...unit, voice }, proposed, takes);
    const isAnswered = said.speaker !== REPORTED.speaker;
    const speaker = isAnswered ? said.speaker : proposed?.said.speaker;
    before = { speaker, person: personAfter(before, persons, speaker, isAnswered) };
    return said;
  });
}
