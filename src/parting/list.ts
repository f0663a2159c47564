import { cut, partsOf, shareRoom, type Part, type Places } from "./parts.ts";
import { weigh } from "./weigh.ts";

/** A list before it is parted: all its items, and what each weighs on its page. */
export interface List<Item> {
  items: readonly Item[];
  weights: readonly number[];
}

/** A list with the weights of its items (`weigh`). */
export const listOf = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  rowOf: (item: Item) => number,
): List<Item> => ({ items, weights: weigh(items, textOf, rowOf) });

/**
 * Shares the room of one page out among its lists, by their names, and gives what parts each of them accordingly.
 * `room`: bytes, gzipped, that the page has for all of them.
 */
export function sharePage<Name extends string>(
  places: Places<Name>,
  lists: Readonly<Partial<Record<Name, List<unknown>>>>,
  room?: number,
): <Item>(name: Name, list: List<Item>) => Part<Item>[] {
  const weights = Object.entries<List<unknown> | undefined>(lists).map(
    ([name, list]) => [name, list?.weights ?? []] as const,
  );
  const lengths = shareRoom(new Map<string, readonly number[]>(weights), room);
  return (name, { items }) => partsOf(name, cut(items, lengths.get(name) ?? [items.length]), places);
}

/** A part whose items are what something makes of them. */
export const mapPart = <From, To>(part: Part<From>, make: (item: From) => To): Part<To> => ({
  ...part,
  items: part.items.map(make),
});
