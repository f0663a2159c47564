import { dateOf } from "../dates/parse.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { layOutTimeline, type DrawnEvent, type LayoutOptions, type TimelineLayout } from "./timeline-layout.ts";

/** The one lane of a drawing that does not part its events by kind. */
export const ONE_LANE = "all";

/** The events of the dossier that the drawing shows: all but prehistory. */
export function drawnEvents(dossier: Dossier, byKind: boolean): DrawnEvent[] {
  return dossier.events
    .filter((event) => !event.prehistory)
    .map((event) => ({
      number: event.number,
      href: event.href,
      title: event.title,
      lane: byKind ? event.kind : ONE_LANE,
      date: event.date,
      told: event.told,
    }));
}

/** Lays events out between the dates that the site names for its drawing. */
export function layOutFor(
  dossier: Dossier,
  events: readonly DrawnEvent[],
  form: Pick<LayoutOptions, "length" | "share" | "gap" | "lanes">,
): TimelineLayout {
  const { from, days } = dossier.site.timeline;
  const { first, last } = dateOf(days);
  return layOutTimeline(events, { ...form, from: dateOf(from).first, days: { first, last }, room: 24 });
}
