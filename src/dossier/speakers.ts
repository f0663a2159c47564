import { DOUBLE_MARK } from "../words/marks.ts";
import type { Speaker } from "./dossier.ts";
import type { JoinedArticle, State } from "./state.ts";
import type { Slice } from "./verify.ts";

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

/** A speaker and the manner of speaking, for telling two apart in a message. */
export const nameSpeaker = ({ who, voice, of }: Speaker): string =>
  `${who} (${voice}${of === undefined ? "" : `, of ${of.name}`})`;

/** The stretches of a block between double marks; speech that is not closed goes on to the block's end. */
function spokenIn(text: string): { start: number; end: number }[] {
  const marks = [...text.matchAll(new RegExp(DOUBLE_MARK, "g"))].map((found) => found.index);
  return marks.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: marks[index + 1] ?? text.length }] : []));
}

/**
 * Who says the words of a slice. In a sentence that quotes somebody between double marks, what stands
 * outside them is the report's own; a speech may begin in one sentence and end in another. A note on the
 * sentence goes with the words that it is about.
 */
export function speakerOfSlice(joined: JoinedArticle, { sentence, start, end }: Slice): Speaker {
  const speaker = joined.speakers.get(sentence) ?? REPORTER;
  const block = joined.searchable.blocks.find((one) => one.sentences.some(({ id }) => id === sentence));
  const own = block?.sentences.find(({ id }) => id === sentence);
  if (block === undefined || own === undefined) return speaker;
  const spoken = spokenIn(block.text).filter((range) => range.start < own.end && range.end > own.start);
  const isSpoken = spoken.some((range) => range.start < own.start + end && range.end > own.start + start);
  if (speaker.voice === "quoted" && spoken.length > 0 && !isSpoken) return REPORTER;
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
  // The report reads somebody's conduct; whoever says it instead reads nobody's.
  const own = base.voice === "reading" ? ({ voice: "paraphrased", of: undefined } as const) : {};
  return { ...base, ...own, who, profile, attributed: true };
}
