import type { SiteFields } from "../schemas/site.ts";
import type { Scheme } from "../styles/scheme.ts";

/** What a card says of one page. */
export interface Card {
  /** What the page is, in the voice of the apparatus. */
  kind: string;
  headline: string;
  /** True where the headline is the words of a source. */
  quoted: boolean;
  /** The same name in other scripts. */
  native: readonly { name: string; lang: string }[];
  /** Who that is, in one line. */
  line: string | undefined;
  /** "As of 20 December 2019", as the page has it; nothing where that names no day. */
  asOf: string | undefined;
}

/** What all cards of a site share. */
export interface Look {
  title: string;
  wordmark: SiteFields["wordmark"];
  colours: Scheme["light"];
}
