import type { Coordinates } from "../../src/places/cities.ts";

/** Where the map's own places lie, in degrees east and north. */
export const PLACES: Readonly<Record<string, Coordinates>> = {
  Minsk: [27.57, 53.9],
  Brest: [23.72, 52.11],
  Moscow: [37.62, 55.75],
  "St. Petersburg": [30.31, 59.94],
  Sochi: [39.72, 43.6],
  Astana: [71.45, 51.18],
};

/** Places far away, and the wind in which each lies from Belarus. */
export const winds: readonly { name: string; at: Coordinates; wind: string }[] = [
  { name: "Murmansk", at: [33.1, 69], wind: "north" },
  { name: "Yakutsk", at: [129.7, 62], wind: "north-east" },
  { name: "Astana", at: [71.45, 51.18], wind: "east" },
  { name: "Sochi", at: [39.72, 43.6], wind: "south-east" },
  { name: "Cairo", at: [31.2, 30], wind: "south" },
  { name: "Rome", at: [12.5, 41.9], wind: "south-west" },
  { name: "London", at: [-0.1, 51.5], wind: "west" },
  { name: "Reykjavik", at: [-21.9, 64.1], wind: "north-west" },
];

/** A compass bearing in degrees, and its wind. */
export const bearings: readonly [number, string][] = [
  [0, "north"],
  [22.4, "north"],
  [22.6, "north-east"],
  [90, "east"],
  [135, "south-east"],
  [180, "south"],
  [225, "south-west"],
  [270, "west"],
  [315, "north-west"],
  [337.4, "north-west"],
  [337.6, "north"],
  [360, "north"],
];

/** Whether a line from one point to another runs through the box from 0,0 to 10,10. */
export const lines: readonly { promise: string; from: [number, number]; to: [number, number]; crosses: boolean }[] = [
  { promise: "through the middle", from: [-5, 5], to: [15, 5], crosses: true },
  { promise: "from within", from: [5, 5], to: [20, 20], crosses: true },
  { promise: "wholly within", from: [2, 2], to: [3, 7], crosses: true },
  { promise: "over a corner", from: [-2, 5], to: [5, -2], crosses: true },
  { promise: "past a corner", from: [-6, 5], to: [5, -6], crosses: false },
  { promise: "beside it, upright", from: [11, -5], to: [11, 15], crosses: false },
  { promise: "above it, level", from: [-5, -1], to: [15, -1], crosses: false },
  { promise: "ending before it", from: [-5, 5], to: [-1, 5], crosses: false },
  { promise: "beginning behind it", from: [11, 5], to: [20, 5], crosses: false },
];
