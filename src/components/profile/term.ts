import { sayDate } from "../../dates/say.ts";
import type { Profile, Tie } from "../../dossier/dossier.ts";
import type { Words } from "../../words/words.ts";

type Office = NonNullable<Profile["office"]>;
/** As much of an office as its line in a preview needs. */
type OfficeInLine = Pick<Office, "from" | "to"> & { block: { claims: readonly { text: string }[] } };

/** "since 7 May 2012", "until 31 December 1999", "2008 to 2012": when something began and ended, in words; empty where neither is told. */
function spanOf({ from, to }: Pick<Office, "from" | "to">, words: Words): string {
  const w = words.profile;
  if (to === undefined) return from === undefined ? "" : w.since(sayDate(from, words));
  const end = sayDate(to, words);
  return from === undefined ? w.until(end) : w.span(sayDate(from, words), end);
}

/** The term of an office in words; of one that had ended, that too. `asOf` is the day of the roles, in words. */
export function termOf(office: Pick<Office, "from" | "to">, asOf: string | undefined, words: Words): string {
  const span = spanOf(office, words);
  return office.to === undefined ? span : `${span}; ${words.profile.former(asOf)}`;
}

/** How long a tie lasted, in words; where nothing says until when, that. */
export function spanOfTie({ from, to, past }: Tie, words: Words): string {
  if (!past || to !== undefined) return spanOf({ from, to }, words);
  return words.profile.openEnd(from === undefined ? undefined : sayDate(from, words));
}

/** What stands before a role: of which day it is, or that it is the last one. */
export function roleLabel({ to }: Pick<Office, "to">, asOf: string | undefined, words: Words): string {
  const { role, roleAsOf, lastRole } = words.profile;
  if (to !== undefined) return lastRole;
  return asOf === undefined ? role : roleAsOf(asOf);
}

/** An office in a few words, with its end where it has one: "President of Kazakhstan, until 20 March 2019". */
export function officeLine(office: Office, words: Words): string {
  const claim = office.block.claims[0]?.text ?? "";
  return office.to === undefined ? claim : `${claim}, ${spanOf(office, words)}`;
}

/** A role in one line: "Role as of 20 December 2019: President of Russia, since 7 May 2012". */
export function roleOf(office: OfficeInLine, asOf: string | undefined, words: Words): string {
  const claim = office.block.claims[0]?.text ?? "";
  const term = termOf(office, asOf, words);
  return `${roleLabel(office, asOf, words)}: ${claim}${term === "" ? "" : `, ${term}`}.`;
}
