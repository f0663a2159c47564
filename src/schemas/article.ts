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
  speaker: text.meta({
    description: "Who says so: reporter, caption, the slug of a profile, or a few words.",
    examples: ["reporter", "jonas-weir", "Town officials, unnamed"],
  }),
  voice: z.enum(VOICES).meta({
    description:
      "How: stated as fact, in somebody’s words, in the reporter’s words for them, or as the reporter’s reading of somebody.",
  }),
  of: slug.optional().meta({ description: "With reading: the profile whose conduct is read." }),
  to: slug.optional().meta({ description: "The profile spoken to, where the source says to whom." }),
  date: date.optional().meta({
    description: "The day of speaking, where the source gives or implies it.",
    examples: ["2019-12-20"],
  }),
  occasion: text.optional().meta({
    description: "On what occasion it was said.",
    examples: ["at the start of the talks"],
  }),
  note: text.optional().meta({
    description: "What a reader has to know of it; shown beside each quotation of the sentence.",
    examples: ["whose concerns, the article does not say"],
  }),
  noteOn: text.optional().meta({
    description: "Words of the sentence that the note is about; left out, it is about all of them.",
    examples: ["concerns"],
  }),
});

/** A name that stands for something else, or that may be a metonym. */
const resolution = fields({
  sentence: z
    .string()
    .regex(/^(?:(?:s|heading-)[1-9]\d*|headline)$/, "the number of a sentence, such as s3, headline or heading-1")
    .meta({ title: "s3, headline or heading-1", description: "The sentence, the headline or a heading." }),
  name: text.meta({ description: "The name as whole words; all of them in that sentence.", examples: ["Tell"] }),
  occurrence: maybe(z.number().refine((count) => Number.isInteger(count) && count > 0, "a count from 1")).meta({
    description: "Only this one of them, counted from 1; left out, all.",
    examples: [1],
  }),
  means: slug.meta({ description: "The slug of a profile, or nothing.", examples: ["council-of-tell", "nothing"] }),
});

const reportDate = fields({
  date: date.meta({ description: "The date of the report.", examples: ["2019-12-20"] }),
  rule: text.meta({
    description: "How it is known.",
    examples: ["Worked out from the caption’s date and the word Friday."],
  }),
  sentences: z
    .array(sentenceId)
    .min(1)
    .meta({ description: "The sentences that give it.", examples: [["s1", "s5"]] }),
});

const resolvedDate = fields({
  sentence: sentenceId.meta({ description: "The sentence." }),
  words: text.meta({ description: "Its words.", examples: ["Thursday"] }),
  date: date.meta({ description: "The day or month that is meant.", examples: ["2019-12-19"] }),
  rule: text.meta({ description: "How it was worked out.", examples: ["The Thursday before the report’s Friday."] }),
});

const deviation = fields({
  kind: z.enum(DEVIATIONS).meta({
    description:
      "In what they differ; paragraph-break: before the first sentence of a paragraph that the .txt glues to what stands before it, a heading perhaps; heading-restored: a heading that it glues to what stands before; mark-turned: a quotation mark set right, turned the other way or given the shape of its pair.",
  }),
  at: z
    .array(text)
    .min(1)
    .meta({ description: "Sentences, or headings as heading-1, heading-2, …", examples: [["s2", "s3"]] }),
});

/** What is known about a held article, and who says each of its sentences. */
export const article = fields({
  title: text.meta({ description: "The words of the headline." }),
  formerly,
  language: language.meta({ description: "The language of the text." }),
  fullText: z.boolean().meta({
    description:
      "False: only the sentences that are used are published; since each is used or listed under unused:, the text is then published but for those.",
  }),
  date: reportDate.meta({ description: "The date of the report, and how it is known." }),
  published: z.union([z.literal("unknown"), date], { error: "unknown, or a date in EDTF" }).meta({
    title: "unknown, or an EDTF date",
    description: "When it was published.",
    examples: ["unknown"],
  }),
  publisher: text.meta({ description: "Who published it: unknown, or a name.", examples: ["unknown"] }),
  licence: text.meta({
    description: "What is known of the right to republish it.",
    examples: ["Permission to republish is not established; the text is not under this site’s licence."],
  }),
  status: list(claim).meta({ description: "What is known of the text, and from where." }),
  sentences: z.record(sentenceId, sentence).meta({ description: "Who says so, for every sentence, by its number." }),
  dates: list(resolvedDate).meta({
    description:
      "Words that name a day or month, resolved; the reader sees word, date and rule beside each quotation that has the word.",
  }),
  names: list(resolution).meta({
    description: "A metonym, or a name that stands for something else here, resolved; nothing is guessed.",
  }),
  deviations: list(deviation).meta({ description: "Each place where the .md is set otherwise than the .txt." }),
  unused: list(
    fields({
      sentence: sentenceId.meta({ description: "The sentence." }),
      reason: reason.meta({ description: "Why.", examples: ["It says only that a protest is planned."] }),
    }),
  ).meta({ description: "Sentences on which no claim rests, and why." }),
  foot: fields({
    language: language.meta({ description: "Its language." }),
    note: text.meta({ description: "What it is.", examples: ["A republisher’s label; not part of the report."] }),
  })
    .optional()
    .meta({ description: "The foot line, where there is one." }),
});

export type Voice = (typeof VOICES)[number];
export type Deviation = (typeof DEVIATIONS)[number];
export type ArticleFields = z.infer<typeof article>;
export type SentenceFields = z.infer<typeof sentence>;
