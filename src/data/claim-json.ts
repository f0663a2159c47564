import type { Block, ProfileLink } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { evidenceOf } from "./evidence.ts";
import type { ClaimData, ProfileLinkData } from "./schema-terms.ts";

/** The claims of a block as data, each with its evidence. */
export const claimsOf = ({ claims, background }: Block): ClaimData[] =>
  claims.map(({ id, text, evidence }) => ({ id, text, background, evidence: evidence.map(evidenceOf) }));

/** A profile as data files name it. */
export const profileLinkOf = ({ slug, name, href }: ProfileLink): ProfileLinkData => ({
  slug,
  name,
  page: href === undefined ? undefined : fileOf(href),
});
