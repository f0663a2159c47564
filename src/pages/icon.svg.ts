import { markOf } from "../data/mark.ts";
import { loadDossier } from "../dossier/load.ts";

/** The site's mark. */
export async function GET(): Promise<Response> {
  const { site } = await loadDossier();
  return new Response(markOf(site));
}
