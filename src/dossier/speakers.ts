import { DOUBLE_MARK } from "../words/marks.ts";
import type { Speaker } from "./dossier.ts";
import type { JoinedArticle, State } from "./state.ts";
import type { Searchable, Slice } from "./verify.ts";

/** Headline and headings are the report's own. */
export const REPORTER: Speaker = {
  who: "reporter",
  profile: undefined,
  voice: "reported",
  of: undefined,
  note: undefined,
  noteOn: undefined,
  attributed: false,
};

/** True for words that can only be meant as the slug of a profile. */
export const isSlug = (words: string): boolean => /^[a-z0-9-]+$/.test(words);

/** A speaker and the manner of speaking, for telling two apart in a message; who is quoted is one, alone or by the report. */
export const nameSpeaker = ({ who, voice, of }: Speaker): string =>
  `${who} (${voice === "quoting" ? "quoted" : voice}${of === undefined ? "" : `, of ${of.name}`})`;

/** A stretch of a block; the end is not included. */
interface Range {
  start: number;
  end: number;
}

/** The stretches of a block between double marks; speech that is not closed goes on to the block's end. */
function spokenIn(text: string): Range[] {
  const marks = [...text.matchAll(new RegExp(DOUBLE_MARK, "g"))].map((found) => found.index);
  return marks.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: marks[index + 1] ?? text.length }] : []));
}

const WORD = /[\p{L}\p{N}]+/gu;
const ANY_WORD = /[\p{L}\p{N}]/u;

/** Whose words stand between two offsets of a block, as its double marks have it: the speaker's, the report's, or both. */
function ownersOf(text: string, start: number, end: number, spoken: readonly Range[]): Set<"speaker" | "report"> {
  const near = spoken.filter((one) => one.start < end && one.end > start);
  if (near.length === 0) return new Set(ANY_WORD.test(text.slice(start, end)) ? ["report"] : []);
  const words = [...text.slice(start, end).matchAll(WORD)].map((found) => start + found.index);
  return new Set(words.map((at) => (near.some((one) => one.start < at && at < one.end) ? "speaker" : "report")));
}

/** Who owns the words of each sentence, as the double marks of its block have it; nothing of a block of which some mark may stand alone. */
export function ownersIn({ blocks }: Searchable): Map<string, Set<"speaker" | "report">> {
  const even = blocks.filter(({ text }) => [...text.matchAll(new RegExp(DOUBLE_MARK, "g"))].length % 2 === 0);
  return new Map(
    even.flatMap(({ text, sentences }) => {
      const spoken = spokenIn(text);
      return sentences.map(({ id, start, end }) => [id, ownersOf(text, start, end, spoken)] as const);
    }),
  );
}

/** Who says each sentence as a whole: where one quotes somebody between double marks, it is the report that quotes. */
export function sayersOf(speakers: ReadonlyMap<string, Speaker>, { blocks }: Searchable): Map<string, Speaker> {
  const sayers = new Map(speakers);
  for (const { text, sentences } of blocks) {
    const quoted = sentences.filter(({ id }) => speakers.get(id)?.voice === "quoted");
    const spoken = quoted.length === 0 ? [] : spokenIn(text);
    for (const { id, start, end } of quoted) {
      const speaker = speakers.get(id);
      if (speaker !== undefined && ownersOf(text, start, end, spoken).size > 1) {
        sayers.set(id, { ...speaker, voice: "quoting" });
      }
    }
  }
  return sayers;
}

/**
 * Who says the words of a slice. In a sentence that quotes somebody between double marks, what stands
 * outside them is the report's own, and what crosses them is the report's, quoting; a speech may begin in
 * one sentence and end in another. A note on the sentence goes with the words that it is about.
 */
export function speakerOfSlice(joined: JoinedArticle, { sentence, start, end }: Slice): Speaker {
  const declared = joined.speakers.get(sentence) ?? REPORTER;
  const block = joined.searchable.blocks.find((one) => one.sentences.some(({ id }) => id === sentence));
  const own = block?.sentences.find(({ id }) => id === sentence);
  if (block === undefined || own === undefined) return declared;
  const spoken = spokenIn(block.text).filter((range) => range.start < own.end && range.end > own.start);
  const isMarked = declared.voice === "quoted" && spoken.length > 0;
  const owners = isMarked ? ownersOf(block.text, own.start + start, own.start + end, spoken) : new Set();
  if (owners.has("report") && owners.size === 1) return REPORTER;
  const speaker: Speaker = owners.size > 1 ? { ...declared, voice: "quoting" } : declared;
  const { noteOn } = speaker;
  return noteOn === undefined || own.text.slice(start, end).includes(noteOn)
    ? speaker
    : { ...speaker, note: undefined };
}

/** Who says the words of a quotation, or whom the evidence names instead. */
export function speakerOf(state: State, base: Speaker, override: string | undefined): Speaker {
  if (override === undefined) return base;
  if (override === REPORTER.who) return REPORTER;
  const profile = state.profiles.get(override);
  const who = profile?.name ?? override;
  if (who === base.who) return base;
  // What the report says or reads itself is, in somebody's name, no fact and no reading of anybody's conduct.
  const isReports = base.voice === "reported" || base.voice === "reading";
  const own = isReports ? ({ voice: "paraphrased", of: undefined } as const) : {};
  return { ...base, ...own, who, profile, attributed: true };
}
