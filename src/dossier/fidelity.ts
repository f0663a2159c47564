import type { Deviation } from "../schemas/article.ts";
import type { Offsets } from "./offsets.ts";
import { columnOf, type Unit, type UnitBlock } from "./article-units.ts";
import { areTurned, isSpace } from "./received-signs.ts";
import { resumeBehind, type Place } from "./resumption.ts";

/** A place where the Markdown departs from the received text in one of the five allowed ways. */
interface Departure {
  kind: Deviation;
  at: string;
}

/** A place where it departs in any other way: both readings around it. */
export interface Difference {
  at: string;
  line: number;
  column: number;
  received: string;
  written: string;
  /** How many characters of both stand before the first that differs. */
  before: number;
  /** Whole words of the received text that are not in the Markdown, between two of its sentences; or sentences that are in it alone. */
  lacking?: string;
  added?: string;
}

/** In place of the last unit of an article that has none. */
const NO_UNIT: Unit = { id: "", text: "", sics: [], sicLengths: [], line: 1, column: 1, read: "", written: "" };
/** Half of a sign of two, and white space of which a run may be longer or shorter in the received text. */
const HALF = /[\ud800-\udfff]/;
const UNEVEN = /\s\s/;
const AROUND = 30;

function difference(unit: Unit, received: string, at: number, own: number): Difference {
  const before = Math.min(own, AROUND);
  const cut = (text: string, from: number): string => text.slice(from - before, from + AROUND).replace(/\s/g, " ");
  return {
    at: unit.id,
    line: unit.line,
    column: columnOf(unit, own),
    received: cut(received, at),
    written: cut(unit.text, own),
    before,
  };
}

const BREAKS: Record<UnitBlock["kind"], Deviation> = {
  headline: "paragraph-break",
  heading: "heading-restored",
  paragraph: "paragraph-break",
  caption: "caption-set-apart",
  foot: "paragraph-break",
};

/** What the comparison of an article with its received text gives. */
export interface Comparison {
  departures: Departure[];
  /** Where they differ in a way that is not allowed. */
  differences: Difference[];
  /** Units that differ so, or of which nothing tells how they begin in the received text. */
  unsure: ReadonlySet<string>;
  /** True where one of both has whole sentences that the other lacks, or nothing is alike any more: numbers behind are not right. */
  isShifted: boolean;
  /** For each other unit, for each character of its text, the offset in the received text, in Unicode code points. */
  aligned: Map<string, Offsets>;
}

/** Where only one of both texts has sentences, which ones: behind them all others have another number. */
function sentencesApart(
  received: string,
  texts: readonly string[],
  place: Place,
  resumed: Place,
): Pick<Difference, "lacking" | "added"> | undefined {
  // The end of a sentence is the beginning of the next.
  const isAtEnd = resumed.own > 0 && resumed.own === texts[resumed.unit]?.length;
  if (place.own > 0 || (resumed.own > 0 && !isAtEnd)) return undefined;
  const behind = resumed.unit + Number(isAtEnd);
  if (behind === place.unit) return { lacking: received.slice(place.at, resumed.at).trim() };
  return resumed.at === place.at ? { added: texts.slice(place.unit, behind).join(" ") } : undefined;
}

/** For each UTF-16 unit of a text, how many code points stand before it. */
function codePointsBefore(text: string): number[] {
  const before: number[] = [];
  let count = 0;
  for (const sign of text) {
    for (let unit = 0; unit < sign.length; unit += 1) before.push(count);
    count += 1;
  }
  return before;
}

/**
 * Walks the received text and the units of the Markdown side by side. Gives every allowed departure with its place, and
 * every difference that is none: a letter, digit or sign added, dropped or changed, [sic] and the turning of a quotation
 * mark apart. Behind a difference it goes on where both are alike again; sentences that differ as wholes, one behind the
 * other, are one difference, and where nothing is alike any more it ends. Behind sentences that only one of both has
 * nothing is said of departures: they are declared by numbers that are not right then.
 */
export function compareWithReceived(received: string, blocks: readonly UnitBlock[]): Comparison {
  const comparison: Comparison & { unsure: Set<string> } = {
    departures: [],
    differences: [],
    unsure: new Set(),
    isShifted: false,
    aligned: new Map(),
  };
  const { departures, differences, unsure, aligned } = comparison;
  const units = blocks.flatMap(({ kind, units: own }) => own.map((unit, index) => ({ unit, kind, index })));
  const texts = units.map(({ unit }) => unit.text);
  const points = HALF.test(received) ? codePointsBefore(received) : undefined;
  let at = 0;
  const skipSpace = (): string => {
    const from = at;
    while (isSpace(received.charAt(at))) at += 1;
    return received.slice(from, at);
  };
  /** Walks a unit from a sign of it on; gives the sign at which it differs, nothing where none does. */
  const walk = ({ id, text, sics }: Unit, from: number): number | undefined => {
    const offsets: number[] = [];
    let marks = false;
    for (let own = from; own < text.length; own += 1) {
      const sign = text.charAt(own);
      offsets.push(points === undefined ? at : (points[at] ?? 0));
      if (isSpace(sign)) {
        if (isSpace(text.charAt(own - 1)) || skipSpace() !== "") continue;
      } else if (sign === received.charAt(at)) {
        at += 1;
        continue;
      } else if (areTurned(sign, received.charAt(at))) {
        at += 1;
        marks = true;
        continue;
      }
      return own;
    }
    if (!unsure.has(id)) aligned.set(id, offsets);
    if (marks) departures.push({ kind: "mark-turned", at: id });
    if (sics.length > 0) departures.push({ kind: "sic-added", at: id });
    return undefined;
  };
  /** The same from its beginning. */
  const begin = ({ unit, kind, index }: (typeof units)[number]): number | undefined => {
    const isFirst = at === 0;
    const gap = skipSpace();
    if (index > 0 && /\n\s*\n/.test(gap)) return 0;
    const isParted = index === 0 ? gap.includes("\n") : gap !== "";
    if (!isFirst && !isParted) departures.push({ kind: BREAKS[kind], at: unit.id });
    if (points !== undefined || UNEVEN.test(unit.text) || !received.startsWith(unit.text, at)) return walk(unit, 0);
    if (!unsure.has(unit.id)) aligned.set(unit.id, at);
    at += unit.text.length;
    if (unit.sics.length > 0) departures.push({ kind: "sic-added", at: unit.id });
    return undefined;
  };
  let next: Place = { unit: 0, own: 0, at: 0 };
  let isResumed = false;
  for (let one = units[0]; one !== undefined; one = units[next.unit]) {
    at = next.at;
    const { unit } = one;
    const own = isResumed ? walk(unit, next.own) : begin(one);
    if (own === undefined) {
      next = { unit: next.unit + 1, own: 0, at };
      isResumed = false;
      continue;
    }
    const found = difference(unit, received, at, own);
    differences.push(found);
    const place = { ...next, own, at };
    const resumed = resumeBehind(received, texts, place);
    const apart = resumed && sentencesApart(received, texts, place, resumed);
    if (apart !== undefined) {
      Object.assign(found, apart);
      if (!comparison.isShifted) for (const { unit: behind } of units.slice(place.unit)) unsure.add(behind.id);
      comparison.isShifted = true;
    }
    for (const { unit: left } of units.slice(place.unit, resumed === undefined ? undefined : resumed.unit + 1)) {
      unsure.add(left.id);
    }
    if (resumed === undefined) {
      comparison.isShifted = true;
      if (at === received.length && at > 0 && own === 0) found.added = texts.slice(place.unit).join(" ");
      return comparison;
    }
    next = resumed;
    isResumed = true;
  }
  const isParted = skipSpace() !== "";
  const last = units.at(-1)?.unit ?? NO_UNIT;
  if (at === received.length) return comparison;
  comparison.isShifted ||= isParted || units.length === 0;
  const behind = difference(last, received, at, last.text.length);
  differences.push(isParted ? { ...behind, lacking: received.slice(at).trim() } : behind);
  return comparison;
}
