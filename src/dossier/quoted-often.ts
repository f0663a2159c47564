import type { Content } from "../schemas/content.ts";

/** Where a file names an article to quote it: in a field, or in a link of its body. */
const NAMED = /\barticle:\s*["']?([a-z0-9-]+)|\(evidence:([a-z0-9-]+)/g;

/** About how often briefs, events and profiles quote each article, by its slug; known before anything is joined. */
export function quotedOften({ briefs, events, profiles }: Content): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of [...briefs, ...events, ...profiles]) {
    for (const [, inField, inBody = ""] of source.matchAll(NAMED)) {
      const slug = inField ?? inBody;
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  return counts;
}
