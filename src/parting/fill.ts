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
