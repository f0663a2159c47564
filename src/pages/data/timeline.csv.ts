import { timelineCsv } from "../../data/timeline-csv.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/timeline.csv: one row an event, for spreadsheets. */
export async function GET(): Promise<Response> {
  const dossier = await loadDossier();
  return new Response(timelineCsv(dossier, wordsOf(dossier.site)));
}
