import { z } from "zod";
import { parseDate } from "../dates/parse.ts";
import { FIT_TEXT } from "../errors/unfit-signs.ts";

// What a kind of value is called, and what an editor reads of it in VS Code, in the guide and in a scaffold, is its
// `title` and `description`; a field that says more of itself has a description of its own.

/** A mark at the head of a Zod message, so that the report can tell our own messages from Zod's. */
export const OWN = { date: "date:", valid: "valid:", missing: "missing:" } as const;

/** What is asked for where a field is not there; anything else in its place is told by its type. */
const missing = (asked: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? OWN.missing + asked : undefined),
});

/** An object of known fields; any other field is a mistake that lists the valid ones. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? OWN.valid + Object.keys(shape).join(",") : undefined),
  });

/** No field is longer: what would be, is an article. */
const LONGEST_TEXT = 20_000;

/** Text of at least one letter, without signs that no page can hold (errors/unfit-signs.ts). */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT, { abort: true })
  .regex(FIT_TEXT, {
    error: "text without control characters and without signs that turn the line round",
    abort: true,
  })
  .meta({ title: "text" });

/** A reason, in a few words at least. */
export const reason = text
  .regex(/^[^\p{L}]*(?:\p{L}+[^\p{L}]+){2}\p{L}/u, "a reason of three words at least")
  .meta({ title: "reason of three words or more" });

/** The slug of another entry. */
export const slug = z
  .string(missing("a slug: small letters, digits and hyphens"))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug: small letters, digits and hyphens")
  .meta({ title: "slug" });

/** Slugs that the entry had before; what led to them leads to it. */
export const formerly = z
  .array(slug)
  .nullish()
  .transform((slugs) => slugs ?? [])
  .meta({
    description: "Slugs that this file had before; no file of the folder has them now. What led there leads here.",
    examples: [["bridge-talks", "talks-2001"]],
  });

/** A date in EDTF (levels 0 and 1, and sets); see dates/parse.ts. */
export const date = z
  .string(missing("a date, such as 1997, 2018-08 or 2019-12-20, between quotation marks"))
  .superRefine((value, context) => {
    const parsed = parseDate(value);
    if (typeof parsed === "string") context.addIssue({ code: "custom", message: OWN.date + parsed });
  })
  .meta({
    title: "EDTF date",
    examples: ["1997", "2018-08", "2019-12-20"],
    // For a program that completes fields; what else is wrong with a date, the check says.
    pattern: /^\s*(?:\d{4}(?:-\d\d){0,2}~?(?:\/\d{4}(?:-\d\d){0,2}~?)?|\{.+\})\s*$/.source,
    patternErrorMessage: "Expected: a date in EDTF, such as 1997, 2018-08, 2019-12-20~ or 2007-01-08/2007-01-11.",
  });

/** A day of the calendar, in EDTF. */
export const day = z
  .string(missing("a day, such as 2019-12-20, between quotation marks"))
  .superRefine((value, context) => {
    const parsed = parseDate(value);
    if (typeof parsed === "string") context.addIssue({ code: "custom", message: OWN.date + parsed });
    else if (!/^\d{4}-\d\d-\d\d$/.test(parsed.edtf)) {
      context.addIssue({ code: "custom", message: "a day, such as 2019-12-20" });
    }
  })
  .meta({
    title: "day",
    examples: ["2019-12-20"],
    pattern: /^\s*\d{4}-\d\d-\d\d\s*$/.source,
    patternErrorMessage: "Expected: a day, such as 2019-12-20.",
  });

/** The number of a sentence in its article. */
export const sentenceId = z
  .string()
  .regex(/^s[1-9]\d*$/, "the number of a sentence, such as s3")
  .meta({ title: "number of a sentence", examples: ["s3"] });

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

function hasName(tag: string): boolean {
  try {
    // A language that has no name is none: “by” is a country.
    return Intl.getCanonicalLocales(tag).length === 1 && LANGUAGES.of(tag) !== tag;
  } catch {
    return false;
  }
}

/** Tags that were asked for: every article has one, and few are different. */
const asked = new Map<string, boolean>();

function isLanguage(tag: string): boolean {
  const known = asked.get(tag) ?? hasName(tag);
  asked.set(tag, known);
  return known;
}

/** A language tag of BCP 47. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag, such as en or uk")
  .refine(isLanguage, "a language tag, such as en or uk")
  .meta({ title: "language tag", examples: ["en", "uk"] });

/** An http or https address. */
export const address = z
  .string()
  .regex(/^https?:\/\/[^\s"'<>]+$/, "an address that begins with https:// or http://")
  .refine((text) => !text.startsWith("http") || URL.canParse(text), "an address with a host that can be one")
  .meta({ title: "web address" });

/** A list that may be left out or left empty. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

/** A field that may be left out or left empty. */
export const maybe = <Inner extends z.ZodType>(inner: Inner) =>
  inner.nullish().transform((value) => value ?? undefined);
