import type { ArticleFields } from "../schemas/article.ts";
import { NOBODY, findRuns, indexNames, type FoundName, type NamedRun } from "./names.ts";
import type { State } from "./state.ts";

/** An entry of an article's names:. */
export type Resolution = ArticleFields["names"][number];

/** What an article means by a name that is nobody's here. */
export const NOTHING = "nothing";

/** Where the name of an entry stands in its sentence, and which of those runs the entry is about. */
export interface Covering {
  resolution: Resolution;
  stands: readonly NamedRun[];
  covers: readonly NamedRun[];
}

/** What a unit's names mean: the mentions of profiles in it, and the metonyms that no entry resolves. */
export interface ReadNames {
  named: FoundName[];
  open: NamedRun[];
}

type Run = Pick<NamedRun, "start" | "end">;

const isWithin = (run: Run, other: Run): boolean =>
  run.start >= other.start && run.end <= other.end && run.end - run.start < other.end - other.start;

/** The runs that entries cover: whole words, and none within a longer name; `known` are the runs of known names. */
export function coverRuns(text: string, resolutions: readonly Resolution[], known: readonly NamedRun[]): Covering[] {
  const standing = resolutions.map((resolution) => ({
    resolution,
    runs: findRuns(text, indexNames([{ name: resolution.name, slug: resolution.means }])),
  }));
  const all = [...known, ...standing.flatMap((one) => one.runs)];
  return standing.map(({ resolution, runs }) => {
    const stands = runs.filter((run) => !all.some((other) => isWithin(run, other)));
    const { occurrence } = resolution;
    return {
      resolution,
      stands,
      covers: occurrence === undefined ? stands : stands.slice(occurrence - 1, occurrence),
    };
  });
}

const without = (text: string, runs: readonly Run[]): string =>
  runs.reduce((left, { start, end }) => left.slice(0, start) + "\0".repeat(end - start) + left.slice(end), text);

/** The names of a text as its entries resolve them, and the other known ones beside those; `known` are all of these. */
export function readNames(
  state: Pick<State, "articleNames" | "metonyms">,
  text: string,
  coverings: readonly Covering[],
  known: readonly NamedRun[],
): ReadNames {
  const resolved = coverings.flatMap((one) => one.covers);
  const others = resolved.length === 0 ? known : findRuns(without(text, resolved), state.articleNames);
  const [open, sure] = [true, false].map((wanted) => others.filter(({ key }) => state.metonyms.has(key) === wanted));
  const named = [...resolved.filter(({ slug }) => slug !== NOTHING), ...(sure ?? [])]
    .filter(({ slug }) => slug !== NOBODY)
    .map(({ start, end, slug }) => ({ start, end, slug }))
    .sort((a, b) => a.start - b.start);
  return { named, open: open ?? [] };
}

/**
 * Runs of a whole text → the runs of each part of it, asked for part by part in order, and counted
 * from the part's beginning. What is no part of the text, such as [sic], has none.
 */
export function readByParts<PartRun extends Run>(whole: string, runs: readonly PartRun[]): (part: string) => PartRun[] {
  let from = 0;
  return (part) => {
    if (!whole.startsWith(part, from)) return [];
    const [first, end] = [from, from + part.length];
    from = end;
    return runs
      .filter((run) => run.start >= first && run.end <= end)
      .map((run) => ({ ...run, start: run.start - first, end: run.end - first }));
  };
}
