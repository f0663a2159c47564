import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { dateOf } from "../dates/parse.ts";
import { linkNames } from "../markdown/rehype-names.ts";
import type { ArticleFields, SentenceFields } from "../schemas/article.ts";
import type { ReceivedText } from "../reader/entries.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { previewId } from "../urls/preview.ts";
import { routes } from "../urls/routes.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { checkFrontMatter, hasLostNumber } from "./article-front-matter.ts";
import { nameUnits } from "./article-names-report.ts";
import { readByParts } from "./article-names.ts";
import { sourceOf } from "./article-source.ts";
import type { NumberedArticle, Unit, UnitBlock } from "./article-units.ts";
import { correctionsTo } from "./corrections.ts";
import type { Article, ArticleBlock, Sentence, Speaker } from "./dossier.ts";
import { profileAt } from "./entry-checks.ts";
import { htmlOfWords, wordsOf } from "./evidence.ts";
import { languageOf } from "./language.ts";
import { REPORTER, isSlug, sayersOf } from "./speakers.ts";
import { checkFidelity, type Fidelity } from "./fidelity-report.ts";
import type { FoundName } from "./names.ts";
import { hasLost, isLost } from "../schemas/lost.ts";
import type { JoinedArticle, State } from "./state.ts";
import { fold } from "./folding.ts";
import { makeSearchable } from "./verify.ts";
import { checkVoices } from "./voices.ts";

type ArticleEntry = Entry<ArticleFields>;

const findProfile = (state: State, entry: ArticleEntry, slug: string | undefined, path: readonly PropertyKey[]) =>
  slug === undefined ? undefined : profileAt(state, entry, slug, path);

/** Speakers that are no profile. */
const NOT_A_PROFILE: ReadonlySet<string> = new Set(["reporter", "caption"]);

function speakerOf(state: State, entry: ArticleEntry, id: string, fields: SentenceFields): Speaker {
  const path = ["sentences", id];
  const named = isSlug(fields.speaker) && !NOT_A_PROFILE.has(fields.speaker) ? fields.speaker : undefined;
  const own = findProfile(state, entry, named, [...path, "speaker"]);
  return {
    who: own?.name ?? fields.speaker,
    profile: own,
    voice: fields.voice,
    of: findProfile(state, entry, fields.of, [...path, "of"]),
    note: fields.note,
    noteOn: fields.noteOn,
    attributed: false,
  };
}

interface Making {
  state: State;
  entry: ArticleEntry;
  /** Who says each sentence as a whole. */
  sayers: ReadonlyMap<string, Speaker>;
  /** The names of profiles in each unit. */
  named: ReadonlyMap<string, readonly FoundName[]>;
  /** Why a sentence is not used, by its number. */
  reasons: ReadonlyMap<string, string>;
  /** Profiles that are linked already in this section of the article. */
  linked: Set<string>;
  /** The ids with which its pages begin, where it has several. */
  begins: ReadonlySet<string | undefined>;
}

/** Words of a sentence as HTML, the names linked that are not yet. */
function linkedHtml(state: State, { text, sics }: Unit, names: readonly FoundName[], linked: Set<string>): string {
  const children = wordsOf(text, sics, 0, text.length);
  const block: Element = { type: "element", tagName: "p", properties: {}, children };
  const runs = names.map((one) => ({
    ...one,
    href: state.profiles.get(one.slug)?.href,
    preview: previewId(one.slug),
  }));
  linkNames(block, linked, readByParts(text, runs));
  return toHtml(block.children);
}

function makeSentence({ state, entry, sayers, named, reasons, linked }: Making, unit: Unit, links: boolean): Sentence {
  const fields = entry.fields.sentences[unit.id];
  const plainHtml = htmlOfWords(unit.text, unit.sics);
  const names = links ? (named.get(unit.id) ?? []) : [];
  return {
    id: unit.id,
    text: unit.text,
    html: names.length === 0 ? plainHtml : linkedHtml(state, unit, names, linked),
    plainHtml,
    speaker: sayers.get(unit.id) ?? REPORTER,
    to: findProfile(state, entry, fields?.to, ["sentences", unit.id, "to"]),
    date: fields?.date === undefined ? undefined : dateOf(fields.date),
    occasion: fields?.occasion,
    usedBy: [],
    published: true,
    disputed: [],
    unusedBecause: reasons.get(unit.id),
  };
}

/** Blocks of sentences; names are linked once a section, and a section begins at every heading and on every page. */
const makeBlocks = (making: Making, blocks: readonly UnitBlock[]): ArticleBlock[] =>
  blocks.map(({ kind, units }) => {
    const links = kind === "paragraph" || kind === "caption";
    const sentences = units.map((unit) => {
      if (kind === "heading" || making.begins.has(unit.id)) making.linked.clear();
      return makeSentence(making, unit, links);
    });
    return { kind, sentences };
  });

/**
 * Of an article that has lost fields: true of the sentences of which they told, or may have told; and of one that
 * differs from its received text: true of those of which they may tell something that is of another.
 */
function blurIn(entry: ArticleEntry, { unsure }: Fidelity): JoinedArticle["isBlurred"] {
  if (entry.lost === undefined) return (id) => unsure.has(id);
  const { dates, names } = entry.fields;
  const resolved = (["dates", "names"] as const).flatMap((field) =>
    [...{ dates, names }[field].entries()]
      .filter(([index]) => hasLost(entry, [field, index]))
      .map(([index, { sentence }]) => (isLost(entry, [field, index, "sentence"]) ? undefined : sentence)),
  );
  const isWhole = !isLost(entry, ["language"]) && !isLost(entry, ["dates"]) && !isLost(entry, ["names"]);
  const blurred = new Set(resolved);
  const isAll = !isWhole || blurred.has(undefined);
  const isNumberLost = hasLostNumber(entry);
  return (id) =>
    isAll ||
    unsure.has(id) ||
    blurred.has(id) ||
    hasLost(entry, ["sentences", id]) ||
    (isNumberLost && entry.fields.sentences[id] === undefined);
}

/** Joins one article: its sentences, who says them, which days its words mean, and its fidelity. */
export function joinArticle(
  state: State,
  entry: ArticleEntry,
  numbered: NumberedArticle,
  received: ReceivedText | undefined,
): JoinedArticle {
  const { fields, file, slug } = entry;
  for (const one of numbered.problems) state.problems.push(one);
  const units = numbered.blocks.flatMap((block) => block.units);
  const sentences = numbered.blocks
    .filter((block) => block.kind === "paragraph" || block.kind === "caption")
    .flatMap((block) => block.units);
  const textFile = file.replace(/\.md$/, ".txt");
  const isBlamed = received === undefined && state.problems.some((one) => one.file === textFile);
  const fidelity = checkFidelity(entry, numbered.blocks, received, isBlamed);
  for (const one of fidelity.problems) state.problems.push(one);
  if (fidelity.differs) state.complete = false;
  checkFrontMatter(state, entry, units, sentences, fidelity);
  const speakers = new Map(
    Object.entries(fields.sentences).map(([id, one]) => [id, speakerOf(state, entry, id, one)] as const),
  );
  const isBlurred = blurIn(entry, fidelity);
  const named = nameUnits(
    state,
    entry,
    isBlurred,
    fidelity,
    numbered.blocks.filter((block) => block.kind !== "foot").flatMap((block) => block.units),
  );
  const searchable = makeSearchable(
    numbered.blocks
      .filter((block) => block.kind !== "foot")
      .map((block) => block.units.map((unit) => ({ ...unit, received: fidelity.aligned.get(unit.id) ?? [] }))),
  );
  checkVoices(state, entry, searchable, (id) => fidelity.unsure.has(id));
  const sayers = sayersOf(speakers, searchable);
  const parts = state.places.articles.get(slug) ?? [];
  const href = routes.article(slug);
  const cite = (id: string): string => sentenceAddress({ href, parts }, id);
  // Of two entries for one sentence the first counts.
  const reasons = new Map(fields.unused.toReversed().map((one) => [one.sentence, one.reason] as const));
  const article: Article = {
    slug,
    href,
    title: fields.title,
    language: fields.language,
    source: sourceOf(state, entry),
    fullText: fields.fullText,
    date: {
      date: dateOf(fields.date.date),
      rule: fields.date.rule,
      sentences: fields.date.sentences.map((id) => ({ id, cite: cite(id) })),
    },
    published: fields.published === "unknown" ? undefined : dateOf(fields.published),
    publisher: fields.publisher === "unknown" ? undefined : fields.publisher,
    asOf: undefined,
    licence: fields.licence,
    status: [],
    dates: fields.dates.map((one) => ({
      ...one,
      cite: cite(one.sentence),
      language: fields.language,
      date: dateOf(one.date),
    })),
    parts,
    sentences: sentences.length,
    unused: sentences.flatMap(({ id }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ sentence: id, reason }];
    }),
    withheld: 0,
    deviations: fields.deviations,
    corrections: correctionsTo(state, "article", slug),
    sha256: received?.sha256 ?? "",
    foot: fields.foot,
  };
  return {
    article,
    blocks: makeBlocks(
      { state, entry, sayers, named, reasons, linked: new Set(), begins: new Set(parts.map(({ items }) => items[0])) },
      numbered.blocks,
    ),
    searchable,
    asReceived: received !== undefined && fidelity.differs ? fold(received.text).text : undefined,
    units: new Map(units.map((unit) => [unit.id, unit])),
    speakers,
    language: languageOf(fields.language),
    named,
    isBlurred,
    allDated: !hasLost(entry, ["dates"]),
  };
}
