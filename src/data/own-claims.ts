import type { Claim, Profile } from "../dossier/dossier.ts";

/**
 * Every claim of a profile's own file once, in the order of their numbers: its role, its facts, and the
 * ties that the file declares. A role that names where the office is held stands among the ties too.
 */
export function ownClaims({ slug, office, facts, ties }: Profile): Claim[] {
  const own = ties.filter((one) => one.subject.slug === slug).map((one) => one.block);
  const blocks = [...(office === undefined ? [] : [office.block]), ...facts, ...own];
  return [...new Set(blocks.flatMap((block) => block.claims))].toSorted((a, b) => a.number - b.number);
}
