import { verificationOf } from "../../data/verification.ts";
import { loadDossier } from "../../dossier/load.ts";

/** data/verification.json: every claim with its evidence, and what was counted. */
export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(verificationOf(await loadDossier()), undefined, 2)}\n`);
}
