import type { Dossier, Profile } from "../dossier/dossier.ts";
import { cut, partsOf as inParts, type Part } from "../parting/parts.ts";
import { routes } from "../urls/routes.ts";
import { countOf, PROFILE_LISTS, runsOf, type ProfileListName } from "./profile-lengths.ts";

/** A stretch of one list, by the places of its items, from 0: the first stands on the profile's own page, the others on pages of their own. */
export interface ListPart extends Part<number> {
  list: ProfileListName;
}

type Parts = WeakMap<Profile, Map<ProfileListName, ListPart[]>>;

/** What Astro has bundled holds modules of its own, in the program of the build: what each would weigh again is common to both. */
const PARTED = Symbol.for("verbatim.profile-parts");
const common: typeof globalThis & { [PARTED]?: Parts } = globalThis;
const known = (common[PARTED] ??= new WeakMap());

/** A whole list in stretches, each as long as a page holds; an empty list is one that holds nothing. */
export function partsOf(profile: Profile, list: ProfileListName): ListPart[] {
  const lists = known.get(profile) ?? new Map<ProfileListName, ListPart[]>();
  known.set(profile, lists);
  const made = lists.get(list);
  if (made !== undefined) return made;
  const places = Array.from({ length: countOf(profile, list) }, (_, place) => place);
  const runs = cut(places, runsOf(profile, list));
  const routeOf = (_: string, part: number): string =>
    part === 1 ? profile.address : routes.profilePart(profile.slug, list, part);
  const parts = inParts(list, runs, { home: profile.address, routeOf }).map((part) => ({ ...part, list }));
  lists.set(list, parts);
  return parts;
}

/** The items of a list that stand in one stretch of it. */
export const within = <Item>(items: readonly Item[], { from, to }: ListPart): Item[] => items.slice(from - 1, to);

/** Every stretch that has a page of its own, with its profile. */
export const furtherParts = ({ profiles }: Dossier): { profile: Profile; part: ListPart }[] =>
  profiles
    .filter((profile) => profile.href !== undefined)
    .flatMap((profile) =>
      PROFILE_LISTS.flatMap((list) =>
        partsOf(profile, list)
          .slice(1)
          .map((part) => ({ profile, part })),
      ),
    );
