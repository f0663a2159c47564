import { catalogue } from "../errors/catalogue.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { ArticleBlock, Counts, QuotedEvidence, Sentence } from "./dossier.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { quotedIn } from "./evidence.ts";
import type { State } from "./state.ts";

/** True for the number of a sentence; headline, headings and foot line are named otherwise. */
export const isSentence = (id: string): boolean => /^s\d+$/.test(id);

const sentencesBy = (blocks: readonly ArticleBlock[]): ReadonlyMap<string, Sentence> =>
  new Map(blocks.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)));

/** Adds the uses of each sentence to it, in the order of the claims. */
function addUses({ articles, claims }: State): void {
  const sentencesOf = new Map<string, ReadonlyMap<string, Sentence>>();
  for (const { claim, use } of claims) {
    for (const address of claim.sentences) {
      const [slug = "", id = ""] = address.split("#");
      const sentences = sentencesOf.get(slug) ?? sentencesBy(articles.get(slug)?.blocks ?? []);
      sentencesOf.set(slug, sentences);
      sentences.get(id)?.usedBy.push(use);
    }
  }
}

/**
 * Hangs every use on the sentence that it rests on, and reports sentences that are neither used nor
 * excused; not so where a claim was lost to another mistake, because it might have used them.
 */
export function coverSentences(state: State, entries: readonly Entry<ArticleFields>[]): void {
  addUses(state);
  for (const entry of entries) {
    const joined = state.articles.get(entry.slug);
    const sentences = joined?.blocks.flatMap((block) => block.sentences) ?? [];
    for (const one of sentences) {
      one.published = entry.fields.fullText || !isSentence(one.id) || one.usedBy.length > 0;
    }
    if (joined !== undefined) joined.article.withheld = sentences.filter((one) => !one.published).length;
    for (const { id, text, usedBy, unusedBecause } of sentences) {
      if (!isSentence(id)) continue;
      if (usedBy.length === 0 && unusedBecause === undefined && state.complete) {
        const at = () => ({ file: entry.file, line: joined?.units.get(id)?.line ?? 1, column: 1 });
        report(state, at, catalogue.unusedSentence(id, text));
      } else if (usedBy.length > 0 && unusedBecause !== undefined) {
        const index = entry.fields.unused.findIndex((one) => one.sentence === id);
        report(state, fieldOf(entry, ["unused", index, "sentence"]), catalogue.usedSentenceListed(id));
      }
    }
  }
}

/** Counts what was checked. */
export function countAll(state: State): Counts {
  const evidence = state.claims.flatMap(({ claim }) => claim.evidence);
  const quoted = quotedIn(evidence);
  const sentences = [...state.articles.values()]
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
    .filter((one) => isSentence(one.id));
  const words = (one: QuotedEvidence): string =>
    JSON.stringify([one.article.slug, one.parts.map((part) => part.map((piece) => [piece.sentence, piece.html]))]);
  return {
    claims: state.claims.length,
    claimsWithEvidence: state.claims.filter(({ claim }) => claim.evidence.length > 0).length,
    quotations: state.verdicts.verified,
    notFound: state.verdicts["not found"],
    ambiguous: state.verdicts.ambiguous,
    distinctQuotations: new Set(quoted.map(words)).size,
    byReference: evidence.length - quoted.length,
    sentences: sentences.length,
    sentencesUsed: sentences.filter((one) => one.usedBy.length > 0).length,
  };
}
