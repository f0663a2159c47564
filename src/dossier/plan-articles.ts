import { fillTogether } from "../parting/fill.ts";
import type { Part } from "../parting/parts.ts";
import { weigh } from "../parting/weigh.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import type { Unit, UnitBlock } from "./article-units.ts";
import { isSentence } from "./coverage.ts";

/** What a sentence adds to its page beside its words, in bytes gzipped, and each quotation of it; and what a heading or a foot line adds. */
const SENTENCE = 30;
const USE = 12;
const HEADING = 30;
/** What is told below the text, in the same bytes: what was done to it, at each place; a day that its words name; a correction. */
const DEVIATION = 40;
const PLACE = 8;
const DAY = 40;
const CORRECTION = 80;
/** Bytes, gzipped, that a page has for all of them. */
const ROOM = 8_500;
/** So much of it sentences have at least, whatever else is told below them. */
const LEAST = 1_500;
/** No text is packed to more than this part of its bytes, but one so short that it does not matter. */
const LOOSEST = 0.6;

/** How often a site speaks of an article: quotes it, and corrects it. */
export interface SpokenOf {
  uses: number;
  corrections: number;
}

/** A sentence with the headings before it, and the last with the foot lines behind it: on one page, for each page has a sentence. */
interface Stretch {
  block: UnitBlock;
  units: Unit[];
}

function stretchesOf(blocks: readonly UnitBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  let before: Unit[] = [];
  for (const block of blocks.filter(({ kind }) => kind !== "headline")) {
    for (const unit of block.units) {
      if (isSentence(unit.id)) {
        stretches.push({ block, units: [...before, unit] });
        before = [];
      } else before.push(unit);
    }
  }
  stretches.at(-1)?.units.push(...before);
  return stretches;
}

/** All words that stand on the page of a unit: its own, and what is said beside it. */
function wordsBeside({ sentences, unused, foot }: ArticleFields): (unit: Unit) => string {
  const reasons = new Map(unused.map((one) => [one.sentence, one.reason]));
  return ({ id, text }) =>
    [text, ...Object.values(sentences[id] ?? {}), reasons.get(id), isSentence(id) ? undefined : foot?.note].join("\n");
}

/** Bytes, gzipped, that are left for the text on the first page, below which all else stands that is told of it. */
function roomIn({ deviations, dates, status }: ArticleFields, corrections: number): number {
  const places = deviations.reduce((sum, { at }) => sum + at.length, 0);
  const below =
    DEVIATION * deviations.length + PLACE * places + DAY * dates.length + LOOSEST * JSON.stringify(status).length;
  return Math.max(LEAST, ROOM - below - CORRECTION * corrections);
}

/** Runs of stretches as parts, by the ids of what they hold; told is which sentences those are, by their numbers. */
function partsOf(slug: string, runs: readonly (readonly Stretch[])[]): Part<string>[] {
  const total = runs.flat().length;
  let to = 0;
  return runs.map((run, index) => {
    const from = to + 1;
    to += run.length;
    const route = index === 0 ? routes.article(slug) : routes.articlePart(slug, index + 1);
    const items = run.flatMap(({ units }) => units.map(({ id }) => id));
    return { list: slug, part: index + 1, parts: runs.length, route, from, to, total, items };
  });
}

/**
 * The parts of an article that is too long for one page, by the ids of what they hold: each ends with a paragraph, as far as
 * one page holds that. Nothing of an article that stays whole. What quotes it counts by whole numbers for each sentence, so
 * that a sentence keeps its address when a little more rests on the article.
 */
export function planArticle(
  blocks: readonly UnitBlock[],
  { slug, fields }: Entry<ArticleFields>,
  { uses, corrections }: SpokenOf,
): Part<string>[] {
  const stretches = stretchesOf(blocks);
  const units = stretches.flatMap((one) => one.units);
  const room = roomIn(fields, corrections);
  const wordsOf = wordsBeside(fields);
  const sentence = SENTENCE + USE * Math.ceil(uses / Math.max(1, stretches.length));
  const rowOf = ({ id }: Unit): number => (isSentence(id) ? sentence : HEADING);
  const most = units.reduce((sum, one) => sum + Buffer.byteLength(wordsOf(one)) * LOOSEST + rowOf(one), 0);
  if (most <= room) return [];
  const weights = new Map(weigh(units, wordsOf, rowOf).map((weight, at) => [units[at], weight]));
  const runs = fillTogether(
    stretches,
    ({ block }) => String(blocks.indexOf(block)),
    (one) => one.units.reduce((sum, unit) => sum + (weights.get(unit) ?? 0), 0),
    room,
  );
  return runs.length < 2 ? [] : partsOf(slug, runs);
}
