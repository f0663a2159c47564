import { NOBODY, findNames, findRuns, indexNames } from "../dossier/names.ts";
import { isSlug } from "../dossier/speakers.ts";
import type { Voice } from "../schemas/article.ts";
import type { Known } from "./known.ts";
import type { Manner } from "./languages/manner.ts";
import type { DraftUnit, NewName } from "./people.ts";
import { isAllSpeech, type Spoken } from "./speech.ts";

/** Somebody who may be the speaker of a sentence. */
export interface ProposedSpeaker {
  /** A profile’s slug, or a few words of the sentence. */
  speaker: string;
  voice: Voice;
  to?: string;
}

/** A speaker as proposed: `isNamed` where the sentence is direct speech and gives the name of its speaker. */
export interface Proposal {
  said: ProposedSpeaker;
  isNamed: boolean;
}

/** A name of the sentence: where it stands, and how the front matter names its bearer. */
interface Bearer {
  start: number;
  end: number;
  as: string;
}

/** The slugs of new profiles by their names, as far as the editor wants them. */
export type NewSlugs = ReadonlyMap<string, string>;

/** The bearers of names in a sentence, in order; of names within each other the longest. */
function bearersIn(text: string, known: Known, names: readonly NewName[], slugs: NewSlugs): Bearer[] {
  const others = indexNames(
    names.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((form) => ({ name: form, slug: slugs.get(name) ?? name })),
    ),
  );
  const all = [...findNames(text, known.names), ...findNames(text, others)];
  const isWithin = (a: Bearer, b: Bearer): boolean =>
    a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  return all
    .map(({ start, end, slug }) => ({ start, end, as: slug }))
    .filter((one, _, bearers) => !bearers.some((other) => isWithin(one, other)))
    .sort((a, b) => a.start - b.start);
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): string => words.map(escape).join("|");

/** The few words at the head of a sentence that say something: “Russian officials say”. */
function phraseBefore(text: string, verb: number): string | undefined {
  const phrase = /(?:^|[,:;\0]\s+)(\p{L}[\p{L}\p{M}’' -]*?)\s*$/u.exec(text.slice(0, verb))?.[1];
  const words = phrase?.split(/\s+/).length ?? 0;
  return phrase !== undefined && words > 0 && words <= 4 && /\s/.test(phrase) ? phrase : undefined;
}

/** True for a sentence that begins with speech and goes on behind its comma, stop or dash: “We go,” said Weir. */
const beginsWithSpeech = (text: string, unquoted: string): boolean => {
  const speech = /^\0+/.exec(unquoted)?.[0].length ?? 0;
  return /[,.!?…]["”»“]$/.test(text.slice(0, speech)) || (speech > 0 && /^,?\s*[—–-]\s/.test(text.slice(speech)));
};

const FAR = 45;

/** The one person whom a sentence names, a metonym that can mean but one person included. */
export function onlyPersonIn(text: string, known: Known): string | undefined {
  const persons = findRuns(text, known.articleNames).flatMap(({ slug, key }) => {
    const slugs = [...(slug === NOBODY ? [] : [slug]), ...(known.metonyms.get(key)?.slugs ?? [])];
    return slugs.length === 1 && known.profiles.get(slugs[0] ?? "")?.kind === "person" ? slugs : [];
  });
  return new Set(persons).size === 1 ? persons[0] : undefined;
}

/**
 * Who may be meant as the speaker: whoever stands beside a verb of saying, by name, by a few words, or as “he” of
 * whom the sentences before spoke; of a sentence that is speech from end to end, they as well. Nothing where no verb
 * of saying stands, or where nobody was spoken of. `unquoted`: the sentence without its speech.
 */
export function proposeSpeaker(
  { text, isCaption }: DraftUnit,
  { rest: unquoted }: Spoken,
  manner: Manner,
  known: Known,
  names: readonly NewName[],
  slugs: NewSlugs,
  before: string | undefined,
): Proposal | undefined {
  if (isAllSpeech(unquoted))
    return before === undefined ? undefined : { said: { speaker: before, voice: "quoted" }, isNamed: false };
  if (isCaption || manner.saying.length === 0) return undefined;
  const verb = new RegExp(`(?<!\\p{L})(?:${anyOf(manner.saying)})(?!\\p{L})`, "u").exec(unquoted);
  if (verb === null) return undefined;
  const end = verb.index + verb[0].length;
  const bearers = bearersIn(unquoted, known, names, slugs);
  const near = bearers.filter((one) => {
    const between = unquoted.slice(one.end, Math.max(one.end, verb.index));
    // “Jonas Weir, said”; but not “Weir’s lawyer said”.
    const isBeside = /^,?\s*$/.test(between) || !/^[’']s?\s|[,;:\0]/.test(between);
    return one.end <= verb.index && isBeside && verb.index - one.end < FAR;
  });
  const behind = bearers.find(
    (one) => one.start >= end && /^\s*(?:[\p{Lu}][\p{L}’'-]*\s+)*$/u.test(unquoted.slice(end, one.start)),
  );
  const hasPronoun = new RegExp(`(?<!\\p{L})(?:${anyOf(manner.pronouns)})\\s+(?:\\p{L}+\\s+)?$`, "u").test(
    unquoted.slice(0, verb.index),
  );
  const isDirect = beginsWithSpeech(text, unquoted) || /^[,:]\s*\0/.test(unquoted.slice(end));
  // “Is it so?” asked Weir: nobody stands before the verb, so that whoever stands behind it speaks.
  const isTelling = manner.telling.includes(verb[0]) && /[\p{L}\p{N}]/u.test(unquoted.slice(0, verb.index));
  const named = near.at(-1)?.as ?? (isDirect && !hasPronoun && !isTelling ? behind?.as : undefined);
  const speaker =
    named ??
    (hasPronoun ? before : undefined) ??
    (hasPronoun ? undefined : phraseBefore(unquoted, verb.index)) ??
    (isTelling ? undefined : behind?.as);
  if (speaker === undefined) return undefined;
  const to = isTelling && behind !== undefined && known.profiles.has(behind.as) ? { to: behind.as } : {};
  const voice = unquoted === text ? "paraphrased" : "quoted";
  return { said: { speaker, voice, ...to }, isNamed: isDirect && speaker === named };
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
