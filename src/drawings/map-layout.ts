import type { Geometry, MultiPolygon } from "geojson";
import type { Coordinates } from "../places/cities.ts";
import { boxRound, segmentsOf } from "./boxes.ts";
import { boxOfArrow, placeArrows, ROOM_OF_ARROW, type Arrow } from "./map-arrows.ts";
import { chartRound, type Chart, type Point } from "./map-chart.ts";
import { placeInside, placeLabels, type PlacedLabel } from "./map-labels.ts";

/** A place as the map is to show it. */
export interface ShownPlace {
  slug: string;
  name: string;
  at: Coordinates;
}

/** What a map is made of: the earth's land, one country's outline and its name, and the places. */
export interface MapInput {
  land: MultiPolygon;
  outline: { name: string; shape: Geometry };
  /** The places round which, and round the outline, the map is cut. */
  frame: readonly Coordinates[];
  places: readonly ShownPlace[];
}

/** A place on the map: a dot at it, and its label; nothing where the map has no room for that. */
interface Mark extends Point {
  slug: string;
  name: string;
  label: PlacedLabel | undefined;
}

/** A place beyond the map: an arrow at the edge, and its label; nothing where the map has no room for that. */
interface LabelledArrow extends Arrow {
  label: PlacedLabel | undefined;
}

export interface MapLayout extends Pick<Chart, "width" | "height" | "sea" | "coast" | "outline"> {
  marks: Mark[];
  arrows: LabelledArrow[];
  /** Where the outline's name stands within it; nothing where it does not fit. */
  name: Point | undefined;
}

/** Half the room of a dot, in units. */
const DOT = 5;
/** Half the room that a finger needs on a dot, less that on an arrow. */
const TARGET = 11;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lays out the map: dots for places within it, arrows at its edge for those beyond, each with a label
 * that touches no other as far as there is room, and the outline's name. Pure; no place is dropped.
 */
export function layOutMap({ land, outline, frame, places }: MapInput): MapLayout {
  const chart = chartRound(land, outline.shape, frame);
  const { width, height } = chart;
  const within = places.filter((one) => chart.holds(chart.at(one.at)));
  const dots = within.map(({ slug, name, at }) => {
    const { x, y } = chart.at(at);
    return { slug, name, x: round(x), y: round(y) };
  });
  const boxes = dots.map((dot) => boxRound([dot], DOT));
  const beyond = places.filter((one) => !within.includes(one));
  const arrows = placeArrows(
    chart,
    beyond,
    dots.map((dot) => boxRound([dot], TARGET)),
  );
  const lines = [...segmentsOf(chart.coast), ...segmentsOf(chart.outline)];
  const obstacles = {
    frame: { left: 1, top: 1, right: width - 1, bottom: height - 1 },
    boxes: [...boxes, ...arrows.map(boxOfArrow)],
    lines,
  };
  const labels = placeLabels(
    [
      ...arrows.map(({ name, tip, x, y }) => ({
        text: name,
        at: { x: round((x + tip.x) / 2), y: round((y + tip.y) / 2) },
        room: ROOM_OF_ARROW,
      })),
      ...dots.map(({ name, x, y }) => ({ text: name, at: { x, y }, room: DOT + 3 })),
    ],
    obstacles,
  );
  const named = { ...obstacles, boxes: [...obstacles.boxes, ...labels.flatMap((one) => one?.box ?? [])] };
  const name = placeInside(outline.name, segmentsOf(chart.outline), named);
  return {
    width,
    height,
    sea: chart.sea,
    coast: chart.coast,
    outline: chart.outline,
    marks: dots.map((one, index) => ({ ...one, label: labels[arrows.length + index] })),
    arrows: arrows.map((one, index) => ({ ...one, label: labels[index] })),
    name,
  };
}
