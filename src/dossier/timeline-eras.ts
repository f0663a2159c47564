import { dateOf, type EventDate } from "../dates/parse.ts";
import type { DrawingFields } from "../schemas/drawing.ts";
import type { SiteFields } from "../schemas/site.ts";

type Era = DrawingFields["eras"][number];

const holds = ({ years }: Era, { first }: EventDate): boolean =>
  dateOf(years).first <= first && first <= dateOf(years).last;

/** The span of years in which a date begins; nothing where none is declared. */
export const eraOf = (date: EventDate, site: SiteFields | undefined): Era | undefined =>
  site?.timeline.eras.find((era) => holds(era, date));

/** The spans of years of one story: of all, those from the first to the last in which one of its drawn events begins. */
export function erasOfStory({ from, eras }: DrawingFields, events: readonly { date: EventDate }[]): Era[] {
  const drawn = events.filter(({ date }) => date.last >= dateOf(from).first);
  const isHeld = (era: Era): boolean => drawn.some(({ date }) => holds(era, date));
  const first = eras.findIndex(isHeld);
  return first === -1 ? [] : eras.slice(first, eras.findLastIndex(isHeld) + 1);
}
