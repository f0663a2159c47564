import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { catalogue } from "../errors/catalogue.ts";
import type { EvidenceFields } from "../schemas/evidence.ts";
import { DOUBLE_MARK } from "../words/marks.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { groundOf } from "./bearing.ts";
import { roomIn } from "./likelihood.ts";
import { lookUp } from "./look-up.ts";
import { findNames } from "./names.ts";
import type { Evidence, Piece, QuotedEvidence, ResolvedDate, Speaker } from "./dossier.ts";
import { doubt, report, reportUnknown, type At } from "./entry-checks.ts";
import type { JoinedArticle, State } from "./state.ts";
import { REPORTER, isSlug, nameSpeaker, speakerOf, speakerOfSlice } from "./speakers.ts";
import type { Slice } from "./verify.ts";

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

/** Signs that HTML writes otherwise within text. */
const NOT_AS_IT_IS = /[&<]/;

/** All words of a sentence as HTML. */
export const htmlOfWords = (text: string, sics: readonly number[]): string =>
  sics.length === 0 && !NOT_AS_IT_IS.test(text) ? text : toHtml(wordsOf(text, sics, 0, text.length));

/** The source's own words of a slice, [sic] shown. */
export function sliceWords(joined: JoinedArticle, slice: Pick<Slice, "sentence" | "start" | "end">): ElementContent[] {
  const unit = joined.units.get(slice.sentence);
  return unit === undefined ? [] : wordsOf(unit.text, unit.sics, slice.start, slice.end);
}

/** True where words hold double quotation marks of their own, so that none are set around them. */
export const holdsMarks = (words: string): boolean => DOUBLE_MARK.test(words);

/** The pieces of evidence that quote a held article. */
export const quotedIn = (evidence: readonly Evidence[]): QuotedEvidence[] =>
  evidence.filter((one) => one.kind === "quoted");

/** The words of the source that pieces of evidence quote. */
export const quotedTexts = (quoted: readonly QuotedEvidence[]): string[] =>
  quoted.flatMap((one) => one.parts.flat().map((piece) => piece.text));

/** Slices of an article → pieces that can be shown, each with the address of its sentence. */
const piecesOf = (joined: JoinedArticle, slices: readonly Slice[]): Piece[] =>
  slices.map((slice) => {
    const text = joined.units.get(slice.sentence)?.text.slice(slice.start, slice.end) ?? "";
    return {
      sentence: slice.sentence,
      text,
      start: slice.start,
      received: slice.received,
      cite: sentenceAddress(joined.article, slice.sentence),
      html: toHtml(sliceWords(joined, slice)),
      marked: holdsMarks(text),
    };
  });

/** The profiles that slices of an article name, resolved names among them. */
const namesIn = (joined: JoinedArticle, slices: readonly Slice[]): string[] =>
  slices.flatMap(({ sentence, start, end }) =>
    (joined.named.get(sentence) ?? []).filter((one) => one.start >= start && one.end <= end).map((one) => one.slug),
  );

/** What slices of an article, and the labels beside them, bear out. */
function bearOut(
  state: State,
  joined: JoinedArticle,
  slices: readonly Slice[],
  parts: readonly Piece[][],
  speaker: Speaker,
): Pick<QuotedEvidence, "dates" | "ground" | "room"> {
  const texts = parts.map((pieces) => pieces.map((piece) => piece.text).join(" "));
  const holds = (date: ResolvedDate) => (piece: Piece) =>
    date.sentence === piece.sentence && piece.text.includes(date.words);
  const dates = joined.article.dates.filter((date) => parts.flat().some(holds(date)));
  const labels = [speaker.profile?.slug, speaker.of?.slug].filter((slug) => slug !== undefined);
  const literal = texts.flatMap((text) => findNames(text, state.names).map((one) => one.slug));
  const names = [...namesIn(joined, slices), ...literal, ...labels];
  const { tongue } = joined.language;
  return {
    dates,
    ground: groundOf(
      texts,
      joined.language,
      names,
      dates.map((one) => one.date),
    ),
    room: tongue === undefined ? "all" : roomIn(texts.join(" "), tongue),
  };
}

/** The held article of a slug; an unknown one is reported. */
export function articleAt(state: State, slug: string, at: At): JoinedArticle | undefined {
  const joined = state.articles.get(slug);
  if (joined === undefined) reportUnknown(state, at, "article", slug, state.articles.keys());
  return joined;
}

/** A piece of evidence as written → resolved, or nothing and a problem. */
export function resolveEvidence(state: State, fields: EvidenceFields, at: At): [Evidence] | undefined {
  if ("reference" in fields) {
    const reference = state.references.get(fields.reference);
    if (reference !== undefined) return [{ kind: "reference", reference }];
    reportUnknown(state, at, "reference", fields.reference, state.references.keys());
    return undefined;
  }
  const joined = articleAt(state, fields.article, at);
  if (joined === undefined) return undefined;
  const found = lookUp(state, joined, fields.quote, at);
  const said = found?.flat().map((slice) => speakerOfSlice(joined, slice)) ?? [];
  const first = said.find((one) => one.voice === "quoting") ?? said[0];
  if (found === undefined || first === undefined) return undefined;
  const isBlurred = found.flat().some((slice) => joined.isBlurred(slice.sentence));
  if (isBlurred) doubt(state);
  const speakers = new Set(said.map(nameSpeaker));
  if (speakers.size > 1 && !isBlurred) {
    state.complete = false;
    report(state, at, catalogue.twoSpeakers([...speakers]));
    return undefined;
  }
  const { speaker: named } = fields;
  if (named !== undefined && named !== REPORTER.who && isSlug(named) && !state.profiles.has(named)) {
    reportUnknown(state, at, "profile", named, [REPORTER.who, ...state.profiles.keys()]);
  }
  const { slug, title, href, language, source } = joined.article;
  const parts = found.map((slices) => piecesOf(joined, slices));
  const speaker = speakerOf(state, first, fields.speaker);
  return [
    {
      kind: "quoted",
      article: { slug, title, href, language, source },
      parts,
      speaker,
      beyond: fields.beyond,
      ...bearOut(state, joined, found.flat(), parts, speaker),
    },
  ];
}
