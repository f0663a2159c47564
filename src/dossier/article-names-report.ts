import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { NOTHING, coverRuns, readNames, type Covering, type ReadNames, type Resolution } from "./article-names.ts";
import { columnOf, type Unit } from "./article-units.ts";
import { fieldOf, profileAt, report } from "./entry-checks.ts";
import type { Fidelity } from "./fidelity-report.ts";
import { NOBODY, findRuns, type FoundName, type NamedRun } from "./names.ts";
import type { State } from "./state.ts";

type ArticleEntry = Entry<ArticleFields>;

/** A unit with the runs of known names in it, looked for once, and what its entries make of them. */
interface NamedUnit {
  unit: Unit;
  runs: readonly NamedRun[];
  coverings: readonly Covering[];
  read: ReadNames;
  /** True where an entry about it may have been lost. */
  isBlurred: boolean;
  /** True where it differs from the received text, or entries about it may be of another. */
  isUnsure: boolean;
}

const overlaps = (a: Covering, b: Covering): boolean =>
  a.covers.some((run) => b.covers.some((other) => run.start < other.end && run.end > other.start));

const isSame = (a: ReadNames, b: ReadNames): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reports entries about a unit whose name does not stand there, stands there for another entry, or needs none. */
function checkResolutions(state: State, entry: ArticleEntry, named: NamedUnit): void {
  const { unit, runs, coverings, read, isBlurred, isUnsure } = named;
  const all = coverings.map((one) => one.resolution);
  const isNeeded = (resolution: Resolution): boolean => {
    const rest = all.filter((one) => one !== resolution);
    return !isSame(read, readNames(state, unit.text, coverRuns(unit.text, rest, runs), runs));
  };
  for (const [index, one] of coverings.entries()) {
    const { resolution, stands, covers } = one;
    const { name, occurrence, means } = resolution;
    const path = ["names", entry.fields.names.indexOf(resolution)];
    const blame = (field: keyof Resolution, message: NamedMessage): void =>
      report(state, fieldOf(entry, [...path, field]), message);
    const isKnown = means === NOTHING || profileAt(state, entry, means, [...path, "means"]) !== undefined;
    if (isUnsure) continue;
    if (stands.length === 0) blame("name", catalogue.nameNotInSentence(name, unit.id));
    else if (covers.length === 0) blame("occurrence", catalogue.noOccurrence(name, unit.id, stands.length));
    else if (isBlurred) continue;
    else if (coverings.slice(0, index).some((other) => overlaps(one, other))) {
      blame("name", catalogue.resolvedTwice(name, unit.id));
    } else if (isKnown && state.complete && !isNeeded(resolution)) {
      blame("name", catalogue.idleResolution(name, unit.id, occurrence));
    }
  }
}

/** Reports each metonym of a unit that no entry resolves, once, where it first stands unresolved. */
function refuseOpen(state: State, entry: ArticleEntry, { unit, runs, read, isBlurred }: NamedUnit): void {
  if (isBlurred) return;
  for (const [key, [first]] of Map.groupBy(read.open, (one) => one.key)) {
    if (first === undefined) continue;
    const owner = first.slug === NOBODY ? [] : [first.slug];
    const candidates = [...owner, ...(state.metonyms.get(key)?.slugs ?? []), NOTHING];
    const at = () => ({ file: entry.file, line: unit.line, column: columnOf(unit, first.start) });
    const name = unit.text.slice(first.start, first.end);
    const times = runs.filter((one) => one.key === key).length;
    report(state, at, catalogue.openMetonym(name, unit.id, candidates, times));
  }
}

function countMetonyms(state: State, { runs, coverings }: NamedUnit): void {
  for (const { key } of [...runs, ...coverings.flatMap((one) => one.covers)]) {
    const metonym = state.metonyms.get(key);
    if (metonym !== undefined) metonym.stands = true;
  }
}

/**
 * The profiles' names in each unit of an article, the foot line apart, as its front matter resolves
 * them; what is wrong with names: and what is missing there is reported.
 */
export function nameUnits(
  state: State,
  entry: ArticleEntry,
  isBlurred: (id: string) => boolean,
  { unsure, isShifted }: Fidelity,
  units: readonly Unit[],
): Map<string, FoundName[]> {
  const { names } = entry.fields;
  const ids = new Set(units.map((one) => one.id));
  names.forEach(({ sentence }, index) => {
    if (ids.has(sentence) || isShifted) return;
    report(state, fieldOf(entry, ["names", index, "sentence"]), catalogue.unknownId("sentence", sentence, [...ids]));
  });
  return new Map(
    units.map((unit) => {
      const own = names.filter((one) => one.sentence === unit.id);
      const runs = findRuns(unit.text, state.articleNames);
      const coverings = coverRuns(unit.text, own, runs);
      const read = readNames(state, unit.text, coverings, runs);
      const doubts = { isBlurred: isBlurred(unit.id) || !state.allNamed, isUnsure: unsure.has(unit.id) };
      const named = { unit, runs, coverings, read, ...doubts };
      countMetonyms(state, named);
      checkResolutions(state, entry, named);
      refuseOpen(state, entry, named);
      return [unit.id, read.named] as const;
    }),
  );
}
