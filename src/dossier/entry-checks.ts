import { dateOf, latestBeginning } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { placeOfField } from "../errors/position.ts";
import { problem, type NamedMessage, type Place, type Problem } from "../errors/problem.ts";
import { isLost, type MayHaveLost } from "../schemas/lost.ts";
import type { ProfileLink } from "./dossier.ts";
import type { State } from "./state.ts";

interface Written extends MayHaveLost {
  file: string;
  source: string;
}

/** A place that is looked for only when there is a mistake to report there. */
export type At = () => Place;

/** The place of what stands in for a field that was lost: what is wrong with that is nobody’s mistake. */
const NOWHERE: Place = { file: "", line: 0, column: 0 };

/** The place of a field of an entry. */
export const fieldOf =
  (entry: Written, path: readonly PropertyKey[]): At =>
  () =>
    isLost(entry, path) ? NOWHERE : placeOfField(entry.file, entry.source, path);

/** Notes that something rests on a field that was lost: what else it has to hold to is not known. */
export const doubt = (state: State): void => {
  state.doubts += 1;
};

/** Takes a mistake into the report, where it stands somewhere. */
export const tell = (state: State, one: Problem): void => {
  if (one.line === NOWHERE.line) doubt(state);
  else state.problems.push(one);
};

/** Adds a mistake to the report. */
export const report = (state: State, at: At, message: NamedMessage): void => tell(state, problem(at(), message));

/** How many mistakes and doubts there are so far. */
export const faultsIn = ({ problems, doubts }: State): number => problems.length + doubts;

/** What an entry may refer to, and the word for one of it. */
const KINDS = {
  article: "articles",
  brief: "briefs",
  event: "events",
  profile: "profiles",
  reference: "references",
} as const;

/**
 * Reports a slug that names nothing, with those that look like it. A file that is there but has
 * mistakes of its own is reported for those alone.
 */
export function reportUnknown(
  state: State,
  at: At,
  kind: keyof typeof KINDS,
  slug: string,
  known: Iterable<string>,
): void {
  state.complete = false;
  const unreadable = state.unreadable[KINDS[kind]];
  if (unreadable === "all" || unreadable.has(slug)) return;
  report(state, at, catalogue.unknownId(kind, slug, closest(slug, known)));
}

/** The profile of a slug in front matter; an unknown one is reported. */
export function profileAt(
  state: State,
  entry: Written,
  slug: string,
  path: readonly PropertyKey[],
): ProfileLink | undefined {
  const profile = state.profiles.get(slug);
  if (profile === undefined) reportUnknown(state, fieldOf(entry, path), "profile", slug, state.profiles.keys());
  return profile;
}

/** Reports a date after the last day that any brief describes; a month or year that holds that day is not after it. */
export function refuseAfter(state: State, entry: Written, text: string, path: readonly PropertyKey[]): void {
  if (state.last === undefined || latestBeginning(dateOf(text)) <= state.last.last) return;
  report(state, fieldOf(entry, path), catalogue.tooLate(text, state.last.edtf));
}
