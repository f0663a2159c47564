import { compareDates, dateOf, latestBeginning } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import { TIE_KINDS, type ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { hasLost } from "../schemas/lost.ts";
import type { ClaimBook } from "./claim-book.ts";
import type { Block, ProfileLink, Tie } from "./dossier.ts";
import { fieldOf, profileAt, refuseAfter, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

/** When it began and ended, of a tie or of a role. */
type Span = Pick<ProfileFields["ties"][number], "from" | "to">;

/** The profile at the other end; an unknown one, or the profile itself, is reported. */
function otherEnd(
  state: State,
  entry: Entry<ProfileFields>,
  slug: string,
  path: readonly PropertyKey[],
): ProfileLink | undefined {
  if (slug === entry.slug) report(state, fieldOf(entry, path), catalogue.tieToItself(slug));
  return profileAt(state, entry, slug, path);
}

/** Reports an end that may lie after the last day that a brief describes: then nobody knows that it had come. */
function refuseUnended(state: State, entry: Entry<ProfileFields>, to: string, path: readonly PropertyKey[]): void {
  const end = dateOf(to);
  if (state.last === undefined || end.last <= state.last.last) return;
  if (latestBeginning(end) > state.last.last) refuseAfter(state, entry, to, path);
  else report(state, fieldOf(entry, path), catalogue.notEndedYet(to, state.last.edtf));
}

/** What cannot be at the end of a tie: nobody is a member of a person, and a state holds no office. */
function refuseEnds(
  state: State,
  entry: Entry<ProfileFields>,
  kind: Tie["kind"],
  object: ProfileLink | undefined,
  path: readonly PropertyKey[],
): void {
  const isOfPerson = kind === "supplies" || kind === "protests-against";
  const isKnown = object !== undefined && !state.kindless.has(object.slug);
  if (isKnown && object.kind === "person" && !isOfPerson && object.slug !== entry.slug) {
    report(state, fieldOf(entry, path), catalogue.tieToPerson(kind, object.name));
  }
  if (kind === "holds-office-in" && entry.fields.kind !== "person" && !state.kindless.has(entry.slug)) {
    report(state, fieldOf(entry, path), catalogue.officeOfNobody(entry.fields.kind));
  }
}

/** Reports a tie that is told already: of the same kind, to the same profile, from and to the same dates. */
function refuseTwice(state: State, entry: Entry<ProfileFields>): void {
  const { role, ties } = entry.fields;
  const keyOf = (kind: string, slug: string, { from, to }: Span): string => [kind, slug, from, to].join();
  const told = new Set(
    role?.in === undefined || hasLost(entry, ["role"]) ? [] : [keyOf("holds-office-in", role.in, role)],
  );
  ties.forEach((tie, index) => {
    if (hasLost(entry, ["ties", index])) return;
    const key = keyOf(tie.kind, tie.with, tie);
    if (told.has(key)) report(state, fieldOf(entry, ["ties", index, "with"]), catalogue.tieTwice(tie.kind, tie.with));
    told.add(key);
  });
}

/** Reports an end that lies before the beginning, and a date after the last day that a brief describes. */
function checkSpan(state: State, entry: Entry<ProfileFields>, { from, to }: Span, path: readonly PropertyKey[]): void {
  if (from !== undefined) refuseAfter(state, entry, from, [...path, "from"]);
  if (to === undefined || to === "unknown") return;
  refuseUnended(state, entry, to, [...path, "to"]);
  if (from === undefined || dateOf(from).first <= dateOf(to).last) return;
  report(state, fieldOf(entry, [...path, "to"]), catalogue.endsBeforeItBegins(from, to));
}

/**
 * The ties of one profile's own file: its role, where that names the profile in which the office is held,
 * and `ties:`. The claims of both stand on its page; the other end is told later (gather.ts).
 */
export function joinTies(
  state: State,
  entry: Entry<ProfileFields>,
  book: ClaimBook,
  subject: ProfileLink,
  office: Block | undefined,
): Tie[] {
  const { role, ties } = entry.fields;
  const made: Tie[] = [];
  const addressOf = (block: Block): string =>
    subject.href === undefined ? subject.address : `${subject.href}#${block.claims[0]?.id}`;
  const add = (kind: Tie["kind"], object: ProfileLink | undefined, block: Block | undefined, { from, to }: Span) => {
    if (object === undefined || block === undefined) return;
    made.push({
      kind,
      subject,
      object,
      block,
      href: addressOf(block),
      from: from === undefined ? undefined : dateOf(from),
      to: to === undefined || to === "unknown" ? undefined : dateOf(to),
      past: to !== undefined,
      open: to === "unknown",
    });
  };
  refuseTwice(state, entry);
  if (role !== undefined) {
    checkSpan(state, entry, role, ["role"]);
    const object = role.in === undefined ? undefined : otherEnd(state, entry, role.in, ["role", "in"]);
    if (object !== undefined) refuseEnds(state, entry, "holds-office-in", object, ["role", "in"]);
    add("holds-office-in", object, office, role);
  }
  const blocks = book.addClaims(
    ties.map(({ claim, evidence }, index) => ({ fields: { claim, evidence }, path: ["ties", index] })),
  );
  ties.forEach((tie, index) => {
    checkSpan(state, entry, tie, ["ties", index]);
    const object = otherEnd(state, entry, tie.with, ["ties", index, "with"]);
    refuseEnds(state, entry, tie.kind, object, ["ties", index, "kind"]);
    add(tie.kind, object, blocks[index], tie);
  });
  return made;
}

/** By kind; within one, those that last before those that are past, the earlier first; then by name. */
export const compareTies = (a: Tie, b: Tie): number =>
  TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) ||
  Number(a.past) - Number(b.past) ||
  (a.from === undefined || b.from === undefined
    ? Number(a.from === undefined) - Number(b.from === undefined)
    : compareDates(a.from, b.from)) ||
  a.subject.name.localeCompare(b.subject.name) ||
  a.object.name.localeCompare(b.object.name);

/** A tie as the page of its object shows it: its claim in plain words, without the id that it has at home. */
export function asSeenByObject(tie: Tie): Tie {
  const html = tie.block.claims.map((claim) => claim.html).join(" ");
  return { ...tie, block: { ...tie.block, html } };
}
