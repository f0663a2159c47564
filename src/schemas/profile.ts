import { z } from "zod";
import { CITY } from "../places/cities.ts";
import { evidenceOfClaim, evidenceOfFile } from "./evidence.ts";
import { date, fields, formerly, language, list, maybe, reason, slug, text } from "./fields.ts";

/** The kinds of profile, in the order of the index. */
export const PROFILE_KINDS = ["person", "state", "organisation", "place"] as const;

/** A name, in one line; signs that turn the line round have no place in it. */
const name = text
  .regex(/[\p{L}\p{N}]/u, "a name with a letter or a digit")
  .regex(/^[^\n\r\t\u202a-\u202e\u2066-\u2069]*$/u, "a name in one line, without signs of direction")
  .meta({ title: "name" });

/** How one profile is tied to another, in the order in which pages show it. */
export const TIE_KINDS = ["holds-office-in", "party-to", "member-of", "supplies", "owns", "protests-against"] as const;

/** A tie to another profile; both pages show it, each in its own direction. */
const tie = fields({
  kind: z.enum(TIE_KINDS).meta({ description: "What this profile does; only a person holds an office." }),
  with: slug.meta({
    description: "The profile at the other end: where the office is held, what is owned, …",
    examples: ["council-of-tell"],
  }),
  claim: text.meta({ description: "What the tie is.", examples: ["On its council, as leader"] }),
  from: maybe(date).meta({ description: "Since when.", examples: ["2001-03-09"] }),
  to: maybe(
    z.union([z.literal("unknown"), date], { error: "unknown, or a date in EDTF between quotation marks" }),
  ).meta({
    title: "unknown, or an EDTF date",
    description:
      "Only where it had ended by the last day that a brief describes; unknown where the source is older and nothing says that it lasted until then.",
    examples: ["unknown", "2001-03-09"],
  }),
  evidence: evidenceOfClaim,
});

/** A picture beside this file; without words for who does not see it, credit and licence it is not shown. */
const portrait = fields({
  file: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(?:jpg|png|webp)$/, "a file such as anna-bell.jpg, png or webp")
    .meta({
      title: "file name",
      description: "The picture beside this file: .jpg, .png or .webp, 160 pixels a side or more, 8 MB at most.",
      examples: ["jonas-weir.jpg"],
    }),
  alt: text.regex(/\p{L}/u, "what the picture shows").meta({
    description: "What it shows, for who does not see it; not the name again.",
    examples: ["At a lectern in a dark suit, looking to the left."],
  }),
  credit: text.regex(/\p{L}/u, "who made the picture").meta({
    description: "Who made it, and where it is from.",
    examples: ["Jane Roe, Wikimedia Commons"],
  }),
  licence: text.regex(/\p{L}/u, "the licence of the picture").meta({
    description: "The licence that lets us publish it.",
    examples: ["CC BY-SA 4.0"],
  }),
});

/** The item of Wikidata about the same person or thing, where that is certain. */
const wikidata = fields({
  id: z
    .string()
    .regex(/^Q[1-9]\d*$/, "an item’s id, such as Q42")
    .meta({ title: "Q and a number", description: "The item’s id.", examples: ["Q42"] }),
  match: reason.meta({
    description: "How it was made certain; shown to the reader.",
    examples: ["Two data sets of different makers give this number for the person of this name and office."],
  }),
});

const role = fields({
  claim: text.meta({ description: "The office, without a full stop.", examples: ["Leader of the council of Tell"] }),
  in: maybe(slug).meta({
    description: "The profile in which the office is held; the role is then a tie as well.",
    examples: ["council-of-tell"],
  }),
  from: maybe(date).meta({ description: "Since when.", examples: ["2001-03-09"] }),
  to: maybe(date).meta({
    description: "Only for somebody who was out of office by then.",
    examples: ["2001-03-09"],
  }),
  evidence: evidenceOfClaim,
});

const native = fields({
  name: name.meta({ description: "The name as that language writes it.", examples: ["Йонас Вейр"] }),
  lang: language.meta({ description: "That language.", examples: ["uk"] }),
  filedUnder: maybe(text).meta({
    description: "The word under which it stands in the order of that language; left out, the name as a whole.",
    examples: ["Вейр"],
  }),
});

/** A person, a state, an organisation or a place. */
export const profile = fields({
  name: name.meta({ description: "As the article spells it.", examples: ["Jonas Weir"] }),
  formerly,
  filedUnder: maybe(text).meta({
    description: "The word of the name under which it stands A–Z; left out, the name as a whole.",
    examples: ["Weir"],
  }),
  kind: z.enum(PROFILE_KINDS).meta({ description: "What it is." }),
  summary: text.meta({
    description: "Who or what, in one line; must follow from the facts below.",
    examples: ["Leader of the council of Tell since 2001, and before that its clerk."],
  }),
  role: role.optional().meta({
    description: "The office held as of the article’s date, or the last one before it.",
  }),
  aliases: list(name).meta({
    description: "Other names that count as a mention: whole words, case exact.",
    examples: [["Weir"]],
  }),
  spellings: list(name).meta({
    description: "Other romanisations; they count as mentions too.",
    examples: [["Yonas Weir"]],
  }),
  metonyms: list(name).meta({
    description:
      "Names of something else, or of nobody, that may stand for it; each article that has one says under names: what it means.",
    examples: [["the council leader"]],
  }),
  city: maybe(
    z
      .string()
      .regex(CITY, "a city and its country’s two letters, such as Minsk, BY")
      .meta({ title: "city and country" }),
  ).meta({
    description:
      "Of a place: the city’s name and its country’s two letters as in GeoNames; with namesakes, the check lists what to write (Springfield, US, IL). A place that is not in it takes the nearest town that is, and says so under notSaid:. Where the site has a map, each place of an event needs it.",
    examples: ["Bergen, NO"],
  }),
  native: list(native).meta({ description: "Names in other scripts; they count as mentions too." }),
  ties: list(tie).meta({ description: "Ties to other profiles; both pages show each of them." }),
  portrait: maybe(portrait).meta({
    description: "A picture on the page of the profile; without one nothing is missing there.",
  }),
  wikidata: maybe(wikidata).meta({
    description: "The item of Wikidata about the very same, only where that is certain.",
  }),
  notSaid: list(text).meta({
    description: "What the sources do not say, a sentence each.",
    examples: [["The article does not say whether he will stand again."]],
  }),
  evidence: evidenceOfFile,
});

export type TieKind = (typeof TIE_KINDS)[number];
export type ProfileKind = (typeof PROFILE_KINDS)[number];
export type ProfileFields = z.infer<typeof profile>;
