import { z } from "zod";
import { EVENT_KINDS } from "../schemas/event.ts";
import { PROFILE_KINDS, TIE_KINDS } from "../schemas/profile.ts";
import { claim, edtf, head, page, profileLink, sentence, slug, voice } from "./schema-terms.ts";

const byEditor = z.literal("editor").describe("Set by the editor of this site, out of no article held here.");

/** From when to when something lasted, as exactly as it is known. */
const span = {
  from: edtf.optional(),
  to: edtf.optional(),
  past: z
    .boolean()
    .describe(
      "True where it had ended by the day up to which the site tells of events, or nothing says that it lasted until then.",
    ),
};

const names = z.strictObject({
  forms: z
    .array(
      z.strictObject({
        name: z.string(),
        article: slug,
        sentences: z.array(z.strictObject({ sentence, page })).min(1),
      }),
    )
    .describe("As held articles have it, names that stand for it included, and the sentences that have it."),
  aliases: z.array(z.string()).describe("Other names that count as a mention."),
  spellings: z.array(z.strictObject({ name: z.string(), by: byEditor })).describe("Other romanisations."),
  native: z.array(z.strictObject({ name: z.string(), language: z.string(), by: byEditor })),
});

const tie = z
  .strictObject({
    kind: z.enum(TIE_KINDS),
    direction: z
      .enum(["subject", "object"])
      .describe("What this profile is in it: subject (it holds the office, is the member, owns) or object."),
    profile: profileLink.describe("The other end; it has the same tie, in the other direction."),
    ...span,
    page: page.describe("Address of the claim, on the page of the subject."),
    claim,
  })
  .meta({ id: "tie" });

const statement = z.strictObject({
  article: slug,
  sentence,
  page,
  voice,
  speaker: z.string(),
  to: profileLink.optional().describe("Who was spoken to, where the article says it."),
  date: edtf.optional(),
  occasion: z.string().optional(),
  note: z.string().optional().describe("What is not sure about the speaker."),
  selector: z
    .strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string() })
    .describe("W3C Web Annotation selector: the whole sentence, letter by letter."),
});

const mention = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("article"), sentence, page, as: z.array(z.string()).min(1) }),
  ...(["brief", "event"] as const).map((kind) =>
    z.strictObject({ kind: z.literal(kind), claim: z.string(), page, as: z.array(z.string()).min(1) }),
  ),
]);

const profile = z.strictObject({
  slug,
  kind: z.enum(PROFILE_KINDS),
  name: z.string(),
  page: page.optional().describe("Left out where it has too few facts for a page, and a row in the index only."),
  summary: z
    .strictObject({
      text: z.string(),
      by: byEditor,
      restsOn: z.array(z.string()).describe("Ids of claims, each of its own."),
    })
    .describe("Who or what it is in one line."),
  role: z
    .strictObject({ ...span, claim })
    .optional()
    .describe("The office held at that day, or the last one before it."),
  names,
  facts: z.array(claim).describe("Of its own; on its page, a claim’s id is the fragment of its address."),
  ties: z.array(tie).describe("To other profiles, in both directions."),
  statements: z.array(statement).describe("Sentences of held articles that give what it says."),
  positions: z
    .array(z.strictObject({ issue: z.string(), actor: profileLink, stance: z.string(), page, claim }))
    .describe("What it asked for, offered or refused, by a brief."),
  events: z
    .array(z.strictObject({ id: slug, date: edtf, kind: z.enum(EVENT_KINDS), title: z.string(), page }))
    .describe("In which it took part or that took place there; data/timeline.json has the same ids."),
  mentions: z.array(mention).describe("Every sentence of a held article, and every claim, that names it."),
  notSaid: z.array(z.string()).describe("What the article does not say of it."),
  coordinates: z
    .strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })
    .optional()
    .describe("In degrees (WGS 84), out of a list of cities, not of an article."),
  wikidata: z
    .strictObject({
      id: z.string().regex(/^Q[1-9]\d*$/),
      url: z.string().regex(/^https:\/\/www\.wikidata\.org\/entity\/Q\d+$/),
      match: z.string().describe("How it was made certain that it is the same."),
    })
    .optional(),
  counts: z.strictObject({
    facts: z.int().min(0),
    ties: z.int().min(0),
    statements: z.int().min(0),
    positions: z.int().min(0),
    events: z.int().min(0),
    mentions: z.int().min(0),
  }),
});

const profiles = z
  .strictObject({ ...head.shape, profiles: z.array(profile).describe("A–Z.") })
  .describe("People, states, organisations and places, and what a site says of them, each claim with its evidence.");

/** What data/profiles.json holds. */
export type ProfilesData = z.infer<typeof profiles>;

/** JSON Schema (draft 2020-12) of data/profiles.json, out of the very types that its writer is held to. */
export const profilesSchema = () => z.toJSONSchema(profiles, { target: "draft-2020-12" });
