import type { Dossier } from "../dossier/dossier.ts";
import committed from "./lighthouse.json" with { type: "json" };

/** The categories of Lighthouse, by its own names, in its order. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Points from 0 to 100. */
export type Scores = Record<(typeof CATEGORIES)[number], number>;

/** What `npm run audit` measured of a whole site, as it stands in lighthouse.json. */
export interface Audit {
  /** SHA-256 of the content from which the measured site was built. */
  content: string;
  /** The commit of this project that was measured, as Git names it. */
  commit: string;
  /** The day of the run, in EDTF. */
  date: string;
  /** The versions of both. */
  lighthouse: string;
  chromium: string;
  /** The scores of each page, by its address from the site’s root. */
  pages: Readonly<Record<string, Scores>>;
}

/**
 * The audit of a site, where it was made of this very content; figures of another site, or of this one
 * before its content was changed, are nobody’s.
 */
export const auditOf = ({ sha256 }: Pick<Dossier, "sha256">, audit: Audit = committed): Audit | undefined =>
  audit.content === sha256 ? audit : undefined;
