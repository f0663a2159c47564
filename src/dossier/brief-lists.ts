import { fill, fillEvenly } from "../parting/fill.ts";
import { partsOf, type Part } from "../parting/parts.ts";
import { listOf } from "../parting/list.ts";
import { routes } from "../urls/routes.ts";
import type { Brief } from "./dossier.ts";

/** What a brief adds to a list of briefs beside its words, in bytes gzipped. */
const BRIEF = 24;
/** So many briefs before the newest the front page lists at most, and so many bytes, gzipped, it has for them. */
const ON_FRONT = { most: 12, room: 1_600 };
/** Bytes, gzipped, for the briefs of one page. */
const ROOM = 8_000;

const yearOf = ({ written }: Brief): string => (written.points[0]?.edtf ?? "").slice(0, "2019".length);

/** Briefs before the newest that the front page lists, and all of them by year, where it cannot list them all. */
export function listBriefs(briefs: readonly Brief[]): { earlier: Brief[]; archive: Part<Brief>[] } {
  const { items, weights } = listOf(
    briefs,
    ({ slug, title, description }) => `${slug}\n${title}\n${description}`,
    () => BRIEF,
  );
  const byBrief = new Map(items.map((brief, index) => [brief, weights[index] ?? 0]));
  const weightOf = (brief: Brief): number => byBrief.get(brief) ?? 0;
  const others = briefs.slice(1);
  const [earlier = []] = fill(others.slice(0, ON_FRONT.most), weightOf, ON_FRONT.room);
  if (earlier.length === others.length) return { earlier, archive: [] };
  const runs =
    fill(briefs, weightOf, ROOM).length === 1
      ? [briefs]
      : [...Map.groupBy(briefs, yearOf).values()].flatMap((year) => fillEvenly(year, weightOf, ROOM));
  return { earlier, archive: partsOf("briefs", runs, { home: routes.briefs, routeOf: routes.listPart }) };
}
