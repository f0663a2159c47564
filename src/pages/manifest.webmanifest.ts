import { scheme } from "../components/site/site-scheme.ts";
import { manifestOf } from "../data/manifest.ts";
import { loadDossier } from "../dossier/load.ts";

/** manifest.webmanifest: the site on a home screen. */
export async function GET(): Promise<Response> {
  const { site } = await loadDossier();
  return new Response(JSON.stringify(manifestOf(site, scheme), undefined, 2));
}
