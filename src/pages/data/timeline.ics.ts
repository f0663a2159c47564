import { timelineCalendar } from "../../data/timeline-ics.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/timeline.ics: the events of which the day is known, for calendars. */
export async function GET(): Promise<Response> {
  const dossier = await loadDossier();
  return new Response(timelineCalendar(dossier, wordsOf(dossier.site)));
}
