import { catalogue } from "../errors/catalogue.ts";
import type { NamedMessage } from "../errors/problem.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Longer ones would make paths in an archive that not every system can unpack. */
export const LONGEST_SLUG = 45;
/** Names that Windows keeps for itself, whatever their ending: no archive with one can be unpacked there. */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** What is wrong with a slug as the name of a file and an address; nothing where it is well. */
export function faultOfSlug(slug: string): NamedMessage | undefined {
  if (!SLUG.test(slug)) return catalogue.badSlug(slug);
  if (RESERVED.test(slug)) return catalogue.windowsName(slug);
  return slug.length > LONGEST_SLUG ? catalogue.longSlug(slug, LONGEST_SLUG) : undefined;
}
