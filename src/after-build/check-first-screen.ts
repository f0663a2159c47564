import { constants, gunzipSync, gzipSync } from "node:zlib";
import { PAGE_BUDGET } from "./check-weights.ts";
import { isBriefTimeline, isTimelinePart, routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";

/** What a browser can read of a page once its first PAGE_BUDGET bytes are there. */
function firstFlightOf(html: string): string {
  const sent = gzipSync(html, { level: 9 }).subarray(0, PAGE_BUDGET);
  return gunzipSync(sent, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
}

const FIGURE = "</figure>";
const ENTRY = /<li\b[^>]*\bclass=(?:"entry\b|entry\b)/g;

/**
 * Holds pages of the timeline, which may be heavier than PAGE_BUDGET, to their first screen: head, drawing
 * and the first entry of the list lie within the first PAGE_BUDGET bytes gzipped, however heavy the rest
 * is. The first entry ends where the second begins; on a page without entries the drawing is enough.
 */
export function checkFirstScreens(pages: readonly { route: string; html: string }[]): Fault[] {
  return pages.flatMap(({ route, html }) => {
    if (route !== routes.timeline && !isTimelinePart(route) && !isBriefTimeline(route)) return [];
    const entries = [...html.matchAll(ENTRY)];
    const end = entries.length === 0 ? html.indexOf(FIGURE) + FIGURE.length : entries[1]?.index;
    const first = html.slice(0, end);
    if (firstFlightOf(html).startsWith(first)) return [];
    const message = `head, drawing and first entry do not lie within the first ${PAGE_BUDGET} bytes gzipped`;
    return [{ route, message }];
  });
}
