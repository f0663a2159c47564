import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import { routes } from "../urls/routes.ts";
import type { Claim, QuotedEvidence } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { quotedIn, sliceWords } from "./evidence.ts";
import type { State } from "./state.ts";
import { MARKED_WORDS } from "../words/marks.ts";
import { isTerm, takeTerm } from "./terms.ts";
import { makeSearchable, verifyQuotation, type Slice } from "./verify.ts";

/** What a piece of evidence shows, as an article to search in: one block for each part, its pieces by number. */
function searchableOf({ parts }: QuotedEvidence) {
  let number = 0;
  return makeSearchable(
    parts.map((pieces) => pieces.map(({ text }) => ({ id: String(number++), text, received: [] }))),
  );
}

/** A slice of a numbered piece of evidence as a `<q cite>` of its sentence. */
function quoteElement(state: State, evidence: QuotedEvidence, slice: Slice): ElementContent[] {
  const joined = state.articles.get(evidence.article.slug);
  const piece = evidence.parts.flat()[Number(slice.sentence)];
  if (joined === undefined || piece === undefined) return [];
  const { sentence } = piece;
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
  for (const { evidence, verdict } of looked) {
    if (verdict.verdict !== "ambiguous") continue;
    const pieces = evidence.parts.flat();
    const parts = verdict.parts.map(({ words: own, places }) => ({
      words: own,
      places: places.map((slices) => slices.map((slice) => pieces[Number(slice.sentence)]?.sentence).join("–")),
    }));
    report(state, at, catalogue.quotationAmbiguous(parts));
    return undefined;
  }
  const nearest = looked
    .flatMap(({ evidence, verdict }) => {
      if (verdict.verdict !== "not found") return [];
      const pieces = evidence.parts.flat();
      const sentences = verdict.nearest.sentences.map((number) => pieces[Number(number)]?.sentence ?? "");
      return [{ ...verdict.nearest, sentences: [...new Set(sentences)] }];
    })
    .toSorted((a, b) => b.passage.length - a.passage.length)[0];
  if (isTerm(state, words)) {
    takeTerm(state, `“${words}”`, words, at, catalogue.looseQuotation);
    report(state, at, catalogue.termOnArticle(words));
    return undefined;
  }
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
  const quoted = quotedIn(claim.evidence);
  const pieces: ElementContent[] = [];
  let rest = claim.text;
  for (let pair = MARKED_WORDS.exec(rest); pair !== null; pair = MARKED_WORDS.exec(rest)) {
    const quotation = quoted.length === 0 ? undefined : quoteWithin(state, quoted, pair[1] ?? "", at);
    pieces.push(text(rest.slice(0, pair.index)), ...(quotation ?? [text(pair[0])]));
    rest = rest.slice(pair.index + pair[0].length);
  }
  return toHtml([...pieces, text(rest)]);
}
