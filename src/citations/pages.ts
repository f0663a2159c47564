import type { Dossier } from "../dossier/dossier.ts";
import { fill } from "../parting/fill.ts";
import { partsOf, type Part } from "../parting/parts.ts";
import { routes, type CitedKind } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { worksOf, type Work } from "./works.ts";

/** The kinds of what is cited, in the order of the page. */
const CITED_KINDS: readonly CitedKind[] = ["brief", "article", "event", "profile"];

const PLACES = { home: routes.cite, routeOf: routes.citePart };

/** What one page holds within its budget, in the measure of `weightOf`. */
const MOST = 6_000;

/** About what a work weighs on its page, gzipped: its title and slug, each told once, and what tells of it. */
const weightOf = ({ slug, item }: Work): number => Buffer.byteLength(item.title) + slug.length + 40;

/** A run of works of one kind, and the page that holds it. */
export interface CitedRun extends Part<Work> {
  kind: CitedKind;
}

/** All works in runs: each kind whole on the one page where that holds them all; else in parts with pages of their own. */
export function runsOf(works: readonly Work[]): CitedRun[] {
  const isWhole = fill(works, weightOf, MOST).length <= 1;
  return CITED_KINDS.flatMap((kind) => {
    const own = works.filter((one) => one.kind === kind);
    const parts = partsOf(kind, fill(own, weightOf, MOST), PLACES);
    return parts.map((part) => ({ ...part, kind, route: isWhole ? routes.cite : routes.citePart(kind, part.part) }));
  });
}

/** The address of each work’s citations, by its kind and slug. */
export const addressesOf = (runs: readonly CitedRun[]): Map<string, string> =>
  new Map(
    runs.flatMap(({ kind, route, items }) =>
      items.map(({ slug }) => [`${kind}-${slug}`, routes.citation(kind, slug, route)] as const),
    ),
  );

/** What is cited on the pages of a site, and where. */
interface Citations {
  works: readonly Work[];
  runs: readonly CitedRun[];
  byKind: ReadonlyMap<CitedKind, readonly CitedRun[]>;
  /** The address of each work’s citations, by its kind and slug. */
  addresses: ReadonlyMap<string, string>;
}

const planned = new WeakMap<Dossier, Citations>();

/** The citations of a dossier; planned once, since every page leads to one of them. */
export function citationsOf(dossier: Dossier, words: Words): Citations {
  const known = planned.get(dossier);
  if (known !== undefined) return known;
  const works = worksOf(dossier, words);
  const runs = runsOf(works);
  const byKind = Map.groupBy(runs, ({ kind }) => kind);
  const made = { works, runs, byKind, addresses: addressesOf(runs) };
  planned.set(dossier, made);
  return made;
}

/** The address of the citations of one thing. */
export const citationOf = (dossier: Dossier, words: Words, kind: CitedKind, slug: string): string =>
  citationsOf(dossier, words).addresses.get(`${kind}-${slug}`) ?? routes.citation(kind, slug);
