import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { placeOfField } from "../errors/position.ts";
import { problem } from "../errors/problem.ts";
import type { ProfileLink } from "./dossier.ts";
import type { State } from "./state.ts";

interface Written {
  file: string;
  source: string;
}

/** The profile of a slug in front matter; an unknown one is reported with those that look like it. */
export function profileAt(
  state: State,
  entry: Written,
  slug: string,
  path: readonly PropertyKey[],
): ProfileLink | undefined {
  const profile = state.profiles.get(slug);
  if (profile === undefined) {
    const place = placeOfField(entry.file, entry.source, path);
    state.problems.push(problem(place, catalogue.unknownId("profile", slug, closest(slug, state.profiles.keys()))));
  }
  return profile;
}

const DOUBLE_MARKS = /["“”„«»]/;

/** Reports double quotation marks in fields of plain text: nothing there names a source for the words. */
export function refuseQuotations(
  state: State,
  entry: Written,
  texts: readonly { text: string; path: readonly PropertyKey[] }[],
): void {
  for (const { text, path } of texts) {
    if (!DOUBLE_MARKS.test(text)) continue;
    state.problems.push(problem(placeOfField(entry.file, entry.source, path), catalogue.looseQuotation(text)));
  }
}
