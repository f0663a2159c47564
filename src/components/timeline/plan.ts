import type { Dossier, Event } from "../../dossier/dossier.ts";
import { layOutEvents } from "../../drawings/drawn-events.ts";
import type { TimelineLayout } from "../../drawings/timeline-layout.ts";
import type { DrawingFields } from "../../schemas/drawing.ts";
import { EVENT_KINDS } from "../../schemas/event.ts";
import type { Words } from "../../words/words.ts";
import { legendOf } from "./legend.ts";
import { makeFilters, type Filters } from "./filters.ts";

/** What a page of the timeline shows of some events: both forms of the drawing, the filters, and their rules. */
export interface TimelinePlan {
  events: readonly Event[];
  /** By what they are drawn. */
  drawing: DrawingFields;
  /** Across, in lanes by kind. */
  wide: TimelineLayout;
  /** Down the page, in one lane. */
  narrow: TimelineLayout;
  legend: string;
  filters: Filters;
  /** CSS of the filters, for the head of the page. */
  rules: string;
}

/** Lays out some events of a timeline by what is said of its drawing. With `filtered` false there is nothing to filter by. */
export function planTimeline(
  { articles }: Dossier,
  drawing: DrawingFields,
  events: readonly Event[],
  words: Words,
  filtered: boolean,
): TimelinePlan {
  const several = articles.length > 1;
  const wide = layOutEvents(events, drawing, "lanes", EVENT_KINDS);
  const narrow = layOutEvents(events, drawing, "down");
  const filters = makeFilters(filtered ? events : [], several, words);
  for (const event of events) filters.classesOf([event]);
  const marks = [...wide.marks, ...narrow.marks];
  for (const mark of marks) filters.classesOf(mark.events);
  const legend = legendOf([wide, narrow], "over the list", several, words);
  return { events, drawing, wide, narrow, legend, filters, rules: filters.rules() };
}

/** With more events than these on it, one page has no bytes left for previews; a part of a timeline has. */
const ROOM_FOR_PREVIEWS = 24;

/** Whether links on a page of the timeline show previews. */
export const hasPreviews = ({ events }: TimelinePlan, isWhole: boolean): boolean =>
  !isWhole || events.length <= ROOM_FOR_PREVIEWS;
