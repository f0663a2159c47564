import { z } from "zod";
import { day, fields, list, maybe, text } from "./fields.ts";

/** What a correction may be made to: an entry by its kind and slug, or the site as a whole. */
const entry = z
  .string()
  .regex(
    /^(?:site|(?:brief|article|event|profile)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    "brief/, article/, event/ or profile/ and a slug, or site",
  );

/** One thing that the site had said and that was wrong. */
const correction = fields({
  /** The day on which it was corrected. */
  date: day,
  /** What it was made to, such as event/2019-12-20-talks. */
  entry,
  /** What the page said, in our words. */
  wrong: text,
  /** What is right, in our words. */
  right: text,
  /** Since when the page had said so. */
  since: day,
  /** How it came to be wrong, or how it was found. */
  because: maybe(text),
});

/** The whole of corrections.yaml, in the order of the file. */
export const corrections = list(correction);

export type CorrectionFields = z.infer<typeof correction>;
