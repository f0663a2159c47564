import { z } from "zod";
import { address, date, fields, language, maybe, slug, text } from "./fields.ts";

/** A work that is cited but not held. */
const reference = fields({
  /** A short title; it is never given out as the full one. */
  title: text,
  publisher: text,
  /** What kind of publisher. */
  kind: text,
  /** Date of publication, where it is known. */
  date: maybe(date),
  language,
  url: address,
  /** When and in what form it was read. */
  seen: text,
  /** Address of an archived copy; may be empty. */
  archived: maybe(address),
});

/** The whole of references.yaml: key → reference. */
export const references = z.record(slug, reference);

export type ReferenceFields = z.infer<typeof reference>;
