import { fillEvenly } from "./fill.ts";

/** A stretch of a list: all of it on the page to which it belongs, or one of several with pages of their own. */
export interface Part<Item> {
  /** The name of the list. */
  list: string;
  /** From 1. */
  part: number;
  parts: number;
  /** The page that holds it. */
  route: string;
  /** Where it begins in the list and where it ends, from 1, both included. */
  from: number;
  to: number;
  /** How many items the whole list has. */
  total: number;
  items: readonly Item[];
}

/** Where the parts of a list stand: the page to which it belongs, and the address of each part that has its own. */
export interface Places<Name extends string> {
  home: string;
  routeOf: (list: Name, part: number) => string;
}

/** Bytes, gzipped, that lists may add to one page, whose head, styles, foot and other words take the rest of its budget. */
const ROOM = 8_500;
/** A list that leaves its page has two parts at least, of which one may be a little the heavier. */
const HALF = 0.55;
/** Bytes of the way to one part, where a list has moved to pages of its own. */
const WAY = 30;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Consecutive items as parts, in runs; the one run of a list that is whole stands on the page to which the list belongs. */
export function partsOf<Item, Name extends string>(
  list: Name,
  runs: readonly (readonly Item[])[],
  { home, routeOf }: Places<Name>,
): Part<Item>[] {
  const total = sum(runs.map((run) => run.length));
  let to = 0;
  return runs.map((items, index) => {
    const from = to + 1;
    to += items.length;
    const route = runs.length === 1 ? home : routeOf(list, index + 1);
    return { list, part: index + 1, parts: runs.length, route, from, to, total, items };
  });
}

/**
 * How the lists of one page are parted, by their names: the lengths of the runs of each. All are whole where the page
 * has room for them; else the heaviest goes to pages of its own, and so on until the others fit. It rests on nothing
 * but the weights of the items, which rest on the content: it is known before anything is rendered.
 */
export function shareRoom<Name extends string>(
  weights: ReadonlyMap<Name, readonly number[]>,
  room = ROOM,
): Map<Name, number[]> {
  const lengths = new Map<Name, number[]>();
  let weight = sum([...weights.values()].map(sum));
  for (const [name, own] of [...weights].toSorted(([, a], [, b]) => sum(b) - sum(a))) {
    if (weight <= room || own.length < 2) lengths.set(name, [own.length]);
    else {
      const runs = fillEvenly(own, (one) => one, Math.min(ROOM, HALF * sum(own)));
      lengths.set(
        name,
        runs.map((run) => run.length),
      );
      weight += runs.length * WAY - sum(own);
    }
  }
  return lengths;
}

/** Items in runs of such lengths. */
export function cut<Item>(items: readonly Item[], lengths: readonly number[]): Item[][] {
  let at = 0;
  return lengths.map((length) => items.slice(at, (at += length)));
}
