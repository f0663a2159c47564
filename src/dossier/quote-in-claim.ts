import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import type { Claim, QuotedEvidence } from "./dossier.ts";
import { report, type At } from "./entry-checks.ts";
import { quotedIn, sliceWords } from "./evidence.ts";
import type { State } from "./state.ts";
import { settingOf } from "../words/setting.ts";
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

/** Words of a sentence of an article. */
interface QuotedWords extends Pick<Slice, "sentence" | "start" | "end"> {
  article: string;
}

/** Where the article has words that a claim puts between double marks: the words, part by part, of the first evidence that holds them. */
export function findInEvidence(all: readonly QuotedEvidence[], words: string): QuotedWords[][] | undefined {
  for (const evidence of all) {
    const verdict = verifyQuotation(searchableOf(evidence), words);
    if (verdict.verdict !== "verified") continue;
    const pieces = evidence.parts.flat();
    return verdict.parts.map((slices) =>
      slices.flatMap(({ sentence: number, start, end }) => {
        const piece = pieces[Number(number)];
        if (piece === undefined) return [];
        const { sentence, start: from } = piece;
        return [{ article: evidence.article.slug, sentence, start: from + start, end: from + end }];
      }),
    );
  }
  return undefined;
}

/** Words of a sentence as a `<q cite>` of it. */
function quoteElement(state: State, { article, ...slice }: QuotedWords): ElementContent[] {
  const joined = state.articles.get(article);
  if (joined === undefined) return [];
  return [
    {
      type: "element",
      tagName: "q",
      properties: {
        cite: sentenceAddress(joined.article, slice.sentence),
        ...settingOf(joined.language.tag, state.language.tag),
      },
      children: sliceWords(joined, slice),
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
  const found = findInEvidence(all, words);
  if (found !== undefined) {
    const parts = found.map((slices) =>
      between(
        slices.map((slice) => quoteElement(state, slice)),
        " ",
      ),
    );
    return between(parts, " … ");
  }
  const stop = /[.,;:!?]$/.exec(words)?.[0];
  if (stop !== undefined && findInEvidence(all, words.slice(0, -1)) !== undefined) {
    report(state, at, catalogue.stopWithinMarks(words, stop));
    return undefined;
  }
  const looked = all.map((evidence) => ({ evidence, verdict: verifyQuotation(searchableOf(evidence), words) }));
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
