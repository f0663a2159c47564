import { createHash } from "node:crypto";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { dateOf } from "../dates/parse.ts";
import { linkNames } from "../markdown/rehype-names.ts";
import type { ArticleFields, SentenceFields } from "../schemas/article.ts";
import type { Received } from "../schemas/content.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { checkFrontMatter } from "./article-front-matter.ts";
import { findNamesWithin, namesInUnit } from "./article-names.ts";
import { numberArticle, type Unit, type UnitBlock } from "./article-units.ts";
import type { Article, ArticleBlock, Sentence, Speaker } from "./dossier.ts";
import { profileAt } from "./entry-checks.ts";
import { REPORTER, wordsOf } from "./evidence.ts";
import { checkFidelity } from "./fidelity-report.ts";
import type { JoinedArticle, State } from "./state.ts";
import { makeSearchable } from "./verify.ts";

type ArticleEntry = Entry<ArticleFields>;

const findProfile = (state: State, entry: ArticleEntry, slug: string | undefined, path: readonly PropertyKey[]) =>
  slug === undefined ? undefined : profileAt(state, entry, slug, path);

const SLUG_ONLY = /^[a-z0-9]+(-[a-z0-9]+)+$/;

function speakerOf(state: State, entry: ArticleEntry, id: string, fields: SentenceFields): Speaker {
  const path = ["sentences", id];
  const own = SLUG_ONLY.test(fields.speaker)
    ? findProfile(state, entry, fields.speaker, [...path, "speaker"])
    : state.profiles.get(fields.speaker);
  return {
    who: own?.name ?? fields.speaker,
    profile: own,
    voice: fields.voice,
    of: findProfile(state, entry, fields.of, [...path, "of"]),
    note: fields.note,
  };
}

function makeSentence(state: State, entry: ArticleEntry, unit: Unit, speaker: Speaker, linked: Set<string>): Sentence {
  const fields = entry.fields.sentences[unit.id];
  const words = () => wordsOf(unit.text, unit.sics, 0, unit.text.length);
  const block: Element = { type: "element", tagName: "p", properties: {}, children: words() };
  const names = namesInUnit(state, entry, unit).map((one) => ({ ...one, href: state.profiles.get(one.slug)?.href }));
  linkNames(block, linked, (text) => findNamesWithin(unit.text, text, names));
  return {
    id: unit.id,
    text: unit.text,
    html: toHtml(block.children),
    plainHtml: toHtml(words()),
    speaker,
    to: findProfile(state, entry, fields?.to, ["sentences", unit.id, "to"]),
    date: fields?.date === undefined ? undefined : dateOf(fields.date),
    occasion: fields?.occasion,
    usedBy: [],
    published: true,
    unusedBecause: entry.fields.unused.find((one) => one.sentence === unit.id)?.reason,
  };
}

function makeBlocks(
  state: State,
  entry: ArticleEntry,
  blocks: readonly UnitBlock[],
  speakers: Map<string, Speaker>,
): ArticleBlock[] {
  const linked = new Set<string>();
  return blocks.map(({ kind, units }) => {
    if (kind === "heading") linked.clear();
    const plain = kind !== "paragraph" && kind !== "caption";
    const sentences = units.map((unit) => {
      const all = new Set(state.profiles.keys());
      return makeSentence(state, entry, unit, speakers.get(unit.id) ?? REPORTER, plain ? all : linked);
    });
    return { kind, sentences };
  });
}

/** Joins one article: its sentences, who says them, which days its words mean, and its fidelity. */
export function joinArticle(state: State, entry: ArticleEntry, received: Received | undefined): JoinedArticle {
  const { fields, file, source, slug } = entry;
  const numbered = numberArticle(file, source);
  state.problems.push(...numbered.problems);
  const units = numbered.blocks.flatMap((block) => block.units);
  const sentences = numbered.blocks
    .filter((block) => block.kind === "paragraph" || block.kind === "caption")
    .flatMap((block) => block.units);
  checkFrontMatter(state, entry, units, sentences);
  state.problems.push(...checkFidelity(entry, numbered.blocks, received));
  const speakers = new Map(
    Object.entries(fields.sentences).map(([id, one]) => [id, speakerOf(state, entry, id, one)] as const),
  );
  const cite = (id: string): string => routes.sentence(slug, id);
  const article: Article = {
    slug,
    href: routes.article(slug),
    title: fields.title,
    language: fields.language,
    fullText: fields.fullText,
    date: {
      date: dateOf(fields.date.date),
      rule: fields.date.rule,
      sentences: fields.date.sentences.map((id) => ({ id, cite: cite(id) })),
    },
    published: fields.published === "unknown" ? undefined : dateOf(fields.published),
    publisher: fields.publisher === "unknown" ? undefined : fields.publisher,
    licence: fields.licence,
    status: [],
    blocks: makeBlocks(state, entry, numbered.blocks, speakers),
    dates: fields.dates.map((one) => ({ ...one, cite: cite(one.sentence), date: dateOf(one.date) })),
    deviations: fields.deviations,
    sha256: createHash("sha256")
      .update(received?.text ?? "")
      .digest("hex"),
    foot: fields.foot,
  };
  return {
    article,
    searchable: makeSearchable(
      numbered.blocks.filter((block) => block.kind !== "foot").map((block) => ({ sentences: block.units })),
    ),
    units: new Map(units.map((unit) => [unit.id, unit])),
    speakers,
  };
}
