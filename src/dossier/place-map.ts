import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { mapSources, outlineOf } from "../places/atlas.ts";
import { findCity, type Coordinates } from "../places/cities.ts";
import { listOf, sharePage } from "../parting/list.ts";
import type { Part } from "../parting/parts.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { SiteFields } from "../schemas/site.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { Days } from "./days.ts";
import type { Event, MapPlace, PlaceMap, Profile } from "./dossier.ts";
import { routes } from "../urls/routes.ts";
import { fieldOf, profileAt, report } from "./entry-checks.ts";
import { isLost } from "../schemas/lost.ts";
import type { State } from "./state.ts";

/** Where a profile's `city:` lies; one that is unknown, ambiguous or on no place is reported. */
export function cityOf(state: State, entry: Entry<ProfileFields>): Coordinates | undefined {
  const { city, kind } = entry.fields;
  if (city === undefined || isLost(entry, ["kind"])) return undefined;
  const at = fieldOf(entry, ["city"]);
  if (kind !== "place") {
    report(state, at, catalogue.cityOfNoPlace(kind));
    return undefined;
  }
  const found = findCity(city);
  if (found.found === "one") return found.at;
  if (found.found === "many") report(state, at, catalogue.ambiguousCity(city, found.candidates));
  else {
    const { name, country, inCountry } = found;
    const near = inCountry.length === 0 ? undefined : closest(name, inCountry);
    report(state, at, catalogue.unknownCity(name, country, near));
  }
  return undefined;
}

function checkFrame(state: State, { site, profiles }: Content): void {
  site?.fields.map?.frame.forEach((slug, index) => {
    const path = ["map", "frame", index];
    const place = profileAt(state, site, slug, path);
    const profile = profiles.find((one) => one.slug === slug);
    if (place === undefined || profile === undefined || state.kindless.has(slug)) return;
    const { city } = profile.fields;
    if (place.kind !== "place") report(state, fieldOf(site, path), catalogue.notAPlace(slug));
    else if (city === undefined && !isLost(profile, ["city"]))
      report(state, fieldOf(site, path), catalogue.frameWithoutCity(slug));
  });
}

/** Holds `map:` of site.yaml against atlas and profiles; no place of an event may be missing from the map. */
export function checkMap(state: State, content: Content): void {
  const { site, profiles, events } = content;
  const map = site?.fields.map;
  if (site === undefined || map === undefined) return;
  const outline = profileAt(state, site, map.outline, ["map", "outline"]);
  const isKnown = outline !== undefined && !state.kindless.has(outline.slug);
  if (isKnown && outline.kind !== "state" && outline.kind !== "place") {
    report(state, fieldOf(site, ["map", "outline"]), catalogue.outlineOfNoState(map.outline, outline.kind));
  }
  if (outlineOf(map.country) === undefined) {
    report(state, fieldOf(site, ["map", "country"]), catalogue.unknownCountry(map.country));
  }
  checkFrame(state, content);
  const set = Map.groupBy(events, (one) => one.fields.place);
  for (const entry of profiles) {
    const { kind, city } = entry.fields;
    const times = set.get(entry.slug)?.length ?? 0;
    if (kind !== "place" || city !== undefined || isLost(entry, ["city"])) continue;
    if (times === 0 || map.frame.includes(entry.slug)) continue;
    report(state, fieldOf(entry, ["kind"]), catalogue.placeWithoutCity(entry.slug, times));
  }
}

/** What a place and an event of it add to their page beside their words, in bytes gzipped. */
const PLACE = 30;
const EVENT = 16;
/** So many events of one place the list has; the others stand on its profile's page. */
const LISTED = 30;
/** Bytes, gzipped, that the page has for the list: the map takes most. */
const ROOM = 5_000;

/** The places of the map, each with its events, in parts where they are too many for the page of the map. */
function partPlaces(places: readonly MapPlace[]): Part<MapPlace>[] {
  const list = listOf(
    places,
    ({ slug, name, listed }) => [slug, name, ...listed.map((one) => `${one.slug}\n${one.title}`)].join("\n"),
    ({ listed }) => PLACE + EVENT * listed.length,
  );
  return sharePage({ home: routes.map, routeOf: routes.listPart }, { map: list }, ROOM)("map", list);
}

/** More places than these one drawing cannot name: those with the most events are drawn. */
const DRAWN = 60;

/** The places that the map draws, A–Z. */
function drawnOf(places: readonly MapPlace[]): MapPlace[] {
  if (places.length <= DRAWN) return [...places];
  const most = new Set(places.toSorted((a, b) => b.events.length - a.events.length).slice(0, DRAWN));
  return places.filter((one) => most.has(one));
}

/** What the map shows, out of profiles and events that are joined already and hold no mistake. */
export function joinMap(
  { map }: SiteFields,
  profiles: readonly Profile[],
  events: readonly Event[],
  days: Days,
): PlaceMap | undefined {
  const outline = profiles.find((one) => one.slug === map?.outline);
  if (map === undefined || outline === undefined) return undefined;
  const set = Map.groupBy(events, (one) => one.place?.slug);
  const places = profiles.flatMap(({ slug, name, filedUnder, kind, summary, role, href, address, at }) => {
    if (at === undefined) return [];
    const own = set.get(slug) ?? [];
    const link = { slug, name, filedUnder, kind, summary, role, href, address };
    return [{ ...link, at, events: own, listed: own.slice(0, LISTED) }];
  });
  const parts = partPlaces(places);
  return {
    asOf: days.ofEvents(places.flatMap((one) => one.events)),
    outline,
    country: map.country,
    frame: places.filter((one) => map.frame.includes(one.slug)).map((one) => one.at),
    places,
    drawn: drawnOf(places),
    parts,
    entries: new Map(
      parts.flatMap(({ items, route }) => items.map(({ slug }) => [slug, routes.mapEntry(slug, route)] as const)),
    ),
    sources: mapSources(),
  };
}
