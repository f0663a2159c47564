import { z } from "zod";
import { day, fields, list, maybe, text } from "./fields.ts";

/** What a correction may be made to: an entry by its kind and slug, or the site as a whole. */
const entry = z
  .string()
  .regex(
    /^(?:site|(?:brief|article|event|profile)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    "brief/, article/, event/ or profile/ and a slug, or site",
  )
  .meta({ title: "kind and slug, or site" });

/** One thing that the site had said and that was wrong. */
const correction = fields({
  date: day.meta({ description: "The day on which it was corrected.", examples: ["2026-12-01"] }),
  entry: entry.meta({
    description:
      "What it was made to: brief/, article/, event/ or profile/ and a slug; or site, for what is no entry’s.",
    examples: ["event/2019-12-20-talks"],
  }),
  wrong: text.meta({ description: "What the page said, in our words.", examples: ["The talks were set in Sochi."] }),
  right: text.meta({ description: "What is so, in our words.", examples: ["They were held in St. Petersburg."] }),
  since: day.meta({ description: "The day from which the page had said so.", examples: ["2026-11-23"] }),
  because: maybe(text).meta({
    description: "How it came to be wrong, or how it was found.",
    examples: ["The place was taken from the talks before."],
  }),
}).meta({ title: "correction" });

/** The whole of corrections.yaml, in the order of the file. */
export const corrections = list(correction);

export type CorrectionFields = z.infer<typeof correction>;
