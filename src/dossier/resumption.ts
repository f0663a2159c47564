import { areTurned, foldSigns, isSpace } from "./received-signs.ts";

/** So many signs alike are taken for the same text. */
const ALIKE = 12;
/** So far a word or two may have been changed, added or dropped. */
const NEAR = 40;
/** So much of the received text, and so many units, are looked through where more was. */
const FAR = 4000;
const UNITS = 20;

/** A place in both texts: a sign of a unit, and an offset in the received text. */
export interface Place {
  unit: number;
  own: number;
  at: number;
}

/** True where both texts are alike from a place on, for as many signs as tell, or to the ends of both. */
function areAlike(received: string, units: readonly string[], { unit, own, at }: Place): boolean {
  let [place, sign, there, alike] = [unit, own, at, 0];
  while (alike < ALIKE) {
    const text = units[place];
    if (text === undefined) return received.slice(there).trim() === "" && alike > 0;
    if (sign >= text.length) {
      [place, sign] = [place + 1, 0];
      while (isSpace(received.charAt(there))) there += 1;
      continue;
    }
    const [a, b] = [text.charAt(sign), received.charAt(there)];
    if (a !== b && !areTurned(a, b) && !(isSpace(a) && isSpace(b))) return false;
    [sign, there, alike] = [sign + 1, there + 1, alike + 1];
  }
  return true;
}

/** The place behind a word or two that differ. */
function near(received: string, units: readonly string[], { unit, own, at }: Place): Place | undefined {
  const most = (units[unit] ?? "").length - own;
  for (let apart = 1; apart <= NEAR; apart += 1) {
    for (let further = 0; further <= Math.min(apart, most); further += 1) {
      const place = { unit, own: own + further, at: at + apart - further };
      if (place.at <= received.length && areAlike(received, units, place)) return place;
    }
  }
  return undefined;
}

/** The place behind sentences that only one of the texts has, or that differ as wholes. */
function far(received: string, units: readonly string[], { unit, own, at }: Place): Place | undefined {
  const stretch = foldSigns(received.slice(at, at + FAR));
  const begins = units.slice(unit + 1, unit + 1 + UNITS).map((_, index) => ({ unit: unit + 1 + index, own: 0 }));
  for (const begin of [{ unit, own }, ...begins]) {
    const anchor = foldSigns((units[begin.unit] ?? "").slice(begin.own, begin.own + 2 * ALIKE));
    const found = anchor.length < ALIKE ? -1 : stretch.indexOf(anchor);
    if (found >= 0) return { ...begin, at: at + found };
  }
  return undefined;
}

/**
 * Where an article and its received text go on alike behind a place where they differ; nothing where they do not, as
 * far as is looked. `units` are the words of the article, sentence by sentence.
 */
export const resumeBehind = (received: string, units: readonly string[], place: Place): Place | undefined =>
  near(received, units, place) ?? far(received, units, place);
