import { PROFILE_KINDS } from "../schemas/profile.ts";
import type { Brief, Event, Profile, Tie } from "./dossier.ts";

/** Profiles with a page that the brief or its articles name, the most often named first. */
function namedIn(brief: Brief, profiles: readonly Profile[]): Profile[] {
  const pages = new Set([...brief.articles.map((one) => one.href), brief.href]);
  const count = (profile: Profile): number =>
    profile.mentions.filter((one) => pages.has(one.href.split("#")[0] ?? "")).length;
  return profiles
    .map((profile) => ({ profile, times: count(profile) }))
    .filter(({ profile, times }) => times > 0 && profile.href !== undefined)
    .sort((a, b) => b.times - a.times || (a.profile.name < b.profile.name ? -1 : 1))
    .map((one) => one.profile);
}

/** The events that rest on the brief's articles, or to which its text links. */
function eventsOf(brief: Brief, events: readonly Event[]): Event[] {
  const slugs = new Set(brief.articles.map((one) => one.slug));
  const text = brief.sections.flatMap(({ blocks }) => blocks.map((block) => block.html)).join("");
  const rests = (event: Event): boolean =>
    event.blocks.some(({ claims }) =>
      claims.some(({ evidence }) => evidence.some((one) => one.kind === "quoted" && slugs.has(one.article.slug))),
    );
  return events.filter((event) => rests(event) || text.includes(`"${event.href}"`));
}

/** So many actors a drawing of their ties holds at most. */
const MOST_TIED = 12;

/** A brief with what profiles and events tell of it. */
export function completeBrief(
  brief: Brief,
  profiles: readonly Profile[],
  events: readonly Event[],
  ties: readonly Tie[],
): Brief {
  const named = namedIn(brief, profiles);
  const actors = named.toSorted((a, b) => PROFILE_KINDS.indexOf(a.kind) - PROFILE_KINDS.indexOf(b.kind));
  const tied = named.slice(0, MOST_TIED);
  const placeOf = ({ slug }: { slug: string }): number => actors.findIndex((one) => one.slug === slug);
  const slugs = new Set(tied.map((one) => one.slug));
  return {
    ...brief,
    actors,
    tied,
    ties: ties
      .filter((one) => slugs.has(one.subject.slug) && slugs.has(one.object.slug))
      .sort((a, b) => placeOf(a.subject) - placeOf(b.subject)),
    timeline: eventsOf(brief, events),
  };
}
