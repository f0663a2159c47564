import { profilesSchema } from "../../data/profiles-schema.ts";

/** data/profiles.schema.json: what data/profiles.json holds, as JSON Schema. */
export const GET = (): Response => new Response(`${JSON.stringify(profilesSchema(), undefined, 2)}\n`);
