import { timelineSchema } from "../../data/timeline-schema.ts";

/** data/timeline.schema.json: what data/timeline.json holds, as JSON Schema. */
export const GET = (): Response => new Response(`${JSON.stringify(timelineSchema(), undefined, 2)}\n`);
