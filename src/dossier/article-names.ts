import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { findNames, type FoundName } from "./names.ts";
import type { State } from "./state.ts";

/** The names in a unit: those that the article's front matter resolves first, then the known ones. */
export function namesInUnit(
  state: State,
  entry: Entry<ArticleFields>,
  unit: { id: string; text: string },
): FoundName[] {
  const resolved = entry.fields.names.flatMap((one): FoundName[] => {
    const start = one.sentence === unit.id ? unit.text.indexOf(one.name) : -1;
    return start === -1 ? [] : [{ start, end: start + one.name.length, slug: one.means }];
  });
  const others = findNames(unit.text, state.names).filter(
    (one) => !resolved.some((other) => one.start < other.end && one.end > other.start),
  );
  return [...resolved.filter((one) => one.slug !== "nothing"), ...others].sort((a, b) => a.start - b.start);
}

/** Runs of a whole text → those of them that lie in a part of it, counted from the part's beginning. */
export function findNamesWithin<Run extends { start: number; end: number }>(
  whole: string,
  part: string,
  runs: Run[],
): Run[] {
  const from = whole.indexOf(part);
  return runs
    .filter((run) => from !== -1 && run.start >= from && run.end <= from + part.length)
    .map((run) => ({ ...run, start: run.start - from, end: run.end - from }));
}
