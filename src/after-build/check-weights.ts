import { gzipSync } from "node:zlib";
import { homeOfPart, isArticle, isBrief, isBriefTimeline, isProfile, isTimelinePart, routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";

/** The first congestion window (RFC 6928): ten segments of 1,460 bytes. */
export const PAGE_BUDGET = 14_600;
/** The timeline may be heavier; what shows first still lies within PAGE_BUDGET. */
export const TIMELINE_BUDGET = 20_000;

/** The search holds its index; past this its index lies beside it. */
export const SEARCH_BUDGET = 60_000;

/** Bytes of a page as sent: HTML with its inlined CSS, a text or in UTF-8, gzipped. */
export const weightOf = (html: string | Uint8Array): number => gzipSync(html, { level: 9 }).length;

/** What an editor can do about a page that is too heavy. */
const REMEDIES: Readonly<Record<string, string>> = {
  [routes.timeline]: "; timeline.split: true in site.yaml gives each era a page of its own",
  [routes.map]: "; an outline or a frame with less coast under map: in site.yaml makes it lighter",
};

/** The same for pages of a kind: what of them cannot be parted. */
function remedyOf(route: string): string {
  const own = REMEDIES[route];
  if (own !== undefined) return own;
  if (isBrief(route)) return "; two shorter briefs weigh less than one";
  if (isArticle(route)) return "; fullText: false in its front matter publishes the sentences alone that are used";
  if (isProfile(route)) return "; its lists are in parts already: only fewer or shorter facts make it lighter";
  const isInParts = isTimelinePart(route) || isBriefTimeline(route) || homeOfPart(route) !== undefined;
  return isInParts ? "; it is a part already: only a shorter entry in it makes it lighter" : "";
}

/** How many bytes a page may weigh. */
export function budgetOf(route: string): number {
  if (route === routes.search) return SEARCH_BUDGET;
  return route === routes.timeline || isTimelinePart(route) || isBriefTimeline(route) ? TIMELINE_BUDGET : PAGE_BUDGET;
}

/** Holds each page against its budget. */
export function checkWeights(weights: readonly { route: string; bytes: number }[]): Fault[] {
  return weights.flatMap(({ route, bytes }) => {
    const budget = budgetOf(route);
    const message = `${bytes} bytes gzipped, budget ${budget}${remedyOf(route)}`;
    return bytes > budget ? [{ route, message }] : [];
  });
}
