import type { Dossier } from "../dossier/dossier.ts";

/** Events that no brief of several has: on the timeline of all they stand, but no brief leads to them. */
function apartLines({ briefs, events }: Dossier): string[] {
  if (briefs.length < 2) return [];
  const told = new Set(briefs.flatMap((brief) => brief.timeline.map((event) => event.slug)));
  const apart = events.filter(({ slug }) => !told.has(slug));
  return apart.map(({ slug }) => `  in no brief: event ${slug}: it rests on no article of one, and none links to it`);
}

/**
 * Coverage both ways: claims with evidence, and sentences that are used; those that are not, with the reason, and events
 * that no brief has.
 */
export function coverageLines(dossier: Dossier): string {
  const { counts, articles, sha256 } = dossier;
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
    ...apartLines(dossier),
    `Content: ${sha256}`,
  ].join("\n");
}
