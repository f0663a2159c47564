import type { Dossier, Profile } from "../../dossier/dossier.ts";
import { routes } from "../../urls/routes.ts";

/** The lists of a profile that may be too long for its page, and how many of each that page holds. */
const LENGTHS = { statements: 20, events: 40, mentions: 40 } as const;

export type ListName = keyof typeof LENGTHS;

/** A stretch of one list: the first stands on the profile's own page, the others on pages of their own. */
export interface ListPart {
  list: ListName;
  /** From 1. */
  part: number;
  route: string;
  /** Where it begins in the list and where it ends, from 1, both included. */
  from: number;
  to: number;
}

const itemsOf = (profile: Profile, list: ListName): readonly unknown[] =>
  ({ statements: profile.said, events: profile.events, mentions: profile.mentions })[list];

/** One stretch of a list, counted from 1; of an empty list the first holds nothing. */
export function partOf(profile: Profile, list: ListName, part: number): ListPart {
  const most = LENGTHS[list];
  const own = profile.href ?? routes.profileRow(profile.slug);
  return {
    list,
    part,
    route: part === 1 ? own : routes.profilePart(profile.slug, list, part),
    from: (part - 1) * most + 1,
    to: Math.min(itemsOf(profile, list).length, part * most),
  };
}

/** A whole list in stretches, each as long as a page holds. */
export const partsOf = (profile: Profile, list: ListName): ListPart[] =>
  Array.from({ length: Math.ceil(itemsOf(profile, list).length / LENGTHS[list]) }, (_, index) =>
    partOf(profile, list, index + 1),
  );

/** The items of a list that stand in one stretch of it. */
export const within = <Item>(items: readonly Item[], { from, to }: ListPart): Item[] => items.slice(from - 1, to);

/** Every stretch that has a page of its own, with its profile. */
export const furtherParts = ({ profiles }: Dossier): { profile: Profile; part: ListPart }[] =>
  profiles
    .filter((profile) => profile.href !== undefined)
    .flatMap((profile) =>
      (Object.keys(LENGTHS) as ListName[]).flatMap((list) =>
        partsOf(profile, list)
          .slice(1)
          .map((part) => ({ profile, part })),
      ),
    );
