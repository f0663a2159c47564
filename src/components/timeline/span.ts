import { sayBeginning, sayEnd } from "../../dates/say.ts";
import type { Event } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/** From the beginning of the first of some events, in order of time, to the end of the last; empty for none. */
export function saySpan(events: readonly Event[], words: Words): string {
  const dates = events.map(({ date }) => date);
  const [first] = dates;
  return first === undefined ? "" : words.timeline.range(sayBeginning(first, words), sayEnd(dates, words));
}
