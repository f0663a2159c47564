import { z } from "zod";
import { claim } from "./evidence.ts";
import { date, fields, language, list, reason, sentenceId, slug, text } from "./fields.ts";

/** How a sentence carries what it says. */
export const VOICES = ["reported", "quoted", "paraphrased", "reading"] as const;

/** The five ways in which the Markdown may differ from the received text. */
export const DEVIATIONS = [
  "paragraph-break",
  "caption-set-apart",
  "heading-restored",
  "mark-turned",
  "sic-added",
] as const;

const sentence = fields({
  /** `reporter`, `caption`, the slug of a profile, or a few words. */
  speaker: text,
  voice: z.enum(VOICES),
  /** With `reading`: the profile whose conduct the reporter reads. */
  of: slug.optional(),
  /** The profile spoken to, where the source says it. */
  to: slug.optional(),
  /** The day of speaking, where the source gives it. */
  date: date.optional(),
  occasion: text.optional(),
  note: text.optional(),
  /** Words of the sentence that the note is about, where it is not about all of them. */
  noteOn: text.optional(),
});

/** What is known about a held article, and who says each of its sentences. */
export const article = fields({
  title: text,
  language,
  /** False: only the sentences that are used are published. */
  fullText: z.boolean(),
  /** The date of the report, and how it was worked out. */
  date: fields({ date, rule: text, sentences: z.array(sentenceId).min(1) }),
  published: z.union([z.literal("unknown"), date], { error: "unknown, or a date in EDTF" }),
  /** `unknown`, or a name. */
  publisher: text,
  licence: text,
  /** What is known of the text, and from where. */
  status: list(claim),
  sentences: z.record(sentenceId, sentence),
  /** Words that name a day, and the day that is meant. */
  dates: list(fields({ sentence: sentenceId, words: text, date, rule: text })),
  /** Names that stand for something else: a profile's slug, or `nothing`. */
  names: list(fields({ sentence: sentenceId, name: text, means: slug })),
  deviations: list(fields({ kind: z.enum(DEVIATIONS), at: z.array(text).min(1) })),
  unused: list(fields({ sentence: sentenceId, reason })),
  foot: fields({ language, note: text }).optional(),
});

export type Voice = (typeof VOICES)[number];
export type Deviation = (typeof DEVIATIONS)[number];
export type ArticleFields = z.infer<typeof article>;
export type SentenceFields = z.infer<typeof sentence>;
