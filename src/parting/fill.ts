/** Consecutive items together, as many as weigh no more than so much; one that weighs more stands alone. */
export function fill<Item>(items: readonly Item[], weightOf: (item: Item) => number, most: number): Item[][] {
  const runs: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weightOf(item);
    weight += own;
    const last = runs.at(-1);
    if (last !== undefined && weight <= most) last.push(item);
    else {
      runs.push([item]);
      weight = own;
    }
  }
  return runs;
}

/** Consecutive items in as few runs as `fill` makes of them, about as heavy as one another. */
export function fillEvenly<Item>(items: readonly Item[], weightOf: (item: Item) => number, most: number): Item[][] {
  const { length } = fill(items, weightOf, most);
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let even = total / length;
  while (even < most && fill(items, weightOf, even).length > length) even *= 1.02;
  return fill(items, weightOf, Math.min(even, most));
}

/** The same of items of which consecutive ones with one key stay together, as far as those weigh no more than so much. */
export function fillTogether<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  weightOf: (item: Item) => number,
  most: number,
): Item[][] {
  const weigh = (some: readonly Item[]): number => some.reduce((sum, item) => sum + weightOf(item), 0);
  const groups: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last !== undefined && before !== undefined && key !== undefined && keyOf(before) === key) last.push(item);
    else groups.push([item]);
  }
  const units = groups.flatMap((group) => (weigh(group) <= most ? [group] : group.map((item) => [item])));
  return fillEvenly(units, weigh, most).map((run) => run.flat());
}
