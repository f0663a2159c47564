import type { Manner } from "./languages/manner.ts";

/** A name in a sentence: where it stands, and how the front matter names its bearer. */
export interface Bearer {
  start: number;
  end: number;
  as: string;
}

/** Who a verb of saying seems to have as its subject: the bearer of a name, “he”, or a few words. */
export type Subject =
  /** `isBare`: nothing but the name, its titles and what is set beside it in commas stands there. */
  { as: string; isBare: boolean } | { isPronoun: true } | { phrase: string };

/** A verb of saying, in the sentence without its speech, with the names that stand there. */
export interface Saying {
  text: string;
  bearers: readonly Bearer[];
  verb: { start: number; end: number };
  manner: Manner;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One of some words, whole. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? "(?!)" : `(?<!\\p{L})(?:${words.map(escape).join("|")})(?!\\p{L})`;

/** What a clause with a verb of saying begins behind; commas set something apart within it. */
const BREAK = /[\0;:—–(]/g;
/** Words before a name that may be titles of its bearer, or the owner of such: “Tell’s Mayor”. */
const TITLES = /^\s*(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+)*$/u;
const LONGEST_PHRASE = 4;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** True for a name that belongs to something before it or owns what stands behind: “of Tell”, “Tell’s”. */
function isTied(
  { text, manner: { linking, clauses, joining } }: Saying,
  from: number,
  { start, end }: Bearer,
): boolean {
  const before = new RegExp(`${anyOf([...linking, ...clauses, ...joining])}\\s+$`, "iu").test(text.slice(from, start));
  return before || /^[’']s?(?!\p{L})/u.test(text.slice(end));
}

/** True where the words behind a name do not make a longer one of it: “Weir of Tell”, but not “Tell officials”. */
function standsAlone(behind: string, { linking, clauses, auxiliaries }: Manner): boolean {
  const [first] = wordsIn(behind);
  const isLink = first === undefined || linking.includes(first) || clauses.includes(first);
  return isLink || new RegExp(`^${auxiliaries.source}$`, "u").test(first);
}

/** The few words right before a verb, where they may be somebody: “Russian officials say”. */
function phraseIn(words: string, { linking, joining, documents }: Manner): Subject | undefined {
  const all = wordsIn(words);
  if (documents.includes(all.at(-1) ?? "")) return undefined;
  const isPlain = /^\p{L}[\p{L}\p{M}’' -]*$/u.test(words);
  const isCut = [all[0], all.at(-1)].some((word = "") => [...linking, ...joining].includes(word.toLowerCase()));
  return all.length > 1 && all.length <= LONGEST_PHRASE && isPlain && !isCut ? { phrase: words } : undefined;
}

/** The subject that stands right before the verb, between two places. */
function subjectBeside(saying: Saying, from: number, to: number): Subject | undefined {
  const { text, bearers, manner } = saying;
  const found = bearers
    .filter(({ start, end }) => start >= from && end <= to)
    .findLast((one) => !isTied(saying, from, one) && standsAlone(text.slice(one.end, to), manner));
  if (found === undefined) return phraseIn(text.slice(from, to).trim(), manner);
  // “Orrin and Tell said” is neither of them alone.
  if (manner.joining.includes(wordsIn(text.slice(found.end, to))[0] ?? "")) return undefined;
  return {
    as: found.as,
    isBare: TITLES.test(text.slice(from, found.start)) && /^\s*$/.test(text.slice(found.end, to)),
  };
}

/**
 * The subject that what stands in commas parts from its verb: “Jonas Weir, the mayor of Tell, said”, or is set
 * there itself: “The mayor of Tell, Jonas Weir, said”.
 */
function subjectBeforeComma(saying: Saying, from: number, to: number): Subject | undefined {
  const { text, bearers } = saying;
  let at = from;
  const parts = text
    .slice(from, to)
    .split(",")
    .map((part, index) => {
      const [start, end] = [at, at + part.trimEnd().length];
      at += part.length + 1;
      const bearer = bearers.find((one) => one.start >= start && one.end === end && !isTied(saying, start, one));
      const titles = bearer === undefined ? undefined : text.slice(start, bearer.start);
      const isBare = titles !== undefined && TITLES.test(titles);
      return bearer !== undefined && (isBare || index === 0) ? { as: bearer.as, isBare } : undefined;
    });
  // Behind speech whoever is named at once has said it.
  const isBehindSpeech = text[from - 1] === "\0";
  return (isBehindSpeech && parts[0]?.isBare === true ? parts[0] : undefined) ?? parts.findLast(Boolean);
}

/** Whoever stands behind the verb: “said Jonas Weir”. */
export function subjectBehind(saying: Saying): { as: string; isBare: boolean } | undefined {
  const { text, bearers, verb, manner } = saying;
  const end = verb.end + (/^[^,;:!?()\0—–]*/.exec(text.slice(verb.end))?.[0].length ?? 0);
  const links = new RegExp(anyOf([...manner.linking, ...manner.clauses, ...manner.joining]), "iu");
  const isAlone = (behind: string): boolean => /^\s*\P{Ll}/u.test(behind) || standsAlone(behind, manner);
  const isOne = (behind: string): boolean => !manner.joining.includes(wordsIn(behind)[0] ?? "");
  const found = bearers.find((one) => {
    const behind = text.slice(one.end, end);
    const isNext = one.start >= verb.end && one.end <= end && !links.test(text.slice(verb.end, one.start));
    return isNext && !isTied(saying, verb.end, one) && isAlone(behind) && isOne(behind);
  });
  return found && { as: found.as, isBare: TITLES.test(text.slice(verb.end, found.start)) };
}

/** The subject of a verb of saying that stands before it; nothing where none does, or none that can be told. */
function subjectBefore(saying: Saying): Subject | undefined {
  const { text, verb, manner } = saying;
  const from = Math.max(0, ...[...text.slice(0, verb.start).matchAll(BREAK)].map(({ index }) => index + 1));
  const beside = Math.max(from, text.lastIndexOf(",", verb.start) + 1);
  const words = text.slice(beside, verb.start);
  if (manner.unsure.test(words)) return undefined;
  if (new RegExp(`${anyOf(manner.pronouns)}\\s+(?:\\p{L}+\\s+)?$`, "u").test(words)) return { isPronoun: true };
  const own = words.replace(new RegExp(`(?:(?<!\\p{L})${manner.auxiliaries.source}\\s+)+$`, "u"), "");
  if (own.trim() !== "") return subjectBeside(saying, beside, beside + own.length);
  return beside > from ? subjectBeforeComma(saying, from, beside - 1) : undefined;
}

/** True where nothing stands before the verb in its clause, so that its subject stands behind it. */
const isTurned = ({ text, verb }: Saying): boolean => !/[\p{L}\p{N}][^\0]*$/u.test(text.slice(0, verb.start));

/** The subject of a verb of saying, as far as the words beside it tell. */
export const subjectOf = (saying: Saying): Subject | undefined =>
  isTurned(saying) ? subjectBehind(saying) : subjectBefore(saying);

/** Whoever stands behind “according to”: the bearer of a name, or a few words. */
export function attributedTo(saying: Saying): Subject | undefined {
  const { text, verb, manner } = saying;
  const own = text.slice(verb.end).split(new RegExp(`[,.;:!?()\\0—–]|${anyOf(manner.clauses)}`, "u"))[0] ?? "";
  return subjectBehind(saying) ?? phraseIn(own.trim(), manner);
}
