import { dateOf } from "../dates/parse.ts";
import type { Event } from "../dossier/dossier.ts";
import type { SiteFields } from "../schemas/site.ts";
import { layOutTimeline, type DrawnEvent, type LayoutOptions, type TimelineLayout } from "./timeline-layout.ts";

/** The one lane of a drawing that does not part its events by kind. */
const ONE_LANE = "all";

/** An event as the drawing shows it, in the lane of its kind or in the one lane. */
const drawnOf = (event: Event, lane: string): DrawnEvent => ({
  number: event.number,
  href: event.href,
  title: event.title,
  lane,
  date: event.date,
  told: event.told,
  derived: event.dateFrom !== undefined,
});

/**
 * Lays events out between the dates that the site names for its drawing; what lies before them is not
 * drawn. Given lanes, each event stands in that of its kind.
 */
export function layOutEvents(
  events: readonly Event[],
  { from, days }: SiteFields["timeline"],
  { lanes, ...form }: Pick<LayoutOptions, "length" | "share" | "gap" | "most"> & { lanes?: readonly string[] },
): TimelineLayout {
  const { first, last } = dateOf(days);
  const drawn = events
    .filter((event) => !event.prehistory)
    .map((event) => drawnOf(event, lanes === undefined ? ONE_LANE : event.kind));
  const span = { from: dateOf(from).first, days: { first, last } };
  return layOutTimeline(drawn, { ...form, ...span, lanes: lanes ?? [ONE_LANE], room: 24 });
}
