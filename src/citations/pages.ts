import { routes, type CitedKind } from "../urls/routes.ts";
import type { Work } from "./works.ts";

/** The kinds of what is cited, in the order of the page. */
export const CITED_KINDS: readonly CitedKind[] = ["brief", "article", "event", "profile"];

/** So many works stand on one page within its budget. */
const MOST = 60;

/** A run of works of one kind, and the page that holds it. */
export interface CitedRun {
  kind: CitedKind;
  route: string;
  /** Where it begins and ends in the list of its kind, from 1, both included. */
  from: number;
  to: number;
  works: readonly Work[];
}

/** All works in runs: each kind whole on the one page where that holds them all; else in parts with pages of their own. */
export function runsOf(works: readonly Work[]): CitedRun[] {
  const isWhole = works.length <= MOST;
  return CITED_KINDS.flatMap((kind) => {
    const own = works.filter((one) => one.kind === kind);
    const length = isWhole ? own.length : MOST;
    return Array.from({ length: Math.ceil(own.length / Math.max(length, 1)) }, (_, index) => ({
      kind,
      route: isWhole ? routes.cite : routes.citePart(kind, index + 1),
      from: index * length + 1,
      to: Math.min((index + 1) * length, own.length),
      works: own.slice(index * length, (index + 1) * length),
    }));
  });
}

/** The address of a work’s citations. */
export function citationOf(works: readonly Work[], kind: CitedKind, slug: string): string {
  const run = runsOf(works).find((one) => one.kind === kind && one.works.some((work) => work.slug === slug));
  return routes.citation(kind, slug, run?.route);
}
