/** What the content declares, for the pages to be held against. */
export interface Declared {
  /** How many quotations the claims rest on. */
  quotations: number;
  /** Every claim: the page where it stands, and its short id there. */
  claims: readonly { route: string; id: string }[];
  /** The sentences of the held articles that are published: address of the element → its words. */
  sentences: ReadonlyMap<string, string>;
  /** Terms that may stand between double quotation marks without a source. */
  terms: readonly string[];
}
