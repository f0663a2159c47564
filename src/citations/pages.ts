import { routes, type CitedKind } from "../urls/routes.ts";
import type { Work } from "./works.ts";

/** The kinds of what is cited, in the order of the page. */
const CITED_KINDS: readonly CitedKind[] = ["brief", "article", "event", "profile"];

/** What one page holds within its budget, in the measure of `weightOf`. */
const MOST = 6_000;

/** About what a work weighs on its page, gzipped: its title and slug, each told once, and what tells of it. */
const weightOf = ({ slug, item }: Work): number => Buffer.byteLength(item.title) + slug.length + 40;

/** A run of works of one kind, and the page that holds it. */
export interface CitedRun {
  kind: CitedKind;
  route: string;
  /** Where it begins and ends in the list of its kind, from 1, both included. */
  from: number;
  to: number;
  works: readonly Work[];
}

/** Works in runs that a page holds, in their order. */
function partsOf(works: readonly Work[]): Work[][] {
  const parts: Work[][] = [];
  let weight = Infinity;
  for (const work of works) {
    weight += weightOf(work);
    const last = parts.at(-1);
    if (last !== undefined && weight <= MOST) last.push(work);
    else {
      parts.push([work]);
      weight = weightOf(work);
    }
  }
  return parts;
}

/** All works in runs: each kind whole on the one page where that holds them all; else in parts with pages of their own. */
export function runsOf(works: readonly Work[]): CitedRun[] {
  const isWhole = partsOf(works).length <= 1;
  return CITED_KINDS.flatMap((kind) => {
    const own = works.filter((one) => one.kind === kind);
    let to = 0;
    return partsOf(own).map((part, index) => {
      const from = to + 1;
      to += part.length;
      return { kind, route: isWhole ? routes.cite : routes.citePart(kind, index + 1), from, to, works: part };
    });
  });
}

/** The address of a work’s citations. */
export function citationOf(works: readonly Work[], kind: CitedKind, slug: string): string {
  const run = runsOf(works).find((one) => one.kind === kind && one.works.some((work) => work.slug === slug));
  return routes.citation(kind, slug, run?.route);
}
