import { NOBODY, findNames, findRuns } from "../dossier/names.ts";
import type { Voice } from "../schemas/article.ts";
import type { Known } from "./known.ts";
import type { Manner } from "./languages/manner.ts";
import type { DraftUnit, NewName } from "./people.ts";

/** Somebody who may be the speaker of a sentence. */
export interface ProposedSpeaker {
  /** A profile’s slug, or a few words of the sentence. */
  speaker: string;
  voice: Voice;
  to?: string;
}

/** A name of the sentence: where it stands, and how the front matter names its bearer. */
interface Bearer {
  start: number;
  end: number;
  as: string;
}

/** The slugs of new profiles by their names, as far as the editor wants them. */
export type NewSlugs = ReadonlyMap<string, string>;

function bearersIn(text: string, known: Known, names: readonly NewName[], slugs: NewSlugs): Bearer[] {
  const own = findNames(text, known.names).map(({ start, end, slug }) => ({ start, end, as: slug }));
  const others = names.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((form): Bearer[] => {
      const start = text.indexOf(form);
      return start === -1 ? [] : [{ start, end: start + form.length, as: slugs.get(name) ?? name }];
    }),
  );
  return [...own, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]): string => words.map(escape).join("|");

/** The few words at the head of a sentence that say something: “Russian officials say”. */
function phraseBefore(text: string, verb: number): string | undefined {
  const phrase = /(?:^|[,:;]\s+|[”»"]\s+)(\p{L}[\p{L}\p{M}’' -]*?)\s*$/u.exec(text.slice(0, verb))?.[1];
  const words = phrase?.split(/\s+/).length ?? 0;
  return phrase !== undefined && words > 0 && words <= 4 && /\s/.test(phrase) ? phrase : undefined;
}

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
 * whom the sentences before spoke. Nothing where no verb of saying stands.
 */
export function proposeSpeaker(
  { text, isCaption }: DraftUnit,
  manner: Manner,
  known: Known,
  names: readonly NewName[],
  slugs: NewSlugs,
  before: string | undefined,
): ProposedSpeaker | undefined {
  if (isCaption || manner.saying.length === 0) return undefined;
  const unquoted = text.replaceAll(/[“«„"][^”»“"]*[”»“"]/g, (speech) => "\0".repeat(speech.length));
  const verb = new RegExp(`(?<!\\p{L})(?:${anyOf(manner.saying)})(?!\\p{L})`, "u").exec(unquoted);
  if (verb === null) return undefined;
  const end = verb.index + verb[0].length;
  const bearers = bearersIn(unquoted, known, names, slugs);
  const near = bearers.filter(
    (one) =>
      one.end <= verb.index &&
      !/^[’']s?\s|[,;:\0]/.test(unquoted.slice(one.end, verb.index)) &&
      verb.index - one.end < FAR,
  );
  const behind = bearers.find(
    (one) => one.start >= end && /^\s*(?:[\p{Lu}][\p{L}’'-]*\s+)*$/u.test(unquoted.slice(end, one.start)),
  );
  const hasPronoun = new RegExp(`(?<!\\p{L})(?:${anyOf(manner.pronouns)})\\s+(?:\\p{L}+\\s+)?$`, "u").test(
    unquoted.slice(0, verb.index),
  );
  const isTelling = manner.telling.includes(verb[0]);
  const speaker =
    near.at(-1)?.as ??
    (hasPronoun ? before : undefined) ??
    (hasPronoun ? undefined : phraseBefore(unquoted, verb.index)) ??
    (isTelling ? undefined : behind?.as);
  if (speaker === undefined) return undefined;
  const to = isTelling && behind !== undefined && known.profiles.has(behind.as) ? { to: behind.as } : {};
  return { speaker, voice: unquoted === text ? "paraphrased" : "quoted", ...to };
}
