import type { Dossier } from "../dossier/dossier.ts";

/** How much is published of articles that are not published in full: where nearly all is used, nearly all is. */
const publishedLines = ({ articles }: Dossier): string[] =>
  articles
    .filter((one) => !one.fullText)
    .map(
      ({ slug, sentences, withheld }) => `  published of ${slug}: ${sentences - withheld} of ${sentences} sentences`,
    );

/** Events that no brief of several has: on the timeline of all they stand, but no brief leads to them. */
function apartLines({ briefs, events }: Dossier): string[] {
  if (briefs.length < 2) return [];
  const told = new Set(briefs.flatMap((brief) => brief.timeline.map((event) => event.slug)));
  const apart = events.filter(({ slug }) => !told.has(slug));
  const [first, ...others] = apart.map(({ slug }) => slug);
  if (first === undefined) return [];
  if (others.length === 0)
    return [`  in no brief: event ${first}: it rests on no article of one, and none links to it`];
  const all = [first, ...others].join(", ");
  return [`  in no brief: ${apart.length} events: ${all}: they rest on no article of one, and none links to them`];
}

/**
 * Coverage both ways: claims with evidence, and sentences that are used; those that are not, with the reason; how much is
 * published of what is not to be in full; and events that no brief has.
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
    ...publishedLines(dossier),
    ...apartLines(dossier),
    `Content: ${sha256}`,
  ].join("\n");
}
