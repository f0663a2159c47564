import { z } from "zod";
import { ownDrawing } from "./drawing.ts";
import { claim, evidenceOfFile } from "./evidence.ts";
import { date, fields, formerly, list, reason, sentenceId, slug, text } from "./fields.ts";

/** What an actor did on an issue. */
const STANCES = ["asked", "offered", "refused", "condition", "argued", "did", "left-open"] as const;

/** Confidence in a judgement (ICD 203, section D.6.e.2.a: never in one line with a likelihood). */
const CONFIDENCES = ["high", "moderate", "low"] as const;

const restsOn = z
  .array(slug)
  .min(1)
  .meta({ description: "Names of claims in this file.", examples: [["repairs", "refusal"]] });

const cell = fields({
  actor: slug.meta({ description: "One of actors:." }),
  stance: z.enum(STANCES).meta({
    description:
      "What the side did about it; condition: will, if …; did: what it does in practice; left-open: what it has not said or settled.",
  }),
  ...claim.shape,
});

const positions = fields({
  actors: z
    .array(slug)
    .min(1)
    .max(3)
    .meta({
      description: "Profiles, one column each, three at most.",
      examples: [["orrin", "tell"]],
    }),
  issues: z
    .array(
      fields({
        issue: text.meta({ description: "What is at issue.", examples: ["Cost of repairs"] }),
        cells: list(cell).meta({
          description: "What each side said of it; a cell that is not there reads: The article does not say.",
        }),
      }),
    )
    .min(1)
    .meta({ description: "One row each." }),
  apart: list(
    fields({
      article: slug.meta({ description: "The article." }),
      sentences: z
        .array(sentenceId)
        .min(1)
        .meta({ description: "Its sentences.", examples: [["s2", "s7"]] }),
      reason: reason.meta({ description: "Why no side asks, offers or refuses anything in them." }),
    }),
  ).meta({ description: "Sentences that stand in no cell; each sentence of the articles stands in a cell or here." }),
});

/** Our reading of one or more articles. */
export const brief = fields({
  title: text.meta({ description: "The headline of the brief." }),
  formerly,
  description: text.meta({ description: "One sentence, for search engines and feeds." }),
  articles: z
    .array(slug)
    .min(1)
    .meta({ description: "The articles that are read.", examples: [["river-talks"]] }),
  events: date.meta({ description: "The brief describes events up to this day.", examples: ["2019-12-20"] }),
  written: date.meta({ description: "When it was written.", examples: ["2026-11-23"] }),
  sourcesRead: date.optional().meta({
    description: "When the references were read; needed where the brief cites any.",
    examples: ["2026-11"],
  }),
  timeline: ownDrawing.optional().meta({
    description:
      "How this brief’s events are drawn where a site tells several stories: on its own page, on that of its timeline and, of the newest, on the front page; left out, as timeline: of site.yaml says.",
  }),
  bottomLine: z.array(claim).min(1).max(3).meta({ description: "What it comes to: one to three claims." }),
  positions: positions.optional().meta({
    description: "What each side asked for, offered or refused: issues down, actors across.",
  }),
  judgements: list(
    fields({
      judgement: text.meta({ description: "What we hold; at most one of the seven words of likelihood." }),
      confidence: z.enum(CONFIDENCES).meta({ description: "How sure we are of it." }),
      because: text.meta({ description: "Why no more and no less confidence; no word of likelihood." }),
      restsOn,
    }),
  ).meta({ description: "What we make of it, labelled as ours." }),
  watch: list(fields({ point: text.meta({ description: "What is open." }), restsOn })).meta({
    description: "What to watch: open points, and the claims that leave them open.",
  }),
  notSaid: list(text).meta({
    description: "What the article does not say, a sentence each.",
    examples: [["The article does not say who asked for the talks."]],
  }),
  evidence: evidenceOfFile,
});

export type Stance = (typeof STANCES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type BriefFields = z.infer<typeof brief>;
