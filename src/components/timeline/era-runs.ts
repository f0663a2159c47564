import { dateOf } from "../../dates/parse.ts";
import type { Event } from "../../dossier/dossier.ts";
import type { SiteFields } from "../../schemas/site.ts";
import type { Words } from "../../words/words.ts";

/** Consecutive events under one heading. */
interface Run {
  heading: string;
  events: Event[];
}

/**
 * Events in order of time, parted where the span of years changes in which they begin; those that begin
 * before the drawing does, or between two spans, are runs of their own. The order is kept whatever the spans are.
 */
export function eraRunsOf(events: readonly Event[], { from, eras }: SiteFields["timeline"], words: Words): Run[] {
  const { timeline: w } = words;
  const begins = dateOf(from).first;
  const unnamed = eras.length === 0 ? w.title : w.part(undefined, 1, 1);
  const runs: Run[] = [];
  for (const event of events) {
    const heading = event.era ?? (event.date.first < begins ? w.prehistory : unnamed);
    const last = runs.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else runs.push({ heading, events: [event] });
  }
  return runs;
}
