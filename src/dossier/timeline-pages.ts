import type { EventFields } from "../schemas/event.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { dateOf, type EventDate } from "../dates/parse.ts";
import { fillTogether } from "../parting/fill.ts";
import { eraOf } from "./timeline-eras.ts";

/** A page of the timeline before it has its events: its address, and what part of which span of years it holds. */
export interface PlannedPage {
  route: string;
  /** The span of years, where one is declared. */
  era: string | undefined;
  part: number;
  parts: number;
}

/** From so many events on the list is parted, whatever they weigh. */
const LONG = 200;
/** Weight of the longest list that one page holds, and of one part where the list is parted. */
const WHOLE = 43_500;
export const PART = 26_000;
/** What a reference adds to a page beyond its key: publisher, title, date and address. */
const REFERENCE = 90;

/** The one page of a list that is not parted. */
const WHOLE_PAGE: PlannedPage = { route: routes.timeline, era: undefined, part: 1, parts: 1 };

/**
 * About what an event weighs on its page, in bytes: what was written, what its references bring, and its
 * title twice more, since both forms of the drawing have it.
 */
export function weightOf({ source, fields }: Entry<EventFields>): number {
  const inText = [...source.matchAll(/\]\(evidence:([^\s")]+)\)/g)].flatMap(([, keys = ""]) => keys.split(","));
  const inFields = source.match(/^\s*-? *reference:/gm) ?? [];
  return (
    Buffer.byteLength(source) + 2 * Buffer.byteLength(fields.title) + REFERENCE * (inText.length + inFields.length)
  );
}

/** The day on which something begins, by which events of one day stay on one page; nothing where no day is known. */
export const dayOf = ({ points: [first] }: EventDate): string | undefined =>
  first?.precision === "day" ? first.edtf : undefined;

type EventEntry = Entry<EventFields>;

/** Consecutive events of one span of years; those between two spans are a run of their own. */
function runsOf(entries: readonly EventEntry[], site: SiteFields | undefined) {
  const runs: { era: ReturnType<typeof eraOf>; events: EventEntry[] }[] = [];
  for (const entry of entries) {
    const era = eraOf(dateOf(entry.fields.date), site);
    const last = runs.at(-1);
    if (last !== undefined && last.era === era) last.events.push(entry);
    else runs.push({ era, events: [entry] });
  }
  return runs;
}

/**
 * The page of each event, by slug; `entries` stand in order of time. All share one page; where the list
 * is long, or too heavy for one page, or the site wants it so, each span of years has its own, in parts
 * where even that is too heavy, but none that ends within a day that one part can hold. Where that comes
 * to one part, it is the timeline's own page.
 */
export function planPages(entries: readonly EventEntry[], site: SiteFields | undefined): Map<string, PlannedPage> {
  const total = entries.reduce((sum, entry) => sum + weightOf(entry), 0);
  if (site?.timeline.split !== true && entries.length < LONG && total <= WHOLE) {
    return new Map(entries.map(({ slug }) => [slug, WHOLE_PAGE]));
  }
  const parts = runsOf(entries, site).flatMap(({ era, events }) =>
    fillTogether(events, (one) => dayOf(dateOf(one.fields.date)), weightOf, PART).map((part) => ({ era, part })),
  );
  if (parts.length <= 1) return new Map(entries.map(({ slug }) => [slug, WHOLE_PAGE]));
  const byEra = Map.groupBy(parts, ({ era }) => era);
  return new Map(
    parts.flatMap(({ era, part }) => {
      const own = byEra.get(era) ?? [];
      const number = own.findIndex((one) => one.part === part) + 1;
      const page = {
        route: routes.timelinePart(era?.years, number),
        era: era?.name,
        part: number,
        parts: own.length,
      };
      return part.map(({ slug }) => [slug, page] as const);
    }),
  );
}
