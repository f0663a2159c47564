import { z } from "zod";
import { VOICES } from "../schemas/article.ts";

/** What the schemas of the data files share: a file's head, and claims with their evidence. */

export const edtf = z.string().min(4).describe("A date in EDTF (ISO 8601-2): as exact as it is known, and no more.");
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const page = z.string().regex(/^[^/]/).describe("Address from the root of the site, without a slash before it.");
export const sentence = z.string().describe("Id of a sentence on the article’s page.");
export const voice = z
  .enum([...VOICES, "quoting"])
  .describe("How; quoting: in a sentence of the article in which words of its own stand among the speaker’s.");
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const quotation = z.strictObject({
  by: z.literal("quotation"),
  verdict: z.literal("verified").describe("The words stand in the article, letter by letter."),
  article: slug,
  speaker: z.string().describe("Who says so: reporter, caption, or a name."),
  voice,
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

export const claim = z
  .strictObject({
    id: z
      .string()
      .describe(
        "By which it is traced on its page, on paper and in verification.json: the number of the event, or the profile, and of the claim in it.",
      ),
    text: z.string().describe("What the site says, in its own words."),
    background: z.boolean().describe("True where it rests on works that are named, not held."),
    evidence: z.array(z.discriminatedUnion("by", [quotation, reference])).min(1),
  })
  .meta({ id: "claim" });

export const profileLink = z
  .strictObject({ slug, name: z.string(), page: page.optional() })
  .meta({ id: "profile", description: "A person, state, organisation or place; its page, where it has one." });

/** What comes first in every file that has a schema. */
export const head = z.strictObject({
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
});

/** What a claim is in every data file. */
export type ClaimData = z.infer<typeof claim>;
/** How a data file names a profile. */
export type ProfileLinkData = z.infer<typeof profileLink>;
/** The head of a data file. */
export type HeadData = z.infer<typeof head>;
