import { mannerOf } from "./languages/languages.ts";
import type { Manner } from "./languages/manner.ts";

const OPEN = "[\"“”„«»‘'(\\[]*";
const CLOSE = "[\"“”«»’')\\]]*";

const STARTS_LOW = new RegExp(`^${OPEN}\\p{Ll}`, "u");
const STARTS_WITH_DIGIT = new RegExp(`^${OPEN}\\p{N}`, "u");
const FIRST_WORD = new RegExp(`^${OPEN}([\\p{L}\\p{M}’'ʼ-]+)`, "u");
const SPEECH_END = new RegExp(`[.!?…]["”»“]$`, "u");
/** A sign that stands for a name: “A.”, “J.K.”, “George W.”. */
const INITIALS = /(?:^|[\s(«“„"–—-])(?:\p{Lu}\.[\s-]?)+$/u;
const INITIAL = /^\p{Lu}\./u;
/** A number at the head of a line: “3. The parties”. */
const ORDINAL = /^\(?\d{1,3}\.$/;

/** A word with its stop behind a number: “2019 р.”. */
const AFTER_NUMBER = /\p{N}[\s\u00a0]?\p{L}+\.$/u;
/** So many words at the head of a sentence are not one yet. */
const SHORT = 3;

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A short form as a pattern; a small one has a capital at the head of a sentence. */
function eitherCase(word: string): string {
  const [first = ""] = word;
  const capital = first.toUpperCase();
  return capital === first ? escape(word) : `[${first}${capital}]${escape(word.slice(first.length))}`;
}

const endings = new WeakMap<readonly string[], RegExp>();

/** True where a text ends with one of the abbreviations and its stop. */
function endsWith(text: string, abbreviations: readonly string[]): boolean {
  let pattern = endings.get(abbreviations);
  if (pattern === undefined) {
    const all = abbreviations.map((one) => eitherCase(one).replaceAll(" ", "\\s")).join("|");
    pattern = all === "" ? /(?!)/ : new RegExp(`(?:^|[\\s(«“„"'’–—/-])(?:${all})\\.$`, "u");
    endings.set(abbreviations, pattern);
  }
  return pattern.test(text);
}

/** True where a text ends with a short form that goes on into the words behind it. */
export function goesOn(text: string, next: string, manner: Manner): boolean {
  // A starter of one letter may be an initial itself: “В. В. Путін”.
  const first = INITIAL.test(next) ? "" : (FIRST_WORD.exec(next)?.[1] ?? "");
  if (endsWith(text, manner.closing)) return false;
  // “У 2019 р. Україна” goes on, “за 2019 р. Україна” does not.
  if (AFTER_NUMBER.test(text) && endsWith(text, manner.units)) return text.split(/\s+/).length <= SHORT;
  const begins = manner.starters.includes(first);
  if (endsWith(text, manner.leading)) return true;
  if (endsWith(text, manner.beforeNumber) && STARTS_WITH_DIGIT.test(next)) return true;
  return (endsWith(text, manner.mayEnd) || INITIALS.test(text)) && !begins;
}

const names = (manner: Manner): string => manner.saying.map(escape).join("|");

/** True for what follows on speech that ends with its own stop: “Enough!” Putin said. */
function isTag(next: string, manner: Manner): boolean {
  if (manner.saying.length === 0 || manner.starters.includes(FIRST_WORD.exec(next)?.[1] ?? "")) return false;
  const name = "(?:[\\p{Lu}][\\p{L}\\p{M}’'ʼ.-]*\\s+){1,4}";
  return new RegExp(`^(?:${name}(?:${names(manner)})|[—–-]\\s)(?!\\p{L})`, "u").test(next);
}

/**
 * Whether what follows on a speech with a stop of its own names its speaker: “Enough!” Weir said. Where the speech
 * stands in somebody’s sentence already, that is another one’s; behind a full stop, for which a comma ought to
 * stand, it may be a new sentence: “It is over.” Weir said Tell would pay.
 */
function tags(text: string, next: string, manner: Manner): Belonging {
  const opened = text.search(/["“«„]/);
  const says = new RegExp(`(?<!\\p{L})(?:${names(manner)})(?!\\p{L})`, "u").test(text.slice(0, Math.max(0, opened)));
  if (says) return "no";
  const isStop = /\.["”»“]$/.test(text) && !/^[—–-]/.test(next);
  const isAll = new RegExp(`^[^.!?…]*?(?:${names(manner)})[.!?…]`, "u").test(next);
  return isStop && !isAll ? "perhaps" : "yes";
}

/** Whether two segments are one sentence. */
type Belonging = "yes" | "no" | "perhaps";

function belongs(text: string, next: string, manner: Manner): Belonging {
  if (STARTS_LOW.test(next) || ORDINAL.test(text)) return "yes";
  if (!/[\p{L}\p{N}]/u.test(next)) return "yes";
  if (SPEECH_END.test(text) && isTag(next, manner)) return tags(text, next, manner);
  return goesOn(text, next, manner) ? "yes" : "no";
}

/** Sentence breaks that `Intl` does not see: behind an ellipsis of one sign. */
const ELLIPSIS = new RegExp(`…${CLOSE}\\s(?=${OPEN}\\p{Lu})`, "gu");

const segmenters = new Map<string, Intl.Segmenter>();

function segmentsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].flatMap(({ segment }) => {
    const cuts = [...segment.matchAll(ELLIPSIS)].map((found) => found.index + found[0].length);
    return [...cuts, segment.length].map((end, index) => segment.slice(cuts[index - 1] ?? 0, end));
  });
}

/** A sentence's place in a paragraph. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a paragraph into sentences: where `Intl.Segmenter` sees one end, unless a short form, an initial or the
 * words that follow say that it goes on. Gives places, the white space behind a sentence apart. `isCut`: whether
 * one ends before a place where that cannot be told.
 */
export function cutSentences(text: string, language: string, isCut: (at: number) => boolean = () => false): Span[] {
  const manner = mannerOf(language);
  const spans: Span[] = [];
  let from = 0;
  for (const segment of segmentsOf(text, language)) {
    const end = from + segment.trimEnd().length;
    const last = spans.at(-1);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const belonging = last === undefined ? "no" : belongs(before, text.slice(from), manner);
    const isOne = belonging === "yes" || (belonging === "perhaps" && !isCut(from));
    if (last !== undefined && isOne) last.end = end;
    else if (end > from) spans.push({ start: from, end });
    from += segment.length;
  }
  return spans;
}
