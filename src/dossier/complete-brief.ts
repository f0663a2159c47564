import { partsOf } from "../parting/parts.ts";
import { fillTogether } from "../parting/fill.ts";
import { listOf, sharePage } from "../parting/list.ts";
import type { DrawingFields } from "../schemas/drawing.ts";
import { PROFILE_KINDS } from "../schemas/profile.ts";
import { routes } from "../urls/routes.ts";
import type { Brief, BriefView, Event, Named, Profile, Tie } from "./dossier.ts";
import { disagreementsIn } from "./disagreements.ts";
import { erasOfStory } from "./timeline-eras.ts";
import { dayOf, PART } from "./timeline-pages.ts";

const pageOf = (href: string): string => href.split("#")[0] ?? "";

/** What the site tells, looked up by the page that names or cites it: made once, for all briefs. */
export interface Told {
  /** By the address of an article or a brief: the profiles that it names, and how often. */
  named: ReadonlyMap<string, ReadonlyMap<Profile, number>>;
  /** By the slug of a profile: the ties of which it is the subject, in their order among all. */
  ties: ReadonlyMap<string, readonly { tie: Tie; place: number }[]>;
}

/** Gathers what briefs are completed with, in one pass over each list. */
export function gatherTold(profiles: readonly Profile[], ties: readonly Tie[]): Told {
  const named = new Map<string, Map<Profile, number>>();
  for (const profile of profiles) {
    for (const { href, kind } of profile.mentions) {
      if (kind === "event") continue;
      const page = pageOf(href);
      const times = named.get(page) ?? new Map<Profile, number>();
      times.set(profile, (times.get(profile) ?? 0) + 1);
      named.set(page, times);
    }
  }
  return {
    named,
    ties: Map.groupBy(
      ties.map((tie, place) => ({ tie, place })),
      ({ tie }) => tie.subject.slug,
    ),
  };
}

/** Profiles that the brief or its articles name, the most often named first. */
function namedIn({ articles, href }: Brief, { named }: Told): Named[] {
  const times = new Map<Profile, number>();
  for (const page of new Set([...articles.map((one) => one.href), href])) {
    for (const [profile, count] of named.get(page) ?? []) times.set(profile, (times.get(profile) ?? 0) + count);
  }
  return [...times]
    .map(([profile, count]) => ({ profile, times: count }))
    .sort((a, b) => b.times - a.times || (a.profile.name < b.profile.name ? -1 : 1));
}

/** So many actors a drawing of their ties holds at most. */
const MOST_TIED = 12;
/** So many events the page of a brief lists; more have a page of their own, where the site has one brief, too. */
const LISTED = 30;
/** What a profile adds to the list of those that a brief names beside its words, in bytes gzipped. */
const NAMED = 26;

/** The pages of a brief’s own: its events with their evidence, and the profiles that it names. */
function viewOf({ slug }: Brief, timeline: readonly Event[], named: readonly Named[]): BriefView {
  const runs = fillTogether(
    timeline,
    (one) => dayOf(one.date),
    (one) => one.weight,
    PART,
  );
  const list = listOf(
    PROFILE_KINDS.flatMap((kind) => named.filter(({ profile }) => profile.kind === kind)),
    ({ profile }) => `${profile.address}\n${profile.name}\n${profile.summary}`,
    () => NAMED,
  );
  const timelineAt = (_: string, part: number): string => routes.briefTimeline(slug, part);
  const profilesAt = (_: string, part: number): string => routes.briefProfiles(slug, part);
  const own = { home: routes.briefProfiles(slug), routeOf: profilesAt };
  return {
    timeline: partsOf("timeline", runs, { home: routes.briefTimeline(slug), routeOf: timelineAt }),
    profiles: named.length === 0 ? [] : sharePage(own, { profiles: list })("profiles", list),
  };
}

/** Events by their place among these alone: a story does not count those of the others. */
const numberedAnew = (events: readonly Event[]): Event[] =>
  events.map((event, index) => ({ ...event, number: index + 1 }));

/** How a brief’s events are drawn that says nothing of it: of several stories, without the years of the others. */
const sharedDrawing = (whole: DrawingFields, timeline: readonly Event[], alone: boolean): DrawingFields | undefined =>
  alone ? undefined : { ...whole, eras: erasOfStory(whole, timeline) };

/** A brief that has its timeline, with what profiles tell of it. `alone`: true of the one brief of a site. */
export function completeBrief(brief: Brief, told: Told, whole: DrawingFields, alone: boolean): Brief {
  const named = namedIn(brief, told);
  const paged = named.map((one) => one.profile).filter((one) => one.href !== undefined);
  const actors = paged.toSorted((a, b) => PROFILE_KINDS.indexOf(a.kind) - PROFILE_KINDS.indexOf(b.kind));
  const tied = paged.slice(0, MOST_TIED);
  const places = new Map(actors.map(({ slug }, place) => [slug, place]));
  const placeOf = ({ slug }: { slug: string }): number => places.get(slug) ?? -1;
  const slugs = new Set(tied.map((one) => one.slug));
  const timeline = alone ? brief.timeline : numberedAnew(brief.timeline);
  return {
    ...brief,
    timeline,
    actors,
    tied,
    ties: tied
      .flatMap(({ slug }) => told.ties.get(slug) ?? [])
      .filter(({ tie }) => slugs.has(tie.object.slug))
      .sort((a, b) => a.place - b.place)
      .map(({ tie }) => tie)
      .sort((a, b) => placeOf(a.subject) - placeOf(b.subject)),
    drawing: brief.drawing ?? sharedDrawing(whole, timeline, alone),
    listed: timeline.length > LISTED ? timeline.slice(0, LISTED) : timeline,
    disagreements: disagreementsIn(timeline),
    view: alone && timeline.length <= LISTED ? undefined : viewOf(brief, timeline, named),
  };
}
