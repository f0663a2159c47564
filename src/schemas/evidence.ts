import { z } from "zod";
import { fields, list, reason, slug, text } from "./fields.ts";

const quoted = {
  article: slug.meta({ description: "The held article that is quoted." }),
  quote: text.meta({ description: "Words of that article, letter by letter, within one paragraph." }),
  speaker: text.optional().meta({
    description:
      "Who says so, only where it differs from the sentence’s own speaker: a profile’s slug, a few words, or reporter.",
  }),
  beyond: list(
    fields({
      words: text.meta({ description: "The words as the claim has them." }),
      why: reason.meta({ description: "Why they stand in it all the same; shown to the reader." }),
    }),
  ).meta({ description: "Numbers, dates and names that the claim has and these words have not." }),
};

const byReference = {
  reference: slug.meta({ description: "A key of references.yaml; a reference is named, never quoted." }),
};

/** One piece of evidence: a held article with a quotation, or a reference. */
export const evidence = z
  .union([fields(quoted), fields(byReference)], { error: "article: and quote:, or reference:" })
  .meta({ title: "evidence" });

const name = {
  name: slug.meta({ description: "By which claims link to it; entries of one name belong to one claim." }),
};

/** A piece of evidence that a claim in the body can name; entries of one name belong together. */
const namedEvidence = z
  .union([fields({ ...name, ...quoted }), fields({ ...name, ...byReference })], {
    error: "name: with article: and quote:, or name: with reference:",
  })
  .meta({ title: "evidence with a name" });

/** The evidence of one claim. */
export const evidenceOfClaim = z.array(evidence).min(1).meta({ description: "What the claim rests on." });

/** The named evidence of a file. */
export const evidenceOfFile = list(namedEvidence).meta({
  description: "Evidence that claims of the body name, [what we say](evidence:name).",
});

/** A claim written out in front matter. */
export const claim = fields({
  claim: text.meta({ description: "What the site says, in plain text." }),
  name: slug.optional().meta({ description: "By which other parts of the file refer to it." }),
  evidence: evidenceOfClaim,
}).meta({ title: "claim" });

export type EvidenceFields = z.infer<typeof evidence>;
export type NamedEvidenceFields = z.infer<typeof namedEvidence>;
export type ClaimFields = z.infer<typeof claim>;
