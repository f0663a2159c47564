import type { ElementContent } from "hast";
import type { Place, Problem } from "../errors/problem.ts";

/** A claim as it stands in Markdown: `[text](evidence:keys "quote")`. */
export interface WrittenClaim {
  /** What stands after `evidence:`, parted at its commas. */
  keys: string[];
  quote: string | undefined;
  text: string;
  place: Place;
  /** Finds where the quotation stands, or the address where there is none. */
  evidencePlace: () => Place;
}

/** A run of a name in a text, and the page that it leads to. */
export interface LinkedRun {
  start: number;
  end: number;
  slug: string;
  href: string | undefined;
  /** Id of the preview that the link shows to whoever points at it. */
  preview: string;
}

/**
 * What the plugins ask of whoever renders a text; the dossier answers. The plugins know nothing of
 * articles or profiles.
 */
export interface ProseContext {
  file: string;
  /** Registers a claim and gives its number, or nothing where its evidence is at fault. */
  addClaim(written: WrittenClaim): number | undefined;
  /** True where every claim carries its number, not only those that share a block. */
  numberAll: boolean;
  /** The short id of a claim, by which it is traced on paper; `anchored` where it is the element's own id too. */
  claimId(claim: number): { id: string; anchored: boolean };
  /**
   * Words between double marks inside a claim, marks and all: as `<q cite>` where the claim's own evidence holds them;
   * nothing where they stay as they are, or are reported.
   */
  quoteInClaim(claim: number, words: string, at: () => Place): ElementContent[] | undefined;
  /** Words between double marks, marks and all, for which no claim's evidence answers; `around` is the text that they stand in. */
  looseMarks(words: string, around: string, at: () => Place): void;
  /** A run of words of a block that stands outside its claims, or the text of a link to an entry there. */
  joiningWords(text: string, isLink: boolean, at: () => Place): void;
  /** The address of an entry, for `event:slug`, `profile:slug`, `article:slug` and `brief:slug`, and the preview of a profile with a page. */
  linkOf(url: string, place: Place): { href: string; preview: string | undefined } | undefined;
  findNames(text: string): LinkedRun[];
  /** The profile on whose own page the text stands; it is not linked there. */
  self: string | undefined;
  report(problem: Problem): void;
  /** For a claim of front matter: the place of its field, because its text has no position of its own. */
  fieldPlace?: () => Place;
  /** The profiles that are linked already: by the head of the entry, or by claims of front matter before this. */
  linked?: Set<string>;
}

declare module "vfile" {
  interface DataMap {
    prose: ProseContext;
  }
}
