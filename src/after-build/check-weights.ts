import { gzipSync } from "node:zlib";
import { isTimelinePart, routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";

/** The first congestion window (RFC 6928): ten segments of 1,460 bytes. */
export const PAGE_BUDGET = 14_600;
/** The timeline may be heavier; what shows first still lies within PAGE_BUDGET. */
export const TIMELINE_BUDGET = 20_000;

/** The search holds its index; past this its index lies beside it. */
export const SEARCH_BUDGET = 60_000;

/** Bytes of a page as sent: HTML with its inlined CSS, gzipped. */
export const weightOf = (html: string): number => gzipSync(html, { level: 9 }).length;

/** What an editor can do about a page that is too heavy. */
const REMEDIES: Readonly<Record<string, string>> = {
  [routes.timeline]: "; timeline.split: true in site.yaml gives each era a page of its own",
  [routes.map]: "; an outline or a frame with less coast under map: in site.yaml makes it lighter",
};

/** How many bytes a page may weigh. */
export function budgetOf(route: string): number {
  if (route === routes.search) return SEARCH_BUDGET;
  return route === routes.timeline || isTimelinePart(route) ? TIMELINE_BUDGET : PAGE_BUDGET;
}

/** Holds each page against its budget. */
export function checkWeights(weights: readonly { route: string; bytes: number }[]): Fault[] {
  return weights.flatMap(({ route, bytes }) => {
    const budget = budgetOf(route);
    const message = `${bytes} bytes gzipped, budget ${budget}${REMEDIES[route] ?? ""}`;
    return bytes > budget ? [{ route, message }] : [];
  });
}
