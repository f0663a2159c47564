import { DOUBLE_MARK } from "../words/marks.ts";
import type { Deviation } from "../schemas/article.ts";
import type { Offsets } from "./offsets.ts";
import { columnOf, type Unit, type UnitBlock } from "./article-units.ts";

/** A place where the Markdown departs from the received text in one of the five allowed ways. */
interface Departure {
  kind: Deviation;
  at: string;
}

/** A place where it departs in any other way: both readings around it. */
interface Difference {
  at: string;
  line: number;
  column: number;
  received: string;
  written: string;
  /** How many characters of both stand before the first that differs. */
  before: number;
}

const MARKS = [DOUBLE_MARK, /['‘’‚‛′`´]/];
/** True for two shapes of one mark; a double mark is never a single one. */
const turned = (a: string, b: string): boolean => MARKS.some((shape) => shape.test(a) && shape.test(b));
/** In place of the last unit of an article that has none. */
const NO_UNIT: Unit = { id: "", text: "", sics: [], sicLengths: [], line: 1, column: 1, read: "", written: "" };
const SPACE = /\s/;
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
  /** The first place where they differ in a way that is not allowed. */
  difference?: Difference;
  /** For each unit, for each character of its text, the offset in the received text, in Unicode code points. */
  aligned: Map<string, Offsets>;
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
 * Walks the received text and the units of the Markdown side by side. Gives every allowed departure
 * with its place, and the first difference that is none: a letter, digit or sign added, dropped or
 * changed, [sic] and the turning of a quotation mark apart.
 */
export function compareWithReceived(received: string, blocks: readonly UnitBlock[]): Comparison {
  const departures: Departure[] = [];
  const aligned = new Map<string, Offsets>();
  const points = HALF.test(received) ? codePointsBefore(received) : undefined;
  let at = 0;
  const skipSpace = (): string => {
    const from = at;
    while (SPACE.test(received.charAt(at))) at += 1;
    return received.slice(from, at);
  };
  for (const { kind, units } of blocks) {
    for (const [index, unit] of units.entries()) {
      const first = at === 0;
      const gap = skipSpace();
      const parted = index === 0 ? gap.includes("\n") : gap !== "";
      const differs = (own: number): Comparison => ({
        departures,
        difference: difference(unit, received, at, own),
        aligned,
      });
      if (index > 0 && /\n\s*\n/.test(gap)) return differs(0);
      if (!first && !parted) departures.push({ kind: BREAKS[kind], at: unit.id });
      if (points === undefined && !UNEVEN.test(unit.text) && received.startsWith(unit.text, at)) {
        aligned.set(unit.id, at);
        at += unit.text.length;
        if (unit.sics.length > 0) departures.push({ kind: "sic-added", at: unit.id });
        continue;
      }
      const offsets: number[] = [];
      let marks = false;
      for (let own = 0; own < unit.text.length; own += 1) {
        const sign = unit.text.charAt(own);
        offsets.push(points === undefined ? at : (points[at] ?? 0));
        if (SPACE.test(sign)) {
          if (SPACE.test(unit.text.charAt(own - 1)) || skipSpace() !== "") continue;
        } else if (sign === received.charAt(at)) {
          at += 1;
          continue;
        } else if (turned(sign, received.charAt(at))) {
          at += 1;
          marks = true;
          continue;
        }
        return differs(own);
      }
      aligned.set(unit.id, offsets);
      if (marks) departures.push({ kind: "mark-turned", at: unit.id });
      if (unit.sics.length > 0) departures.push({ kind: "sic-added", at: unit.id });
    }
  }
  skipSpace();
  const last = blocks.at(-1)?.units.at(-1) ?? NO_UNIT;
  if (at === received.length) return { departures, aligned };
  return { departures, difference: difference(last, received, at, last.text.length), aligned };
}
