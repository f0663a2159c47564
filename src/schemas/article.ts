import { z } from "zod";
import { claim } from "./evidence.ts";
import { date, fields, formerly, language, list, maybe, reason, sentenceId, slug, text } from "./fields.ts";

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

/** A name that stands for something else, or that may be a metonym. */
const resolution = fields({
  /** The number of a sentence, `headline`, or `heading-1`, `heading-2`, … */
  sentence: z
    .string()
    .regex(/^(?:(?:s|heading-)[1-9]\d*|headline)$/, "the number of a sentence, such as s3, headline or heading-1"),
  name: text,
  /** Which of them, counted from 1, where the sentence has the name more than once; left out, all. */
  occurrence: maybe(z.number().refine((count) => Number.isInteger(count) && count > 0, "a count from 1")),
  /** A profile's slug, or `nothing`. */
  means: slug,
});

/** What is known about a held article, and who says each of its sentences. */
export const article = fields({
  title: text,
  formerly,
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
  names: list(resolution),
  deviations: list(fields({ kind: z.enum(DEVIATIONS), at: z.array(text).min(1) })),
  unused: list(fields({ sentence: sentenceId, reason })),
  foot: fields({ language, note: text }).optional(),
});

export type Voice = (typeof VOICES)[number];
export type Deviation = (typeof DEVIATIONS)[number];
export type ArticleFields = z.infer<typeof article>;
export type SentenceFields = z.infer<typeof sentence>;
