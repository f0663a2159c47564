import { z } from "zod";
import { fields, list, reason, slug, text } from "./fields.ts";

const quoted = {
  /** Slug of a held article. */
  article: slug,
  /** Words of that article, letter by letter. */
  quote: text,
  /** Who says so, where it differs from the sentence's own speaker: a profile's slug or a few words. */
  speaker: text.optional(),
  /** Numbers, dates and names of the claim that these words do not hold, and why they stand in it. */
  beyond: list(fields({ words: text, why: reason })),
};

const byReference = {
  /** Key in references.yaml; a reference is named, never quoted. */
  reference: slug,
};

/** One piece of evidence: a held article with a quotation, or a reference. */
export const evidence = z.union([fields(quoted), fields(byReference)], {
  error: "article: and quote:, or reference:",
});

const name = { name: slug };

/** A piece of evidence that a claim in the body can name; entries of one name belong together. */
export const namedEvidence = z.union([fields({ ...name, ...quoted }), fields({ ...name, ...byReference })], {
  error: "name: with article: and quote:, or name: with reference:",
});

/** A claim written out in front matter. */
export const claim = fields({
  /** What the site says, in plain text. */
  claim: text,
  /** A name by which other parts of the file refer to it. */
  name: slug.optional(),
  evidence: z.array(evidence).min(1),
});

export type EvidenceFields = z.infer<typeof evidence>;
export type NamedEvidenceFields = z.infer<typeof namedEvidence>;
export type ClaimFields = z.infer<typeof claim>;
