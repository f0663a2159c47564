import type { EventDate } from "../dates/parse.ts";
import type { Brief, Dossier } from "../dossier/dossier.ts";
import type { Published } from "../publishing/facts.ts";
import type { PublishedFiles } from "../publishing/publish.ts";
import { publicAddress } from "../urls/public.ts";
import { routes } from "../urls/routes.ts";

/** The day that a date names; nothing where it is less exact, or names several. */
const dayOf = ({ shape, points: [point] }: EventDate): Date | undefined =>
  shape === "point" && point?.precision === "day" && !point.approximate ? new Date(point.first) : undefined;

const newestOf = (days: readonly Date[]): Date | undefined => days.toSorted((a, b) => b.getTime() - a.getTime())[0];

/** The days on which something of a brief is known to have changed. */
const daysOf = ({ written, sourcesRead, corrections }: Brief): Date[] =>
  [written, sourcesRead ?? written, ...corrections.map((one) => one.date)].flatMap((date) => dayOf(date) ?? []);

const pageOf = (href: string): string => href.split("#")[0] ?? "";

/** The day of the last change to each page, where the content knows one: all corrections stand on the method page, too. */
function changesIn({ briefs, corrections }: Dossier): Map<string, Date> {
  const days = [
    ...briefs.flatMap((brief) => daysOf(brief).map((day) => ({ route: brief.href, day }))),
    ...corrections.flatMap(({ entry, date }) => {
      const day = new Date(date.first);
      return [routes.method, ...(entry === undefined ? [] : [pageOf(entry.href)])].map((route) => ({ route, day }));
    }),
  ];
  const changed = new Map<string, Date>();
  for (const [route, all] of Map.groupBy(days, (one) => one.route)) {
    const newest = newestOf(all.map(({ day }) => day));
    if (newest !== undefined) changed.set(route, newest);
  }
  return changed;
}

/** What a dossier says of itself for programs elsewhere. */
export const publishedOf = (dossier: Dossier): Published => ({
  address: publicAddress(dossier.site.address, ""),
  briefs: dossier.briefs.map((brief) => ({
    route: brief.href,
    slug: brief.slug,
    title: brief.title,
    description: brief.description,
    dates: { events: brief.events.edtf, written: brief.written.edtf, sourcesRead: brief.sourcesRead?.edtf },
    published: dayOf(brief.written),
    updated: newestOf(daysOf(brief)) ?? new Date(brief.written.first),
  })),
  corrections: dossier.corrections.map(({ id, href, date, entry }) => ({
    ...{ id, route: href, entry: entry?.title },
    date: new Date(date.first),
  })),
  newest: new Date(dossier.newest?.first ?? 0),
  changed: changesIn(dossier),
});

/** What was published, in lines. */
export function linesOnPublished({ briefs, address }: Published, under: PublishedFiles | undefined): string {
  const beside = `Beside the pages: briefs in Markdown (${briefs.length}), llms.txt, robots.txt.`;
  if (under === undefined) {
    return `${beside}\nsite.yaml names no address: no canonical addresses, no feeds and no sitemap are made.`;
  }
  const { feeds, entries, listed } = under;
  return `${beside}\nUnder ${address}: ${feeds} feeds (briefs in them: ${entries.briefs}, corrections: ${entries.corrections}), a sitemap (pages: ${listed}).`;
}
