import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import type { EvidenceFields } from "../schemas/evidence.ts";
import { DOUBLE_MARK } from "../markdown/double-marks.ts";
import { routes } from "../urls/routes.ts";
import type { Evidence, Piece, QuotedEvidence, ResolvedDate, Speaker } from "./dossier.ts";
import { report, reportUnknown, type At } from "./entry-checks.ts";
import type { JoinedArticle, State } from "./state.ts";
import { verifyQuotation, type Slice } from "./verify.ts";

/** The source's own words between two offsets of a sentence, with the visible [sic] where it stands. */
export function wordsOf(text: string, sics: readonly number[], start: number, end: number): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = start;
  for (const at of sics.filter((one) => one > start && one <= end)) {
    pieces.push(
      { type: "text", value: text.slice(from, at) },
      {
        type: "element",
        tagName: "span",
        properties: { className: ["sic"], dataEditorial: "" },
        children: [{ type: "text", value: " [sic]" }],
      },
    );
    from = at;
  }
  pieces.push({ type: "text", value: text.slice(from, end) });
  return pieces;
}

function sliceWords(joined: JoinedArticle, slice: Slice): ElementContent[] {
  const unit = joined.units.get(slice.sentence);
  return unit === undefined ? [] : wordsOf(unit.text, unit.sics, slice.start, slice.end);
}

/** True where words hold double quotation marks of their own, so that none are set around them. */
export const holdsMarks = (words: string): boolean => DOUBLE_MARK.test(words);

/** Slices of an article → pieces that can be shown, each with the address of its sentence. */
const piecesOf = (joined: JoinedArticle, slices: readonly Slice[]): Piece[] =>
  slices.map((slice) => ({
    sentence: slice.sentence,
    cite: routes.sentence(joined.article.slug, slice.sentence),
    html: toHtml(sliceWords(joined, slice)),
    marked: holdsMarks(joined.units.get(slice.sentence)?.text.slice(slice.start, slice.end) ?? ""),
  }));

/** A verified quotation as `<q cite>` elements, one for each sentence that it touches. */
export function quoteElements(joined: JoinedArticle, parts: readonly Slice[][]): ElementContent[] {
  return parts.flatMap((slices, index): ElementContent[] => {
    const quotes = slices.flatMap((slice, at): ElementContent[] => [
      ...(at > 0 ? [{ type: "text", value: " " } as const] : []),
      {
        type: "element",
        tagName: "q",
        properties: { cite: routes.sentence(joined.article.slug, slice.sentence) },
        children: sliceWords(joined, slice),
      },
    ]);
    return index === 0 ? quotes : [{ type: "text", value: " … " }, ...quotes];
  });
}

/** Headline and headings are the report's own. */
export const REPORTER: Speaker = {
  who: "reporter",
  profile: undefined,
  voice: "reported",
  of: undefined,
  note: undefined,
};

/** True for words that can only be meant as the slug of a profile. */
export const isSlug = (words: string): boolean => /^[a-z0-9-]+$/.test(words);

/** Who says the sentence that a quotation begins in, or whom the evidence names instead. */
function speakerOf(state: State, joined: JoinedArticle, sentence: string, override: string | undefined): Speaker {
  const base: Speaker = joined.speakers.get(sentence) ?? REPORTER;
  if (override === undefined) return base;
  const profile = state.profiles.get(override);
  return { ...base, who: profile?.name ?? override, profile };
}

/** Looks words up in a held article and reports what is not found or ambiguous. */
export function lookUp(state: State, joined: JoinedArticle, quote: string, at: At): Slice[][] | undefined {
  if (quote.includes("[sic]")) {
    state.complete = false;
    report(state, at, catalogue.sicInQuotation());
    return undefined;
  }
  const verdict = verifyQuotation(joined.searchable, quote);
  if (verdict.verdict === "verified") return verdict.parts;
  const { slug } = joined.article;
  state.complete = false;
  report(
    state,
    at,
    verdict.verdict === "ambiguous"
      ? catalogue.quotationAmbiguous(quote, verdict.places)
      : catalogue.quotationNotFound(quote, slug, verdict.nearest.sentences, verdict.nearest.marked),
  );
  return undefined;
}

/** True where a slice holds the word that a resolved date explains. */
function names(joined: JoinedArticle, slice: Slice, date: ResolvedDate): boolean {
  const text = joined.units.get(slice.sentence)?.text.slice(slice.start, slice.end) ?? "";
  return date.sentence === slice.sentence && text.includes(date.words);
}

/** A piece of evidence as written → resolved, or nothing and a problem. */
export function resolveEvidence(state: State, fields: EvidenceFields, at: At): Evidence | undefined {
  if ("reference" in fields) {
    const reference = state.references.get(fields.reference);
    if (reference !== undefined) return { kind: "reference", reference };
    reportUnknown(state, at, "reference", fields.reference, state.references.keys());
    return undefined;
  }
  const joined = state.articles.get(fields.article);
  if (joined === undefined) {
    reportUnknown(state, at, "article", fields.article, state.articles.keys());
    return undefined;
  }
  const found = lookUp(state, joined, fields.quote, at);
  const first = found?.[0]?.[0];
  if (found === undefined || first === undefined) return undefined;
  const speakers = new Set(found.flat().map((slice) => (joined.speakers.get(slice.sentence) ?? REPORTER).who));
  if (speakers.size > 1 && fields.speaker === undefined) {
    state.complete = false;
    report(state, at, catalogue.twoSpeakers([...speakers]));
    return undefined;
  }
  if (fields.speaker !== undefined && isSlug(fields.speaker) && !state.profiles.has(fields.speaker)) {
    reportUnknown(state, at, "profile", fields.speaker, state.profiles.keys());
  }
  const { slug, title, href } = joined.article;
  const quoted: QuotedEvidence = {
    kind: "quoted",
    article: { slug, title, href },
    parts: found.map((slices) => piecesOf(joined, slices)),
    speaker: speakerOf(state, joined, first.sentence, fields.speaker),
    dates: joined.article.dates.filter((date) => found.flat().some((slice) => names(joined, slice, date))),
  };
  return quoted;
}
