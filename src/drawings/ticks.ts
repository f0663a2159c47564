import type { Scale } from "./scale.ts";

/** A labelled place of the axis. */
export interface Tick {
  text: string;
  at: number;
}

/** Takes the candidates in order of weight, each that is at least `apart` from all that were taken. */
function choose(candidates: readonly (Tick & { weight: number })[], apart: number): Tick[] {
  const taken: Tick[] = [];
  for (const { text, at } of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (taken.every((one) => Math.abs(one.at - at) >= apart)) taken.push({ text, at });
  }
  return taken.sort((a, b) => a.at - b.at);
}

/** The years and days that the axis names: the first, round ones, as many as have room. */
export function ticksOf({ years, days, length }: Scale, room: { years: number; days: number }): Tick[] {
  const named = years.map(({ year, at }, index) => ({
    text: String(year),
    at,
    weight: index === 0 ? 3 : year % 10 === 0 ? 2 : year % 5 === 0 ? 1 : 0,
  }));
  const numbered = days.map(({ day, from, to }, index) => ({
    text: String(day),
    at: Math.min((from + to) / 2, length),
    weight: index === 0 || index === days.length - 1 ? 3 : day % 10 === 0 ? 2 : day % 5 === 0 ? 1 : 0,
  }));
  const round = named.filter(({ weight }) => weight > 0);
  return [
    ...choose(round.length > 1 ? round : named, room.years),
    ...choose(
      numbered.filter(({ weight }) => weight > 0),
      room.days,
    ),
  ];
}

/** Evenly spaced places: the first, the step between two, and the last. */
interface Even {
  from: number;
  step: number;
  to: number;
}

function evenly(places: readonly number[]): Even[] {
  const [from] = places;
  const to = places.at(-1);
  return from === undefined || to === undefined || places.length < 2
    ? []
    : [{ from, step: (to - from) / (places.length - 1), to }];
}

/** Where the years begin, and where the days do. A leap year is a day longer: less than the eye sees. */
export const ticksAlong = ({ years, days, from }: Scale): Even[] => [
  ...evenly(years.filter(({ year }) => Date.UTC(year, 0, 1) >= from).map(({ at }) => at)),
  ...evenly(days.map((day) => day.from)),
];
