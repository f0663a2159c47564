import postcss from "postcss";
import { manifestOf } from "../data/manifest.ts";
import { loadDossier } from "../dossier/load.ts";
import { schemeOf } from "../styles/scheme.ts";
import tokens from "../styles/tokens.css?raw";

/** manifest.webmanifest: the site on a home screen. */
export async function GET(): Promise<Response> {
  const { site } = await loadDossier();
  return new Response(JSON.stringify(manifestOf(site, schemeOf(postcss.parse(tokens))), undefined, 2));
}
