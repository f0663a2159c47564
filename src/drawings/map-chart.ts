import { geoBounds, geoCentroid, geoConicConformal, geoInterpolate, geoPath } from "d3-geo";
import type { Geometry, GeometryCollection, MultiLineString, MultiPolygon } from "geojson";
import type { Coordinates } from "../places/cities.ts";

/** A point of the drawing, in its units. */
export interface Point {
  x: number;
  y: number;
}

/** A piece of the earth in the plane: its size, its lines as SVG paths, and where a point of the earth lies. */
export interface Chart {
  width: number;
  height: number;
  /** All that is no land: the whole chart with the land cut out of it (even-odd); to be filled, never stroked. */
  sea: string;
  /** The coast alone, cut off at the edge. */
  coast: string;
  /** The country's outline, whole and closed. */
  outline: string;
  at: (place: Coordinates) => Point;
  /** From the middle towards a place beyond the edge: where the way leaves the chart, and the step it goes there. */
  exit: (place: Coordinates) => { at: Point; step: Point };
  /** True for a point that lies on the chart. */
  holds: (point: Point) => boolean;
  /** Compass bearing from the middle to a place, in degrees from north by east, 0 to 360. */
  bearing: (place: Coordinates) => number;
}

/** The drawing's width in units, and the units between its edge and what it is cut round. */
const WIDTH = 320;
const MARGIN = 24;
/** Steps in which a way to a place is walked, to find where it leaves the chart. */
const STEPS = 512;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Cuts the smallest chart round an outline and some places, plus a margin, and projects it: a conic
 * conformal projection (Lambert) whose standard parallels lie a sixth inside the chart's latitudes,
 * north up along its middle meridian.
 */
export function chartRound(land: MultiPolygon, outline: Geometry, places: readonly Coordinates[]): Chart {
  const framed: GeometryCollection = {
    type: "GeometryCollection",
    geometries: [outline, { type: "MultiPoint", coordinates: places.map((one) => [...one]) }],
  };
  const [[, south], [, north]] = geoBounds(framed);
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .rotate([-geoCentroid(outline)[0], 0])
    .parallels([south + sixth, north - sixth])
    .fitWidth(WIDTH - 2 * MARGIN, framed);
  const [left, top] = projection.translate();
  projection.translate([left + MARGIN, top + MARGIN]);
  const height = Math.ceil(geoPath(projection).bounds(framed)[1][1] + MARGIN);

  const at = (place: Coordinates): Point => {
    const [x, y] = projection([...place]) ?? [Number.NaN, Number.NaN];
    return { x, y };
  };
  const holds = ({ x, y }: Point): boolean => x >= 0 && x <= WIDTH && y >= 0 && y <= height;
  const middle = projection.invert?.([WIDTH / 2, height / 2]) ?? geoCentroid(framed);

  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(projection).digits(1);
  const coast: MultiLineString = { type: "MultiLineString", coordinates: land.coordinates.flat() };
  return {
    width: WIDTH,
    height,
    sea: `M0,0L${WIDTH},0L${WIDTH},${height}L0,${height}Z${path(land) ?? ""}`,
    coast: path(coast) ?? "",
    outline: path(outline) ?? "",
    at,
    holds,
    exit(place) {
      const way = geoInterpolate(middle, [...place]);
      const along = (step: number): Point => {
        const [longitude, latitude] = way(step / STEPS);
        return at([longitude, latitude]);
      };
      let step = 1;
      while (step < STEPS && holds(along(step))) step += 1;
      const [before, behind] = [along(step - 1), along(step)];
      const length = Math.hypot(behind.x - before.x, behind.y - before.y) || 1;
      return { at: before, step: { x: (behind.x - before.x) / length, y: (behind.y - before.y) / length } };
    },
    bearing([longitude, latitude]) {
      const [from, to] = [radians(middle[1]), radians(latitude)];
      const across = radians(longitude - middle[0]);
      const east = Math.sin(across) * Math.cos(to);
      const up = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(across);
      return ((Math.atan2(east, up) * 180) / Math.PI + 360) % 360;
    },
  };
}
