import { profilesData } from "../../data/profiles-json.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** data/profiles.json: every profile with its claims and their evidence. */
export async function GET(): Promise<Response> {
  const dossier = await loadDossier();
  return new Response(`${JSON.stringify(profilesData(dossier, wordsOf(dossier.site)), undefined, 2)}\n`);
}
