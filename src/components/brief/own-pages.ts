import type { Brief, Dossier, Event, Named } from "../../dossier/dossier.ts";
import type { Part } from "../../parting/parts.ts";
import { slugOf } from "../../urls/routes.ts";
import type { Words } from "../../words/words.ts";

/** A page of one brief beside its own: some of its events with their evidence, or of the profiles that it names. */
export interface OwnPage {
  brief: Brief;
  route: string;
  title: string;
  description: string;
  /** Empty on a page of profiles. */
  events: readonly Event[];
  timeline: Part<Event> | undefined;
  profiles: Part<Named> | undefined;
}

/** Those pages of every brief that has any, each with the parts of its address. */
export const ownPages = (
  { briefs }: Dossier,
  words: Words,
): (OwnPage & { params: { slug: string; view: string } })[] => {
  const { own } = words.brief;
  const pages = briefs.flatMap((brief): OwnPage[] => [
    ...(brief.view?.timeline ?? []).map((part) => ({
      ...{ brief, route: part.route, events: part.items, timeline: part, profiles: undefined },
      title: own.timeline(brief.title, part.part, part.parts),
      description: `${brief.title}: ${own.timelineUse}`,
    })),
    ...(brief.view?.profiles ?? []).map((part) => ({
      ...{ brief, route: part.route, events: [], timeline: undefined, profiles: part },
      title: own.profiles(brief.title, part.part, part.parts),
      description: `${brief.title}: ${own.profilesUse}`,
    })),
  ]);
  return pages.map((page) => ({ ...page, params: { slug: page.brief.slug, view: slugOf(page.route) } }));
};
