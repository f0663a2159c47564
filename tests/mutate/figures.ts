import type { Mutation } from "./draw.ts";
import { failed, type Verdict } from "./judge.ts";
import { PLACES } from "./targets.ts";

const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
      )
      .join("  ");
  return rows.map(line).join("\n");
};

/** How many mutations there are of each kind in each place, and what became of them. */
export function writeFigures(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map((one) => one.mutation.kind))];
  const count = (holds: (verdict: Verdict) => boolean): number => verdicts.filter(holds).length;
  const row = (name: string, holds: (verdict: Verdict) => boolean): (string | number)[] => [
    name,
    ...PLACES.map((place) => count((one) => one.mutation.place === place && holds(one)) || "–"),
    count(holds) || "–",
  ];
  const isChange = (one: Verdict): boolean => one.expected.length > 0;
  return table([
    ["kind", ...PLACES, "all"],
    ...kinds.map((kind) => row(kind, (one) => one.mutation.kind === kind)),
    row("all", () => true),
    row("changes, by the oracle", isChange),
    row("reported at the right place", (one) => isChange(one) && one.missed.length === 0),
    row("no change, by the oracle", (one) => !isChange(one)),
    row("passed", (one) => !isChange(one) && !failed(one)),
  ]);
}

const nameOf = ({ kind, place, where }: Mutation): string => `${kind}, ${place}, ${where}`;

/** A mutation that something is wrong with: what was changed, and each fault. */
export const writeFailure = (mutation: Mutation, faults: readonly string[]): string =>
  [nameOf(mutation), `was: ${mutation.before}`, `is:  ${mutation.after}`, ...faults].join("\n  ");

/** What the check got wrong about a mutation. */
export const faultsOf = ({ missed, falseAlarms }: Verdict): string[] => [
  ...missed.map((one) => `missed: ${one}`),
  ...falseAlarms.map((one) => `false alarm: ${one}`),
];
