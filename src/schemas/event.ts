import { z } from "zod";
import { claim, evidenceOfFile } from "./evidence.ts";
import { date, fields, formerly, list, sentenceId, slug, text } from "./fields.ts";

/** The kinds of event, in the order of their lanes in the drawing. */
export const EVENT_KINDS = ["treaty", "institution", "talks", "statement", "energy", "protest"] as const;

/** One dated happening on the timeline. */
export const event = fields({
  title: text.meta({ description: "What happened, in a few words.", examples: ["Bridge treaty signed at Tell"] }),
  formerly,
  date: date.meta({
    description: "As exact as it is known, and no more; the file’s name begins with it.",
    examples: ["2001-03-09", "2001-03", "2001-03-01/2001-03-09"],
  }),
  kind: z.enum(EVENT_KINDS).meta({ description: "Its lane in the drawing; an election is an institution." }),
  actors: list(slug).meta({
    description: "Profiles that it concerns.",
    examples: [["orrin", "tell"]],
  }),
  place: slug.optional().meta({
    description: "The profile of the place; left out where it is not known.",
    examples: ["tell"],
  }),
  dateFrom: fields({
    article: slug.meta({ description: "The article." }),
    sentence: sentenceId.meta({ description: "Its sentence, which stands under dates: there with this very date." }),
  })
    .optional()
    .meta({ description: "Where the date was worked out from a word of an article: the sentence with that word." }),
  articleTells: z.literal(false).optional().meta({
    description:
      "Only false, where words of an article stand beside the event but do not tell of it: it is then drawn and filtered as background.",
  }),
  conflicts: list(
    fields({
      about: text.meta({ description: "What the sources differ on.", examples: ["Who shut the bridge"] }),
      sides: z.array(claim).min(2).meta({ description: "Each side’s account, attributed; two or more." }),
    }),
  ).meta({ description: "Where sources differ: what about, and each side’s account with its evidence." }),
  notSaid: list(text).meta({
    description: "What the sources do not say, a sentence each.",
    examples: [["The article does not give the day or the place."]],
  }),
  evidence: evidenceOfFile,
});

export type EventKind = (typeof EVENT_KINDS)[number];
export type EventFields = z.infer<typeof event>;
