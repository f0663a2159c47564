import { distance } from "fastest-levenshtein";

/** The few valid names that look most like a wrong one, for the hint of a report. */
export function closest(wrong: string, valid: Iterable<string>, most = 6): string[] {
  return [...valid]
    .map((name) => ({ name, away: distance(wrong, name) - (name.includes(wrong) ? name.length : 0) }))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one) => one.name);
}
