import { sayDate } from "../../dates/say.ts";
import type { Profile } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

/** "since 7 May 2012", "until 31 December 1999. Out of office by then": the term of an office in words. */
export function termOf(office: NonNullable<Profile["office"]>, words: Words): string {
  const { from, to } = office;
  const w = words.profile;
  if (from !== undefined && to === undefined) return w.since(sayDate(from, words));
  if (to === undefined) return "";
  const end = sayDate(to, words);
  const term = from === undefined ? w.until(end) : w.span(sayDate(from, words), end);
  return `${term}. ${w.former}`;
}
