import { timelineJs } from "../../data/timelinejs.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/timeline-timelinejs.json: the events for TimelineJS3. */
export async function GET(): Promise<Response> {
  const dossier = await loadDossier();
  return new Response(`${JSON.stringify(timelineJs(dossier, wordsOf(dossier.site)), undefined, 2)}\n`);
}
