import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import type { Message } from "../errors/problem.ts";
import type { EvidenceFields } from "../schemas/evidence.ts";
import { DOUBLE_MARK, markedRanges } from "../words/marks.ts";
import { routes } from "../urls/routes.ts";
import { groundOf } from "./bearing.ts";
import { leavesRoom } from "./likelihood.ts";
import type { Evidence, Piece, QuotedEvidence, ResolvedDate, Speaker } from "./dossier.ts";
import { report, reportUnknown, type At } from "./entry-checks.ts";
import type { JoinedArticle, State } from "./state.ts";
import { verifyQuotation, type Slice, type Verdict } from "./verify.ts";

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

/** The source's own words of a slice, [sic] shown. */
export function sliceWords(joined: JoinedArticle, slice: Pick<Slice, "sentence" | "start" | "end">): ElementContent[] {
  const unit = joined.units.get(slice.sentence);
  return unit === undefined ? [] : wordsOf(unit.text, unit.sics, slice.start, slice.end);
}

/** True where words hold double quotation marks of their own, so that none are set around them. */
export const holdsMarks = (words: string): boolean => DOUBLE_MARK.test(words);

/** Slices of an article → pieces that can be shown, each with the address of its sentence. */
const piecesOf = (joined: JoinedArticle, slices: readonly Slice[]): Piece[] =>
  slices.map((slice) => {
    const text = joined.units.get(slice.sentence)?.text.slice(slice.start, slice.end) ?? "";
    return {
      sentence: slice.sentence,
      text,
      start: slice.start,
      received: slice.received,
      cite: routes.sentence(joined.article.slug, slice.sentence),
      html: toHtml(sliceWords(joined, slice)),
      marked: holdsMarks(text),
    };
  });

/** Headline and headings are the report's own. */
export const REPORTER: Speaker = {
  who: "reporter",
  profile: undefined,
  voice: "reported",
  of: undefined,
  note: undefined,
  noteOn: undefined,
};

/** True for words that can only be meant as the slug of a profile. */
export const isSlug = (words: string): boolean => /^[a-z0-9-]+$/.test(words);

/**
 * Who says the words of a slice. In a sentence that quotes somebody, what stands outside the marks is
 * the report's own. A note on the sentence goes with the words that it is about.
 */
function speakerOfSlice(joined: JoinedArticle, { sentence, start, end }: Slice): Speaker {
  const speaker = joined.speakers.get(sentence) ?? REPORTER;
  const text = joined.units.get(sentence)?.text ?? "";
  const isSpoken = markedRanges(text).some((range) => range.start < end && range.end > start);
  if (speaker.voice === "quoted" && !isSpoken) return REPORTER;
  const { noteOn } = speaker;
  return noteOn === undefined || text.slice(start, end).includes(noteOn) ? speaker : { ...speaker, note: undefined };
}

/** Who says the words of a quotation, or whom the evidence names instead. */
function speakerOf(state: State, base: Speaker, override: string | undefined): Speaker {
  if (override === undefined) return base;
  if (override === REPORTER.who) return REPORTER;
  const profile = state.profiles.get(override);
  return { ...base, who: profile?.name ?? override, profile };
}

const idsOf = (slices: readonly Slice[]): string => slices.map((slice) => slice.sentence).join("–");

/** Another held article in which words stand, and where. */
function findElsewhere(state: State, own: JoinedArticle, quote: string): [string, string[]] | undefined {
  for (const [slug, other] of state.articles) {
    const verdict = other === own ? undefined : verifyQuotation(other.searchable, quote);
    if (verdict?.verdict === "verified") return [slug, verdict.parts.flat().map((slice) => slice.sentence)];
    if (verdict?.verdict === "ambiguous") return [slug, verdict.parts[0]?.places.map(idsOf).slice(0, 1) ?? []];
  }
  return undefined;
}

/** What to say of a quotation that is not verified. */
function messageOf(
  state: State,
  joined: JoinedArticle,
  quote: string,
  verdict: Exclude<Verdict, { verdict: "verified" }>,
): Message {
  if (verdict.verdict === "ambiguous") {
    const parts = verdict.parts.map(({ words, places }) => ({ words, places: places.map(idsOf) }));
    return catalogue.quotationAmbiguous(parts);
  }
  const { slug } = joined.article;
  const elsewhere = findElsewhere(state, joined, quote);
  if (elsewhere !== undefined) return catalogue.quotationElsewhere(quote, slug, ...elsewhere);
  if (verdict.disordered) return catalogue.quotationDisordered(quote);
  if (verdict.across.length > 0) return catalogue.quotationAcross(quote, verdict.across);
  return catalogue.quotationNotFound(quote, slug, verdict.nearest);
}

/** Looks words up in a held article and reports what is not found or ambiguous. */
function lookUp(state: State, joined: JoinedArticle, quote: string, at: At): Slice[][] | undefined {
  const verdict = quote.includes("[sic]") ? undefined : verifyQuotation(joined.searchable, quote);
  if (verdict !== undefined) state.verdicts[verdict.verdict] += 1;
  if (verdict?.verdict === "verified") return verdict.parts;
  state.complete = false;
  const message = verdict === undefined ? catalogue.sicInQuotation() : messageOf(state, joined, quote, verdict);
  report(state, at, message);
  return undefined;
}

/** The profiles that slices of an article name, resolved names among them. */
const namesIn = (joined: JoinedArticle, slices: readonly Slice[]): string[] =>
  slices.flatMap(({ sentence, start, end }) =>
    (joined.named.get(sentence) ?? []).filter((one) => one.start >= start && one.end <= end).map((one) => one.slug),
  );

/** What slices of an article, and the labels beside them, bear out. */
function bearOut(
  joined: JoinedArticle,
  slices: readonly Slice[],
  parts: readonly Piece[][],
  speaker: Speaker,
): Pick<QuotedEvidence, "dates" | "ground" | "leavesRoom"> {
  const texts = parts.map((pieces) => pieces.map((piece) => piece.text).join(" "));
  const holds = (date: ResolvedDate) => (piece: Piece) =>
    date.sentence === piece.sentence && piece.text.includes(date.words);
  const dates = joined.article.dates.filter((date) => parts.flat().some(holds(date)));
  const labels = [speaker.profile?.slug, speaker.of?.slug].filter((slug) => slug !== undefined);
  const names = [...namesIn(joined, slices), ...labels];
  const { tongue } = joined.language;
  return {
    dates,
    ground: groundOf(
      texts,
      joined.language,
      names,
      dates.map((one) => one.date),
    ),
    leavesRoom: tongue === undefined || texts.some((text) => leavesRoom(text, tongue)),
  };
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
  const said = found?.flat().map((slice) => speakerOfSlice(joined, slice)) ?? [];
  const [first] = said;
  if (found === undefined || first === undefined) return undefined;
  const speakers = new Set(said.map((one) => one.who));
  if (speakers.size > 1 && fields.speaker === undefined) {
    state.complete = false;
    report(state, at, catalogue.twoSpeakers([...speakers]));
    return undefined;
  }
  const { speaker: named } = fields;
  if (named !== undefined && named !== REPORTER.who && isSlug(named) && !state.profiles.has(named)) {
    reportUnknown(state, at, "profile", named, state.profiles.keys());
  }
  const { slug, title, href } = joined.article;
  const parts = found.map((slices) => piecesOf(joined, slices));
  const speaker = speakerOf(state, first, fields.speaker);
  return {
    kind: "quoted",
    article: { slug, title, href },
    parts,
    speaker,
    beyond: fields.beyond,
    ...bearOut(joined, found.flat(), parts, speaker),
  };
}
