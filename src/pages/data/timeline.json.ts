import { timelineData } from "../../data/timeline-json.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/timeline.json: every event with its claims and their evidence. */
export async function GET(): Promise<Response> {
  const dossier = await loadDossier();
  return new Response(`${JSON.stringify(timelineData(dossier, wordsOf(dossier.site)), undefined, 2)}\n`);
}
