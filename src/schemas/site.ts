import { z } from "zod";
import { address, date, fields, language, list, maybe, slug, text } from "./fields.ts";

/** The site as a whole. */
export const site = fields({
  title: text,
  /** The title drawn as strokes: SVG path data and its size; without it the title is set in type. */
  wordmark: fields({
    path: z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]+$/, "SVG path data"),
    width: z.number().positive(),
    height: z.number().positive(),
  }).optional(),
  description: text,
  language,
  /** The site's own address; left empty, there is no canonical address, feed or sitemap. */
  address: maybe(address),
  /** The licence of our own prose. */
  licence: text,
  /** Where to ask for a correction or a removal; may be empty. */
  contact: maybe(text),
  /** A word of care at the head of the works cited; may be empty. */
  sourcesNote: maybe(text),
  /** Terms that may stand between double quotation marks without a source, outside attributed speech. */
  terms: list(
    z.string().regex(/^[\p{L}\p{N}\p{M}’'-]+(?: [\p{L}\p{N}\p{M}’'-]+){0,2}$/u, "a term of one to three words"),
  ),
  timeline: fields({
    /** The drawing begins here; what is earlier stands in the list alone, as prehistory. */
    from: date,
    /** The last part of the drawing, told in days. */
    days: date,
    /** Neutral names for spans of whole years. */
    eras: list(fields({ name: text, years: date })),
    /** True gives each era a page of its own, though the list is short; a long one is parted in any case. */
    split: z.boolean().default(false),
  }),
  /** The map; left out, there is none. */
  map: fields({
    /** Profile of the country whose outline is drawn, and its numeric code (ISO 3166-1). */
    outline: slug,
    country: z.string().regex(/^\d{3}$/, "a country’s three digits, such as 112"),
    /** Profiles of the places round which, and round the outline, the map is cut. */
    frame: z.array(slug).min(1),
  }).optional(),
});

export type SiteFields = z.infer<typeof site>;
