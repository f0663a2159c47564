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
/** The same of a line of what was done to the text, and of a day that its words name. */
const LINE = 40;
/** Bytes, gzipped, that a page has for all of them. */
const ROOM = 8_500;
/** So much of it sentences have at least, whatever else is told below them. */
const LEAST = 3_000;
/** No text is packed to more than this part of its bytes, but one so short that it does not matter. */
const LOOSEST = 0.6;

/** A unit with the block to whose page it belongs: a heading goes with what it heads, a foot line with what it ends. */
interface Placed {
  unit: Unit;
  block: number;
  note: string;
}

function placedIn(blocks: readonly UnitBlock[], { sentences, unused, foot }: ArticleFields): Placed[] {
  const reasons = new Map(unused.map((one) => [one.sentence, one.reason]));
  const noteOf = (kind: UnitBlock["kind"], id: string): string =>
    [sentences[id]?.note, reasons.get(id), ...(kind === "foot" ? [foot?.note] : [])].filter(Boolean).join("\n");
  const text = blocks.filter(({ kind }) => kind !== "headline");
  const withNext = (at: number): number =>
    text[at]?.kind === "heading" && at + 1 < text.length ? withNext(at + 1) : at;
  const withLast = (at: number): number => (text[at]?.kind === "foot" && at > 0 ? withLast(at - 1) : at);
  return text.flatMap(({ kind, units }, at) =>
    units.map((unit) => ({ unit, block: withLast(withNext(at)), note: noteOf(kind, unit.id) })),
  );
}

const wordsOf = ({ unit, note }: Placed): string => `${unit.text}\n${note}`;

/** Bytes, gzipped, that are left for the text on the first page, which tells what was done to it, which days it names, and what is known of it. */
const roomIn = ({ deviations, dates, status }: ArticleFields): number =>
  Math.max(LEAST, ROOM - LINE * (deviations.length + dates.length) - LOOSEST * JSON.stringify(status).length);

/** Runs of units as parts, by their ids; told is which sentences they hold, by their numbers. */
function partsOf(slug: string, runs: readonly (readonly Placed[])[]): Part<string>[] {
  const ids = runs.map((run) => run.map(({ unit }) => unit.id));
  const total = ids.flat().filter(isSentence).length;
  let to = 0;
  return ids.map((items, index) => {
    const count = items.filter(isSentence).length;
    const from = Math.min(to + 1, total);
    to += count;
    const route = index === 0 ? routes.article(slug) : routes.articlePart(slug, index + 1);
    return { list: slug, part: index + 1, parts: runs.length, route, from, to, total, items };
  });
}

/**
 * The parts of an article that is too long for one page, by the ids of what they hold: each ends with a paragraph, as far as
 * one page holds that. Nothing of an article that stays whole. `uses` is how often the site quotes it; it counts by whole
 * numbers for each sentence, so that a sentence keeps its address when a little more rests on the article.
 */
export function planArticle(
  blocks: readonly UnitBlock[],
  { slug, fields }: Entry<ArticleFields>,
  uses: number,
): Part<string>[] {
  const placed = placedIn(blocks, fields);
  const room = roomIn(fields);
  const sentences = placed.filter(({ unit }) => isSentence(unit.id)).length;
  const sentence = SENTENCE + USE * Math.ceil(uses / Math.max(1, sentences));
  const rowOf = ({ unit }: Placed): number => (isSentence(unit.id) ? sentence : HEADING);
  const most = placed.reduce((sum, one) => sum + Buffer.byteLength(wordsOf(one)) * LOOSEST + rowOf(one), 0);
  if (most <= room) return [];
  const weights = new Map(weigh(placed, wordsOf, rowOf).map((weight, at) => [placed[at], weight]));
  const runs = fillTogether(
    placed,
    ({ block }) => String(block),
    (one) => weights.get(one) ?? 0,
    room,
  );
  return runs.length < 2 ? [] : partsOf(slug, runs);
}
