import { NOBODY, findNames, findRuns, indexNames } from "../dossier/names.ts";
import { isSlug } from "../dossier/speakers.ts";
import type { Voice } from "../schemas/article.ts";
import type { Known } from "./known.ts";
import type { Manner } from "./languages/manner.ts";
import type { DraftUnit, NewName } from "./people.ts";
import { isAllSpeech, type Spoken } from "./speech.ts";
import { anyOf, attributedTo, subjectBehind, subjectOf, type Bearer, type Subject } from "./subjects.ts";

/** Somebody who may be the speaker of a sentence. */
export interface ProposedSpeaker {
  /** A profile’s slug, or a few words of the sentence. */
  speaker: string;
  voice: Voice;
  to?: string;
  /** The day on which it was said, where a word of the sentence gives it. */
  date?: string;
}

/** A speaker as proposed: `isNamed` where the sentence is direct speech and gives the name of its speaker. */
export interface Proposal {
  said: ProposedSpeaker;
  isNamed: boolean;
}

/** The slugs of new profiles by their names, as far as the editor wants them. */
export type NewSlugs = ReadonlyMap<string, string>;

/** New names, by the slugs of their profiles as far as they have one. */
const namesOf = (names: readonly NewName[], slugs: NewSlugs) =>
  indexNames(
    names.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((form) => ({ name: form, slug: slugs.get(name) ?? name })),
    ),
  );

/** The bearers of names in a sentence, in order; of names within each other the longest. */
function bearersIn(text: string, known: Known, names: readonly NewName[], slugs: NewSlugs): Bearer[] {
  const all = [...findNames(text, known.names), ...findNames(text, namesOf(names, slugs))];
  const isWithin = (a: Bearer, b: Bearer): boolean =>
    a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  return all
    .map(({ start, end, slug }) => ({ start, end, as: slug }))
    .filter((one, _, bearers) => !bearers.some((other) => isWithin(one, other)))
    .sort((a, b) => a.start - b.start);
}

/** True for a sentence that begins with speech and goes on behind its comma, stop or dash: “We go,” said Weir. */
const beginsWithSpeech = (text: string, unquoted: string): boolean => {
  const speech = /^\0+/.exec(unquoted)?.[0].length ?? 0;
  return /[,.!?…]["”»“]$/.test(text.slice(0, speech)) || (speech > 0 && /^,?\s*[—–-]\s/.test(text.slice(speech)));
};

/** The persons whom a sentence without its speech names, a metonym that can mean but one person included. */
export function personsIn(unquoted: string, known: Known, names: readonly NewName[], slugs: NewSlugs): string[] {
  const ofSite = findRuns(unquoted, known.articleNames).flatMap(({ slug, key }) => {
    const all = [...(slug === NOBODY ? [] : [slug]), ...(known.metonyms.get(key)?.slugs ?? [])];
    return all.length === 1 && known.profiles.get(all[0] ?? "")?.kind === "person" ? all : [];
  });
  const persons = names.filter(({ kind }) => kind === "person");
  return [...new Set([...ofSite, ...findNames(unquoted, namesOf(persons, slugs)).map(({ slug }) => slug)])];
}

/** Whether a speaker, as the front matter names one, is a person; nothing of a few words. */
export function isPersonBy(known: Known, names: readonly NewName[], slugs: NewSlugs) {
  const kinds = new Map([
    ...names.map(({ name, kind }) => [slugs.get(name) ?? name, kind] as const),
    ...[...known.profiles.values()].map(({ slug, kind }) => [slug, kind] as const),
  ]);
  return (speaker: string): boolean | undefined => (kinds.has(speaker) ? kinds.get(speaker) === "person" : undefined);
}

/** The verbs of saying of a sentence without its speech. */
const verbsIn = (unquoted: string, { saying, nouns }: Manner): { start: number; end: number }[] =>
  [...unquoted.matchAll(new RegExp(anyOf(saying), "gu"))]
    .map(({ 0: verb, index }) => ({ start: index, end: index + verb.length }))
    .filter(({ end }) => !nouns.test(unquoted.slice(0, end)));

/**
 * True for a sentence of which it has to be asked who says it: it has a verb of saying, is according to somebody, or
 * is speech from end to end.
 */
export const saysSomething = ({ rest }: Spoken, manner: Manner): boolean =>
  isAllSpeech(rest) || verbsIn(rest, manner).length > 0 || manner.attributing.test(rest);

/** Who was spoken of before a sentence. */
export interface Before {
  /** Who spoke last; nothing where that cannot be told. */
  speaker: string | undefined;
  /** The one person whom “he” or “she” can mean. */
  person: string | undefined;
}

/** The speaker that a subject stands for, where that is known; left open, for it is not direct speech of a name. */
function saidBy(subject: Subject, voice: Voice, { person }: Before): Proposal | undefined {
  const speaker = "isPronoun" in subject ? person : "phrase" in subject ? subject.phrase : subject.as;
  return speaker === undefined ? undefined : { said: { speaker, voice }, isNamed: false };
}

/** Whom a sentence names behind “according to”. */
function proposeSource(unquoted: string, voice: Voice, bearers: Bearer[], manner: Manner, before: Before) {
  const found = manner.attributing.exec(unquoted);
  if (found === null) return undefined;
  const verb = { start: found.index, end: found.index + found[0].length };
  const isPronoun = found.groups?.["pronoun"] !== undefined;
  const subject = isPronoun ? ({ isPronoun } as const) : attributedTo({ text: unquoted, bearers, verb, manner });
  return subject && saidBy(subject, voice, before);
}

/**
 * Who may be meant as the speaker: the subject of a verb of saying, by name, by a few words, or as “he” of whom the
 * sentences before spoke; else whom it is according to; of a sentence that is speech from end to end, whoever spoke last. Nothing where the words
 * do not tell. `unquoted`: the sentence without its speech.
 */
export function proposeSpeaker(
  { text }: DraftUnit,
  { rest: unquoted }: Spoken,
  manner: Manner,
  known: Known,
  names: readonly NewName[],
  slugs: NewSlugs,
  before: Before,
): Proposal | undefined {
  if (isAllSpeech(unquoted)) {
    const { speaker } = before;
    return speaker === undefined ? undefined : { said: { speaker, voice: "quoted" }, isNamed: false };
  }
  const bearers = bearersIn(unquoted, known, names, slugs);
  const voice = unquoted === text ? "paraphrased" : "quoted";
  for (const verb of verbsIn(unquoted, manner)) {
    const saying = { text: unquoted, bearers, verb, manner };
    const subject = subjectOf(saying);
    if (subject === undefined) continue;
    if (!("as" in subject)) return saidBy(subject, voice, before);
    const isTelling = manner.telling.includes(unquoted.slice(verb.start, verb.end));
    const told = isTelling ? subjectBehind(saying)?.as : undefined;
    const to = told !== undefined && told !== subject.as && known.profiles.has(told) ? { to: told } : {};
    const isDirect = beginsWithSpeech(text, unquoted) || /^[,:]\s*\0/.test(unquoted.slice(verb.end));
    return { said: { speaker: subject.as, voice, ...to }, isNamed: isDirect && subject.isBare };
  }
  return proposeSource(unquoted, voice, bearers, manner, before);
}

/**
 * Takes an answer that names a speaker: the slug or the name of a profile that there is or is made, or a few words.
 * What is written as a slug and is none is refused.
 */
export function speakerTaken(known: Known, names: readonly NewName[], slugs: NewSlugs) {
  const made = names.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => [form, slugs.get(name) ?? name] as const),
  );
  const owners = new Map([...made, ...[...known.profiles.values()].map(({ name, slug }) => [name, slug] as const)]);
  const all = new Set([...known.profiles.keys(), ...slugs.values()]);
  return (answer: string): string | undefined => {
    const speaker = owners.get(answer) ?? answer.trim();
    return speaker === "" || (isSlug(speaker) && !all.has(speaker)) ? undefined : speaker;
  };
}
