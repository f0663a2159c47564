import { markedRanges } from "../words/marks.ts";
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
};

/** True for words that can only be meant as the slug of a profile. */
export const isSlug = (words: string): boolean => /^[a-z0-9-]+$/.test(words);

/**
 * Who says the words of a slice. In a sentence that quotes somebody, what stands outside the marks is
 * the report's own. A note on the sentence goes with the words that it is about.
 */
export function speakerOfSlice(joined: JoinedArticle, { sentence, start, end }: Slice): Speaker {
  const speaker = joined.speakers.get(sentence) ?? REPORTER;
  const text = joined.units.get(sentence)?.text ?? "";
  const isSpoken = markedRanges(text).some((range) => range.start < end && range.end > start);
  if (speaker.voice === "quoted" && !isSpoken) return REPORTER;
  const { noteOn } = speaker;
  return noteOn === undefined || text.slice(start, end).includes(noteOn) ? speaker : { ...speaker, note: undefined };
}

/** Who says the words of a quotation, or whom the evidence names instead. */
export function speakerOf(state: State, base: Speaker, override: string | undefined): Speaker {
  if (override === undefined) return base;
  if (override === REPORTER.who) return REPORTER;
  const profile = state.profiles.get(override);
  return { ...base, who: profile?.name ?? override, profile };
}
