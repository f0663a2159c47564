import { z } from "zod";
import { claim, namedEvidence } from "./evidence.ts";
import { date, fields, formerly, list, sentenceId, slug, text } from "./fields.ts";

/** The kinds of event, in the order of their lanes in the drawing. */
export const EVENT_KINDS = ["treaty", "institution", "talks", "statement", "energy", "protest"] as const;

/** One dated happening on the timeline. */
export const event = fields({
  title: text,
  formerly,
  /** EDTF: as exact as it is known, and no more. */
  date,
  kind: z.enum(EVENT_KINDS),
  /** Profiles that took part. */
  actors: list(slug),
  /** Profile of the place; left out where it is not known. */
  place: slug.optional(),
  /** Where the date was worked out from a word: the article and the sentence with that word. */
  dateFrom: fields({ article: slug, sentence: sentenceId }).optional(),
  /** `false` where the article's words are cited beside the event but do not tell of it; left out, they do. */
  articleTells: z.literal(false).optional(),
  /** Where sources differ: what about, and each side's account with its evidence. */
  conflicts: list(fields({ about: text, sides: z.array(claim).min(2) })),
  /** What the sources do not establish. */
  notSaid: list(text),
  evidence: list(namedEvidence),
});

export type EventKind = (typeof EVENT_KINDS)[number];
export type EventFields = z.infer<typeof event>;
