import { dateOf } from "../dates/parse.ts";
import type { Event } from "../dossier/dossier.ts";
import type { DrawingFields } from "../schemas/drawing.ts";
import { BETWEEN, DOWN_ROOM, MARK } from "./frame.ts";
import { layOutTimeline, type DrawnEvent, type TimelineLayout } from "./timeline-layout.ts";

/** The one lane of a drawing that does not part its events by kind. */
const ONE_LANE = "all";

/** The room of each drawing: its length in units, the share of it for the years, the break, and rows a lane. */
const ROOMS = {
  /** Across the page, in lanes. */
  lanes: { length: 840, share: 0.64, gap: 44, rows: 5 },
  /** Across the page, in one lane. */
  line: { length: 932, share: 0.64, gap: 44, rows: 8 },
  /** Down a narrow page: so many rows as lie beside the names of eras, and across the whole among the days. */
  down: { length: 800, share: 0.6, gap: 66, rows: undefined },
  /** Small, as wide as the text. */
  strip: { length: 572, share: 0.6, gap: 40, rows: 6 },
  /** Small, for narrow pages. */
  shortStrip: { length: 260, share: 0.6, gap: 40, rows: 6 },
} as const;

/**
 * The widths of the signs of a mark's text in a wide face (DejaVu Sans, bold, at the drawing's size), and
 * what a mark and a cluster keep free at the ends, in units.
 */
const SIGN = { digit: 7.7, asterisk: 6, times: 9.2 } as const;
const ENDS = { mark: 3.5, cluster: 5 } as const;

/** An event as the drawing shows it, in the lane of its kind or in the one lane. */
const drawnOf = (event: Event, lane: string): DrawnEvent => ({
  number: event.number,
  href: event.href,
  title: event.title,
  lane,
  date: event.date,
  told: event.told,
  beside: !event.told && event.blocks.some((block) => !block.background),
  derived: event.dateFrom !== undefined,
});

const digitsOf = (value: number): number => String(value).length * SIGN.digit;

/** Units that the widest number of an event needs, with the asterisk of a derived date. */
const widthOfNumbers = (events: readonly DrawnEvent[]): number =>
  Math.ceil(
    Math.max(
      MARK,
      ...events.map(({ number, derived }) => digitsOf(number) + (derived ? SIGN.asterisk : 0) + ENDS.mark),
    ),
  );

/** Units that a cluster of all these events needs for its count. */
const widthOfCount = (events: readonly DrawnEvent[]): number =>
  Math.ceil(SIGN.times + digitsOf(events.length) + ENDS.cluster);

/**
 * Lays events out between the dates that a site or a brief names for its drawing; what lies before them
 * is not drawn. Given lanes, each event stands in that of its kind.
 */
export function layOutEvents(
  events: readonly Event[],
  { from, days }: DrawingFields,
  room: keyof typeof ROOMS,
  lanes?: readonly string[],
): TimelineLayout {
  const { rows, ...form } = ROOMS[room];
  const { first, last } = dateOf(days);
  const drawn = events
    .filter(({ date }) => date.last >= dateOf(from).first)
    .map((event) => drawnOf(event, lanes === undefined ? ONE_LANE : event.kind));
  const layOut = (wide: number): TimelineLayout => {
    const fitting = (units: number): number => rows ?? Math.floor(units / (wide + BETWEEN));
    return layOutTimeline(drawn, {
      ...form,
      from: dateOf(from).first,
      days: { first, last },
      lanes: lanes ?? [ONE_LANE],
      room: (room === "down" ? MARK : wide) + 2,
      wide,
      most: { years: fitting(DOWN_ROOM.years), days: fitting(DOWN_ROOM.days) },
    });
  };
  const layout = layOut(widthOfNumbers(drawn));
  const needed = Math.max(layout.wide, widthOfCount(drawn));
  return needed > layout.wide && layout.marks.some((mark) => mark.events.length > 1) ? layOut(needed) : layout;
}
