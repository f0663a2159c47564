/** What a test found wrong, over many pages and widths, told once each with every place where it was seen. */
export interface Faults {
  add(where: string, ...whats: readonly string[]): void;
  /** Empty where all is well, and so compared with `[]`. */
  told(): string[];
}

/** Longer lists of places are cut: the first few lead to the mistake. */
const PLACES = 6;

export function gatherFaults(): Faults {
  const places = new Map<string, Set<string>>();
  return {
    add: (where, ...whats) => {
      for (const what of whats) places.set(what, (places.get(what) ?? new Set()).add(where));
    },
    told: () =>
      [...places].map(([what, all]) => {
        const more = all.size > PLACES ? ` and ${all.size - PLACES} more` : "";
        return `${what} (${[...all].slice(0, PLACES).join("; ")}${more})`;
      }),
  };
}
