import { compareDates, dateOf } from "../dates/parse.ts";
import { catalogue } from "../errors/catalogue.ts";
import { TIE_KINDS, type ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
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

/** Reports an end that lies before the beginning, and a date after the last day that a brief describes. */
function checkSpan(state: State, entry: Entry<ProfileFields>, { from, to }: Span, path: readonly PropertyKey[]): void {
  if (from !== undefined) refuseAfter(state, entry, from, [...path, "from"]);
  if (to === undefined || to === "unknown") return;
  refuseAfter(state, entry, to, [...path, "to"]);
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
    subject.href === undefined ? routes.profileRow(subject.slug) : `${subject.href}#${block.claims[0]?.id}`;
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
    });
  };
  if (role !== undefined) {
    checkSpan(state, entry, role, ["role"]);
    const object = role.in === undefined ? undefined : otherEnd(state, entry, role.in, ["role", "in"]);
    add("holds-office-in", object, office, role);
  }
  const blocks = book.addClaims(
    ties.map(({ claim, evidence }, index) => ({ fields: { claim, evidence }, path: ["ties", index] })),
  );
  ties.forEach((tie, index) => {
    checkSpan(state, entry, tie, ["ties", index]);
    add(tie.kind, otherEnd(state, entry, tie.with, ["ties", index, "with"]), blocks[index], tie);
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
  (`${a.subject.name}\n${a.object.name}` < `${b.subject.name}\n${b.object.name}` ? -1 : 1);

/** A tie as the page of its object shows it: its claim in plain words, without the id that it has at home. */
export function asSeenByObject(tie: Tie): Tie {
  const html = tie.block.claims.map((claim) => claim.html).join(" ");
  return { ...tie, block: { ...tie.block, html } };
}
