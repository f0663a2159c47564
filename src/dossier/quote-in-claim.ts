import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import { routes } from "../urls/routes.ts";
import type { Claim, Piece, QuotedEvidence } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { sliceWords } from "./evidence.ts";
import type { State } from "./state.ts";
import { MARKED_WORDS } from "../words/marks.ts";
import { makeSearchable, verifyQuotation, type Slice } from "./verify.ts";

/** What a piece of evidence shows, as an article to search in: one block for each part between ellipses. */
const searchableOf = (evidence: QuotedEvidence) =>
  makeSearchable(
    evidence.parts.map((pieces) =>
      pieces.map(({ sentence, text, received }) => ({
        id: sentence,
        text,
        received: Array.from(text, (_, index) => received.start + index),
      })),
    ),
  );

/** A slice of a piece of evidence as a `<q cite>` of its sentence. */
function quoteElement(state: State, evidence: QuotedEvidence, slice: Slice): ElementContent[] {
  const joined = state.articles.get(evidence.article.slug);
  const isFrom = (piece: Piece): boolean =>
    piece.sentence === slice.sentence &&
    piece.received.start <= slice.received.start &&
    piece.received.end >= slice.received.end;
  const piece = evidence.parts.flat().find(isFrom);
  if (joined === undefined || piece === undefined) return [];
  const { sentence } = slice;
  return [
    {
      type: "element",
      tagName: "q",
      properties: { cite: routes.sentence(joined.article.slug, sentence) },
      children: sliceWords(joined, { sentence, start: piece.start + slice.start, end: piece.start + slice.end }),
    },
  ];
}

const text = (value: string): ElementContent => ({ type: "text", value });

const between = (elements: readonly ElementContent[][], separator: string): ElementContent[] =>
  elements.flatMap((one, index) => (index === 0 ? one : [text(separator), ...one]));

/**
 * Words that a claim puts between double marks, as `<q cite>` elements, one for each sentence that they
 * touch. They stand in the words of the claim's own evidence, or are reported: the same words from
 * elsewhere in the article may be another speaker's.
 */
export function quoteWithin(
  state: State,
  all: readonly QuotedEvidence[],
  words: string,
  at: At,
): ElementContent[] | undefined {
  const looked = all.map((evidence) => ({ evidence, verdict: verifyQuotation(searchableOf(evidence), words) }));
  for (const { evidence, verdict } of looked) {
    if (verdict.verdict !== "verified") continue;
    const parts = verdict.parts.map((slices) =>
      between(
        slices.map((slice) => quoteElement(state, evidence, slice)),
        " ",
      ),
    );
    return between(parts, " … ");
  }
  for (const { verdict } of looked) {
    if (verdict.verdict !== "ambiguous") continue;
    const parts = verdict.parts.map(({ words: own, places }) => ({
      words: own,
      places: places.map((slices) => slices.map((slice) => slice.sentence).join("–")),
    }));
    report(state, at, catalogue.quotationAmbiguous(parts));
    return undefined;
  }
  const nearest = looked
    .flatMap(({ verdict }) => (verdict.verdict === "not found" ? [verdict.nearest] : []))
    .toSorted((a, b) => b.passage.length - a.passage.length)[0];
  const inArticle = all
    .flatMap(({ article }) => state.articles.get(article.slug) ?? [])
    .map((joined) => verifyQuotation(joined.searchable, words));
  const elsewhere = inArticle.flatMap((verdict) => (verdict.verdict === "verified" ? verdict.parts.flat() : []));
  const sentences = [...new Set(elsewhere.map((slice) => slice.sentence))];
  const none = { sentences: [], passage: "", marks: "" };
  report(state, at, catalogue.quotationNotInEvidence(words, nearest ?? none, sentences));
  return undefined;
}

/** A claim that the join has let through, as HTML: what it quotes as `<q cite>`, declared terms as they are. */
export function htmlOfClaim(state: State, claim: Claim, at: At): string {
  const quoted = claim.evidence.filter((one): one is QuotedEvidence => one.kind === "quoted");
  const pieces: ElementContent[] = [];
  let rest = claim.text;
  for (let pair = MARKED_WORDS.exec(rest); pair !== null; pair = MARKED_WORDS.exec(rest)) {
    const quotation = quoted.length === 0 ? undefined : quoteWithin(state, quoted, pair[1] ?? "", at);
    pieces.push(text(rest.slice(0, pair.index)), ...(quotation ?? [text(pair[0])]));
    rest = rest.slice(pair.index + pair[0].length);
  }
  return toHtml([...pieces, text(rest)]);
}
