import type { Counts } from "../dossier/dossier.ts";

/** What a check looked at, in one line. */
export const countsLine = (counts: Counts): string =>
  `${counts.claims} claims: ${counts.quotations} quotations verified (${counts.distinctQuotations} distinct), ` +
  `${counts.byReference} pieces of evidence by reference; ` +
  `${counts.sentencesUsed} of ${counts.sentences} sentences used.`;
