import { z } from "zod";
import { VOICES } from "../schemas/article.ts";
import { EVENT_KINDS } from "../schemas/event.ts";

const day = z.iso.date().describe("A day, ISO 8601.");
const edtf = z.string().min(4).describe("A date in EDTF (ISO 8601-2): as exact as it is known, and no more.");
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const page = z.string().regex(/^[^/]/).describe("Address from the root of the site, without a slash before it.");
const sentence = z.string().describe("Id of a sentence on the article’s page.");
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const quotation = z.strictObject({
  by: z.literal("quotation"),
  verdict: z.literal("verified").describe("The words stand in the article, letter by letter."),
  article: slug,
  speaker: z.string().describe("Who says so: reporter, caption, or a name."),
  voice: z.enum(VOICES),
  words: z
    .array(
      z.strictObject({
        sentence,
        selector: z
          .tuple([
            z.strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string() }),
            z.strictObject({
              type: z.literal("TextPositionSelector"),
              start: z.int().min(0),
              end: z.int().min(1),
            }),
          ])
          .readonly()
          .describe("W3C Web Annotation selectors; places count Unicode code points of the received text from 0."),
      }),
    )
    .min(1),
  dates: z
    .array(z.strictObject({ words: z.string(), date: edtf, rule: z.string() }))
    .describe("Words in it that name a day, and the day that is meant."),
  beyond: z
    .array(z.strictObject({ words: z.string(), why: z.string() }))
    .describe("Details of the claim that the quoted words do not hold, and why it has them."),
});

const reference = z.strictObject({
  by: z.literal("reference"),
  reference: slug,
  publisher: z.string(),
  kind: z.string().describe("What kind of publisher."),
  title: z.string().describe("A short title, not the full one."),
  date: edtf.optional().describe("Date of publication, where it is known."),
  url: z.string().regex(/^https?:\/\//),
});

const claim = z
  .strictObject({
    id: z.string().describe("Number of the event and of the claim in it, as on paper and in verification.json."),
    text: z.string().describe("What the site says, in its own words."),
    background: z.boolean().describe("True where it rests on works that are named, not held."),
    evidence: z.array(z.discriminatedUnion("by", [quotation, reference])).min(1),
  })
  .meta({ id: "claim" });

const profile = z
  .strictObject({ slug, name: z.string(), page: page.optional() })
  .meta({ id: "profile", description: "A person, state, organisation or place; its page, where it has one." });

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
    actors: z.array(profile),
    place: profile.optional(),
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
    $schema: z.string(),
    site: z.string(),
    language: z.string(),
    asOf: edtf.optional().describe("The day up to which the site tells of events."),
    content: z.strictObject({ sha256: hash.describe("Of the whole content; data/verification.json has the same.") }),
    licence: z.strictObject({
      prose: z.string().describe("Of the site’s own words."),
      quotations: z.string().describe("Whose the quoted words are."),
    }),
    articles: z
      .array(
        z.strictObject({
          article: slug,
          title: z.string(),
          language: z.string(),
          page,
          licence: z.string(),
          receivedText: hash,
        }),
      )
      .describe("The articles held, each under terms of its own; receivedText is the SHA-256 of the text as received."),
    events: z.array(event).describe("In order of time."),
  })
  .describe(
    "Dated happenings and what a site says of them, each claim with its evidence: words that stand letter by letter in an article, or a work that is named.",
  );

/** What data/timeline.json holds. */
export type TimelineData = z.infer<typeof timeline>;

/** JSON Schema (draft 2020-12) of data/timeline.json, out of the very types that its writer is held to. */
export const timelineSchema = () => z.toJSONSchema(timeline, { target: "draft-2020-12" });
