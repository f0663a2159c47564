import { z } from "zod";
import { address, date, fields, language, maybe, slug, text } from "./fields.ts";

/** A work that is cited but not held. */
const reference = fields({
  title: text.meta({
    description: "A short title; it is never shown as the full one.",
    examples: ["Presidents Sign Cooperation Agreement"],
  }),
  publisher: text.meta({ description: "Who published it.", examples: ["RFE/RL"] }),
  kind: text.meta({ description: "What kind of publisher.", examples: ["state-funded broadcaster, US"] }),
  date: maybe(date).meta({
    description: "The date of publication; left out where it is not known.",
    examples: ["1997-04-02"],
  }),
  language: language.meta({ description: "The language of the work." }),
  url: address.meta({ description: "Where it stands.", examples: ["https://www.rferl.org/a/1084240.html"] }),
  seen: text.meta({
    description: "When, and in what form, it was read.",
    examples: ["read in a stored copy, November 2026"],
  }),
  archived: maybe(address).meta({ description: "The address of an archived copy; may be empty." }),
}).meta({ title: "reference" });

/** The whole of references.yaml: key → reference. */
export const references = z.record(slug, reference);

export type ReferenceFields = z.infer<typeof reference>;
