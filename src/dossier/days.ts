import { compareDates, type EventDate } from "../dates/parse.ts";
import type { Brief, Event, Mention, Tie } from "./dossier.ts";

/** What the site tells of a profile, by which a brief may have to do with it. */
export interface ToldOf {
  slug: string;
  mentions: readonly Mention[];
  events: readonly Event[];
  ties: readonly Tie[];
}

/** Up to which day pages tell of events that are no brief's own: the last that a brief describes which has to do with them. */
export interface Days {
  ofArticle(href: string): EventDate | undefined;
  ofEvents(events: readonly Pick<Event, "href">[]): EventDate | undefined;
  /** Of each profile, by its slug. */
  ofProfiles(profiles: readonly ToldOf[]): ReadonlyMap<string, EventDate | undefined>;
}

/** The last day that a brief describes, by each address that belongs to it. */
function lastByAddress(briefs: readonly Brief[], addressesOf: (brief: Brief) => string[]): Map<string, EventDate> {
  const days = new Map<string, EventDate>();
  for (const brief of briefs) {
    for (const address of addressesOf(brief)) {
      const known = days.get(address);
      if (known === undefined || compareDates(known, brief.events) < 0) days.set(address, brief.events);
    }
  }
  return days;
}

const latest = (days: readonly (EventDate | undefined)[]): EventDate | undefined =>
  days
    .filter((one) => one !== undefined)
    .toSorted(compareDates)
    .at(-1);

/**
 * The days of some briefs with their timelines. What no brief has to do with has the day of a site's one brief; where
 * there are several it has none, for that of another story would be false.
 */
export function daysOf(briefs: readonly Brief[]): Days {
  const byPage = lastByAddress(briefs, ({ href, articles }) => [href, ...articles.map((one) => one.href)]);
  const byEvent = lastByAddress(briefs, ({ timeline }) => timeline.map((one) => one.href));
  const otherwise = briefs.length === 1 ? briefs[0]?.events : undefined;
  const pageOf = ({ article, href }: Mention): string => article?.href ?? href.split("#")[0] ?? "";
  const named = ({ mentions }: ToldOf) => latest(mentions.map((one) => byPage.get(pageOf(one))));
  const among = ({ events, mentions }: ToldOf) => latest([...events, ...mentions].map(({ href }) => byEvent.get(href)));
  return {
    ofArticle: (href) => byPage.get(href) ?? otherwise,
    ofEvents: (events) => latest(events.map(({ href }) => byEvent.get(href))) ?? otherwise,
    ofProfiles(profiles) {
      const own = new Map(profiles.map((one) => [one.slug, named(one)]));
      const tied = ({ slug, ties }: ToldOf) =>
        latest(ties.map(({ subject, object }) => own.get(subject.slug === slug ? object.slug : subject.slug)));
      return new Map(profiles.map((one) => [one.slug, own.get(one.slug) ?? among(one) ?? tied(one) ?? otherwise]));
    },
  };
}
