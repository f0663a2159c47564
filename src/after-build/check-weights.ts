import { gzipSync } from "node:zlib";
import { isTimelinePart, routes } from "../urls/routes.ts";
import type { Fault } from "./faults.ts";

/** The first congestion window (RFC 6928): ten segments of 1,460 bytes. */
export const PAGE_BUDGET = 14_600;
/** The timeline may be heavier; what shows first still lies within PAGE_BUDGET. */
export const TIMELINE_BUDGET = 20_000;

/** Bytes of a page as sent: HTML with its inlined CSS, gzipped. */
export const weightOf = (html: string): number => gzipSync(html, { level: 9 }).length;

const REMEDY = "; timeline.split: true in site.yaml gives each era a page of its own";

/** Holds each page against its budget. */
export function checkWeights(weights: readonly { route: string; bytes: number }[]): Fault[] {
  return weights.flatMap(({ route, bytes }) => {
    const budget = route === routes.timeline || isTimelinePart(route) ? TIMELINE_BUDGET : PAGE_BUDGET;
    const remedy = route === routes.timeline ? REMEDY : "";
    return bytes > budget ? [{ route, message: `${bytes} bytes gzipped, budget ${budget}${remedy}` }] : [];
  });
}
