import type { EventFields } from "../schemas/event.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { dateOf } from "../dates/parse.ts";

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
const WHOLE = 40_400;
const PART = 24_000;
/** What a reference adds to a page beyond its key: publisher, title, date and address. */
const REFERENCE = 90;

/** About what an event weighs on its page, in characters: what was written, and what its references bring. */
function weightOf({ source }: Entry<EventFields>): number {
  const inText = [...source.matchAll(/\]\(evidence:([^\s")]+)\)/g)].flatMap(([, keys = ""]) => keys.split(","));
  const inFields = source.match(/^\s*-? *reference:/gm) ?? [];
  return source.length + REFERENCE * (inText.length + inFields.length);
}

type EventEntry = Entry<EventFields>;

/** Consecutive events together, as many as weigh no more than so much. */
function fill(entries: readonly EventEntry[], most: number): EventEntry[][] {
  const parts: EventEntry[][] = [];
  let weight = Infinity;
  for (const entry of entries) {
    weight += weightOf(entry);
    const last = parts.at(-1);
    if (last !== undefined && weight <= most) last.push(entry);
    else {
      parts.push([entry]);
      weight = weightOf(entry);
    }
  }
  return parts;
}

/** Consecutive events in as few parts as a page can hold, about as heavy as one another. */
function partsOf(entries: readonly EventEntry[]): EventEntry[][] {
  const { length } = fill(entries, PART);
  const total = entries.reduce((sum, entry) => sum + weightOf(entry), 0);
  let most = total / length;
  while (most < PART && fill(entries, most).length > length) most *= 1.02;
  return fill(entries, Math.min(most, PART));
}

/**
 * The page of each event, by slug; `entries` stand in order of time. All share one page; where the list
 * is long, or too heavy for one page, or the site wants it so, each span of years has its own, in parts
 * where even that is too heavy.
 */
export function planPages(entries: readonly EventEntry[], site: SiteFields | undefined): Map<string, PlannedPage> {
  const total = entries.reduce((sum, entry) => sum + weightOf(entry), 0);
  if (site?.timeline.split !== true && entries.length < LONG && total <= WHOLE) {
    const whole = { route: routes.timeline, era: undefined, part: 1, parts: 1 };
    return new Map(entries.map(({ slug }) => [slug, whole]));
  }
  const byEra = Map.groupBy(entries, ({ fields }) => {
    const { first } = dateOf(fields.date);
    return site?.timeline.eras.find(({ years }) => dateOf(years).first <= first && first <= dateOf(years).last);
  });
  return new Map(
    [...byEra].flatMap(([era, own]) => {
      const parts = partsOf(own);
      return parts.flatMap((part, index) => {
        const page = {
          route: routes.timelinePart(era?.years, index + 1),
          era: era?.name,
          part: index + 1,
          parts: parts.length,
        };
        return part.map(({ slug }) => [slug, page] as const);
      });
    }),
  );
}
