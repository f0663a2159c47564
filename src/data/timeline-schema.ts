import { z } from "zod";
import { EVENT_KINDS } from "../schemas/event.ts";
import { claim, edtf, head, page, profileLink, sentence, slug } from "./schema-terms.ts";

const day = z.iso.date().describe("A day, ISO 8601.");

const date = z.strictObject({
  edtf,
  words: z.string().describe("As the page says it."),
  first: day.describe("First of the days that it covers."),
  last: day.describe("Last of the days that it covers."),
  shape: z.enum(["point", "interval", "set"]),
  approximate: z.boolean().describe("True where any of its points is."),
  points: z
    .array(
      z.strictObject({
        edtf,
        precision: z.enum(["year", "month", "day"]),
        approximate: z.boolean(),
        first: day,
        last: day,
      }),
    )
    .min(1)
    .describe("One point, the two ends of an interval, or the members of a set."),
  derived: z
    .strictObject({ words: z.string(), article: slug, sentence, page, rule: z.string() })
    .optional()
    .describe("Where it was worked out: the source’s word, where it stands, and the rule."),
});

const event = z
  .strictObject({
    id: slug,
    number: z.int().min(1).describe("Place in the list, from 1."),
    title: z.string(),
    date,
    kind: z.enum(EVENT_KINDS),
    actors: z.array(profileLink),
    place: profileLink.optional(),
    era: z.string().optional(),
    told: z.boolean().describe("True where a held article tells of it; else it is background."),
    page,
    claims: z.array(claim),
    conflicts: z.array(z.strictObject({ about: z.string(), sides: z.array(z.array(claim).min(1)).min(2) })),
    notSaid: z.array(z.string()).describe("What the article does not say of it."),
  })
  .meta({ id: "event" });

const timeline = z
  .strictObject({
    ...head.shape,
    events: z.array(event).describe("In order of time."),
  })
  .describe(
    "Dated happenings and what a site says of them, each claim with its evidence: words that stand letter by letter in an article, or a work that is named.",
  );

/** What data/timeline.json holds. */
export type TimelineData = z.infer<typeof timeline>;

/** JSON Schema (draft 2020-12) of data/timeline.json, out of the very types that its writer is held to. */
export const timelineSchema = () => z.toJSONSchema(timeline, { target: "draft-2020-12" });
