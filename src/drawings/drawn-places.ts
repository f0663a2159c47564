import type { PlaceMap } from "../dossier/dossier.ts";
import { landOfEarth, outlineOf } from "../places/atlas.ts";
import { layOutMap, type MapLayout } from "./map-layout.ts";

/** Lays out the dossier's map with the atlas's land and outline. */
export function mapLayoutFor({ outline, country, frame, drawn }: PlaceMap): MapLayout {
  const shape = outlineOf(country);
  if (shape === undefined) throw new Error(`The atlas has no country ${country}; the join lets none through.`);
  return layOutMap({ land: landOfEarth(), outline: { name: outline.name, shape }, frame, places: drawn });
}
