import type { EventDate } from "../dates/parse.ts";
import type { Brief, Correction, Event } from "./dossier.ts";

/**
 * The newest date that the content gives to anything: when a brief was written, when its sources were read,
 * what it or an event tells of, when something was corrected. By the first day that it may mean, so that none is taken for later than it is.
 */
export function newestDate(
  briefs: readonly Pick<Brief, "written" | "sourcesRead" | "events">[],
  events: readonly Pick<Event, "date">[],
  corrections: readonly Pick<Correction, "date">[],
): EventDate | undefined {
  const all = [
    ...briefs.flatMap((one) => [one.written, one.sourcesRead ?? one.written, one.events]),
    ...[...events, ...corrections].map((one) => one.date),
  ];
  return all.toSorted((a, b) => b.first - a.first)[0];
}
