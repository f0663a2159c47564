import { frontMatter } from "../errors/position.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";

/** A profile with fewer grounded facts than this has a row in the index and no page. */
const FACTS_FOR_A_PAGE = 3;

function factsIn({ source, fields }: Entry<ProfileFields>): number {
  const front = frontMatter(source);
  const body = front === undefined ? source : source.slice(front.offset + front.yaml.length);
  return (body.match(/\]\(evidence:/g)?.length ?? 0) + (fields.role === undefined ? 0 : 1) + fields.ties.length;
}

/** True of a profile that has a page of its own; told by its file alone, because every text may lead there. */
export const hasPage = (entry: Entry<ProfileFields>): boolean => factsIn(entry) >= FACTS_FOR_A_PAGE;
