import type { APIContext, GetStaticPaths } from "astro";
import { hasCalendar, timelineCalendar } from "../../data/timeline-ics.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/timeline.ics: the events of which the day is known, for calendars; where there are none, no file. */
export const getStaticPaths = (async () => {
  const dossier = await loadDossier();
  return hasCalendar(dossier) ? [{ params: { calendar: "timeline" }, props: { dossier } }] : [];
}) satisfies GetStaticPaths;

export function GET({
  props: { dossier },
}: APIContext<{ dossier: Awaited<ReturnType<typeof loadDossier>> }>): Response {
  return new Response(timelineCalendar(dossier, wordsOf(dossier.site)));
}
