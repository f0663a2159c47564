import type { Dossier } from "../dossier/dossier.ts";

/** Coverage both ways: claims with evidence, and sentences that are used; those that are not, with the reason. */
export function coverageLines({ counts, articles, sha256 }: Dossier): string {
  const unused = articles.flatMap((article) =>
    article.unused.map(({ sentence, reason }) => `  not used: ${article.slug} ${sentence}: ${reason}`),
  );
  return [
    `${counts.claimsWithEvidence} of ${counts.claims} claims with evidence: ` +
      `${counts.quotations} quotations verified (${counts.distinctQuotations} distinct), ${counts.notFound} not found, ` +
      `${counts.ambiguous} ambiguous; ` +
      `${counts.byReference} pieces of evidence by reference.`,
    `${counts.sentencesUsed} of ${counts.sentences} sentences used${unused.length === 0 ? "." : ":"}`,
    ...unused,
    `Content: ${sha256}`,
  ].join("\n");
}
