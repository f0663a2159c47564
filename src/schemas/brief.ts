import { z } from "zod";
import { claim, namedEvidence } from "./evidence.ts";
import { date, fields, formerly, list, reason, sentenceId, slug, text } from "./fields.ts";

/** What an actor did on an issue. */
const STANCES = ["asked", "offered", "refused", "condition", "argued", "did", "left-open"] as const;

/** Confidence in a judgement (ICD 203, section D.6.e.2.a: never in one line with a likelihood). */
const CONFIDENCES = ["high", "moderate", "low"] as const;

/** Our reading of one or more articles. */
export const brief = fields({
  title: text,
  formerly,
  /** One sentence, for search engines and feeds. */
  description: text,
  /** Slugs of the articles that are read. */
  articles: z.array(slug).min(1),
  /** The brief describes events up to this day. */
  events: date,
  written: date,
  sourcesRead: date,
  /** Two or three claims. */
  bottomLine: z.array(claim).min(1).max(3),
  /** What each side asked for, offered or refused: issues down, actors across. */
  positions: fields({
    /** Profiles, in the order of their columns. */
    actors: z.array(slug).min(1).max(3),
    /** A cell that is not there says that the article does not say. */
    issues: z
      .array(fields({ issue: text, cells: list(fields({ actor: slug, stance: z.enum(STANCES), ...claim.shape })) }))
      .min(1),
    /** Sentences of the articles that stand in no cell, and why. */
    apart: list(fields({ article: slug, sentences: z.array(sentenceId).min(1), reason })),
  }).optional(),
  judgements: list(
    fields({
      judgement: text,
      confidence: z.enum(CONFIDENCES),
      /** Why no more and no less. */
      because: text,
      /** Names of claims in this file. */
      restsOn: z.array(slug).min(1),
    }),
  ),
  /** Open points, each with the claims that leave it open. */
  watch: list(fields({ point: text, restsOn: z.array(slug).min(1) })),
  notSaid: list(text),
  evidence: list(namedEvidence),
});

export type Stance = (typeof STANCES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type BriefFields = z.infer<typeof brief>;
