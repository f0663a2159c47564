import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { mapSources, outlineOf } from "../places/atlas.ts";
import { findCity, type Coordinates } from "../places/cities.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { Event, PlaceMap, Profile } from "./dossier.ts";
import { fieldOf, profileAt, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

/** Where a profile's `city:` lies; one that is unknown, ambiguous or on no place is reported. */
export function cityOf(state: State, entry: Entry<ProfileFields>): Coordinates | undefined {
  const { city, kind } = entry.fields;
  if (city === undefined) return undefined;
  const at = fieldOf(entry, ["city"]);
  if (kind !== "place") {
    report(state, at, catalogue.cityOfNoPlace(kind));
    return undefined;
  }
  const found = findCity(city);
  if (found.found === "one") return found.at;
  if (found.found === "many") report(state, at, catalogue.ambiguousCity(city, found.candidates));
  else report(state, at, catalogue.unknownCity(found.name, found.country, closest(found.name, found.inCountry)));
  return undefined;
}

function checkFrame(state: State, { site, profiles }: Content): void {
  site?.fields.map?.frame.forEach((slug, index) => {
    const path = ["map", "frame", index];
    const place = profileAt(state, site, slug, path);
    if (place === undefined) return;
    const city = profiles.find((one) => one.slug === slug)?.fields.city;
    if (place.kind !== "place") report(state, fieldOf(site, path), catalogue.notAPlace(slug));
    else if (city === undefined) report(state, fieldOf(site, path), catalogue.frameWithoutCity(slug));
  });
}

/** Holds `map:` of site.yaml against atlas and profiles; no place of an event may be missing from the map. */
export function checkMap(state: State, content: Content): void {
  const { site, profiles, events } = content;
  const map = site?.fields.map;
  if (site === undefined || map === undefined) return;
  const outline = profileAt(state, site, map.outline, ["map", "outline"]);
  if (outline !== undefined && outline.kind !== "state" && outline.kind !== "place") {
    report(state, fieldOf(site, ["map", "outline"]), catalogue.outlineOfNoState(map.outline, outline.kind));
  }
  if (outlineOf(map.country) === undefined) {
    report(state, fieldOf(site, ["map", "country"]), catalogue.unknownCountry(map.country));
  }
  checkFrame(state, content);
  for (const entry of profiles) {
    const { kind, city } = entry.fields;
    const times = events.filter((one) => one.fields.place === entry.slug).length;
    if (kind !== "place" || city !== undefined || times === 0 || map.frame.includes(entry.slug)) continue;
    report(state, fieldOf(entry, ["kind"]), catalogue.placeWithoutCity(entry.slug, times));
  }
}

/** What the map shows, out of profiles and events that are joined already and hold no mistake. */
export function joinMap(
  { map }: SiteFields,
  profiles: readonly Profile[],
  events: readonly Event[],
): PlaceMap | undefined {
  const outline = profiles.find((one) => one.slug === map?.outline);
  if (map === undefined || outline === undefined) return undefined;
  const places = profiles.flatMap(({ slug, name, filedUnder, kind, summary, role, href, at }) => {
    if (at === undefined) return [];
    const link = { slug, name, filedUnder, kind, summary, role, href };
    return [{ ...link, at, events: events.filter((one) => one.place?.slug === slug) }];
  });
  return {
    outline,
    country: map.country,
    frame: places.filter((one) => map.frame.includes(one.slug)).map((one) => one.at),
    places,
    sources: mapSources(),
  };
}
