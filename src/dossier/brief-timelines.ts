import type { Brief, Event } from "./dossier.ts";
import { quotedIn } from "./evidence.ts";

/** The slugs of the articles on whose words an event rests, its accounts that differ among them. */
export function articlesOf(event: Event): Set<string> {
  const sides = event.conflicts.flatMap(({ between = [] }) => between.map(({ block }) => block));
  const evidence = [...event.blocks, ...sides].flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence));
  return new Set(quotedIn(evidence).map(({ article }) => article.slug));
}

/** Each brief with the events that rest on its articles, or to which its text links, in order of time. */
export function withTimelines(briefs: readonly Brief[], events: readonly Event[]): Brief[] {
  const byAddress = new Map(events.map((one) => [one.href, one]));
  const resting = new Map<string, Event[]>();
  for (const event of events) {
    for (const slug of articlesOf(event)) {
      const known = resting.get(slug);
      if (known === undefined) resting.set(slug, [event]);
      else known.push(event);
    }
  }
  return briefs.map((brief) => {
    const text = brief.sections.flatMap(({ blocks }) => blocks.map((block) => block.html)).join("");
    const links = [...text.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = ""]) => byAddress.get(href) ?? []);
    const all = new Set([...brief.articles.flatMap(({ slug }) => resting.get(slug) ?? []), ...links]);
    return { ...brief, timeline: [...all].sort((a, b) => a.number - b.number) };
  });
}
